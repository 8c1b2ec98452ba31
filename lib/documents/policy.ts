import { createHash } from 'node:crypto';

/**
 * Content-Security-Policy of a document: nothing but its own styles, images and forms. No script source at all: `ld+json` is
 * data, which the policy does not concern.
 */
export function policyOf(html: string): string {
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => `'sha256-${sha256(css)}'`);
  const styles = hashes.length > 0 ? hashes.join(' ') : "'self'";
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    "img-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The same policies as a map for nginx, so that it can hand out the files by itself; `$uri` there is the file. */
export function nginxPolicies(documents: readonly { readonly file: string; readonly policy?: string }[]): string {
  const lines = documents.flatMap(({ file, policy }) => (policy ? [`  /${file} "${policy}";`] : []));
  return `map $uri $document_policy {\n  default "default-src 'none'";\n${lines.join('\n')}\n}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
