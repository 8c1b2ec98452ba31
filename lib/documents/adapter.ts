import type { NextAdapter } from 'next';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressInto } from './compress';
import { manifestFile, nginxPoliciesFile, siteFolder, type Manifest, type StoredDocument } from './manifest';
import { nginxPolicies, policyOf } from './policy';
import { ScriptNeeded, stripDocument } from './strip';

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** One finished answer of the build. */
type Answer = { readonly pathname: string; readonly filePath: string; readonly contentType: string };

/**
 * Next's build adapter (`adapterPath` in next.config.ts): takes the client runtime out of every prerendered document and
 * lays the site out as plain, precompressed files that the server or nginx can hand out as they are.
 */
const adapter: NextAdapter = {
  name: 'documents-without-script',
  async onBuildComplete({ outputs, distDir }) {
    const stylesheets = await readStylesheets(distDir);
    const folder = path.join(distDir, siteFolder);
    await rm(folder, { recursive: true, force: true });
    const documents: Record<string, StoredDocument> = {};
    const faults: string[] = [];
    const answers = answersOf(outputs);
    // A few at a time: compression uses all processors, and 5,000 open files are too many.
    for (let index = 0; index < answers.length; index += 16) {
      await Promise.all(
        answers.slice(index, index + 16).map(async (answer) => {
          try {
            documents[answer.pathname] = await store(answer, folder, stylesheets);
          } catch (error) {
            if (!(error instanceof ScriptNeeded)) throw error;
            faults.push(`${answer.pathname}: ${error.message}`);
          }
        }),
      );
    }
    if (faults.length > 0) throw new Error(`Pages that would need a script:\n  ${faults.toSorted().join('\n  ')}`);
    const manifest: Manifest = { documents, stylesheets };
    await writeFile(path.join(distDir, manifestFile), JSON.stringify(manifest));
    await writeFile(path.join(distDir, nginxPoliciesFile), nginxPolicies(Object.values(documents)));
  },
};

export default adapter;

/** Pages, images and texts; not Next's data files and bundles, nor its own error pages, which need a script. */
function answersOf({ prerenders, staticFiles }: Outputs): Answer[] {
  const rendered = prerenders
    .filter(({ pathname }) => !/\.(rsc|segments)\b/.test(pathname) && pathname !== '/_global-error')
    .map(({ pathname, fallback }) => ({
      pathname,
      filePath: fallback?.filePath ?? '',
      contentType: String(fallback?.initialHeaders?.['content-type'] ?? html),
    }));
  const files = staticFiles.flatMap(({ pathname, filePath }) => {
    const contentType = types[path.extname(pathname)];
    return contentType && !pathname.startsWith('/_') ? [{ pathname, filePath, contentType }] : [];
  });
  return [...rendered, ...files].filter(({ filePath }) => filePath !== '');
}

const html = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

async function readStylesheets(distDir: string): Promise<Record<string, string>> {
  const folder = path.join(distDir, 'static');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.css'));
  const entries = files.map(async (file) => {
    const css = await readFile(path.join(folder, file), 'utf8');
    return [
      `/_next/static/${file.split(path.sep).join('/')}`,
      css.replace(/\/\*# sourceMappingURL=.*?\*\//, '').trim(),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function store(
  { pathname, filePath, contentType }: Answer,
  folder: string,
  stylesheets: Record<string, string>,
): Promise<StoredDocument> {
  const isHtml = contentType === html;
  const file = isHtml ? `${pathname.slice(1)}.html` : pathname.slice(1);
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  const original = await readFile(filePath);
  if (!isHtml) return { file, contentType, ...(await compressInto(target, original)) };
  const text = stripDocument(original.toString('utf8'), (href) => stylesheets[href]);
  // `next start` alone serves the clean document too.
  await writeFile(filePath, text);
  return { file, contentType, policy: policyOf(text), ...(await compressInto(target, Buffer.from(text))) };
}
