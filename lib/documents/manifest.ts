/** One prerendered answer as the build left it. */
export type StoredDocument = {
  /** File below the site folder; `.br` and `.gz` lie beside it where they are smaller. */
  readonly file: string;
  readonly contentType: string;
  /** Strong validator of the uncompressed bytes. */
  readonly etag: string;
  readonly encodings: readonly Encoding[];
  /** For HTML only. */
  readonly policy?: string;
};

export type Encoding = 'br' | 'gzip';
export const extensionOf: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** All prerendered answers by address, and the stylesheets that documents rendered on request put into themselves. */
export type Manifest = {
  readonly documents: Readonly<Record<string, StoredDocument>>;
  readonly stylesheets: Readonly<Record<string, string>>;
};

/** Folder of the prerendered answers below Next's output folder. */
export const siteFolder = 'site';
export const manifestFile = 'site.json';
/** The documents' policies as nginx reads them (deploy/nginx.conf). */
export const nginxPoliciesFile = 'nginx-policies.conf';
