import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { isLocale, type Locale } from '../i18n/locales';
import { collectionNames, collectionOf, type CollectionName } from './model';

/** A file of the content folder as it lies on disk, before any check. */
export type Source = {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly collection: CollectionName;
  /** Undefined for a single document that serves all languages. */
  readonly locale: Locale | undefined;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown below the front matter. */
  readonly body: string;
  /** Lines of the file before the body begins, to give a line within the file. */
  readonly bodyLine: number;
};

/** A fault in the content: which file, which field or line, and why. */
export type ContentError = { readonly file: string; readonly field: string; readonly reason: string };

export type Tree = { readonly sources: readonly Source[]; readonly errors: readonly ContentError[] };

/** Guides for writers may lie beside the content. */
const ignored = /(^|\/)(README\.md|\.gitkeep)$/;

/**
 * Reads all content below a folder.
 * A file that cannot be read as an entry becomes an error, never a silent gap.
 */
export async function readTree(contentDir: string): Promise<Tree> {
  const names = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !ignored.test(file))
    .sort();
  const results = await Promise.all(
    files.map(async (file) => parseSource(file, await readFile(path.join(contentDir, file), 'utf8'))),
  );
  return {
    sources: results.filter((result) => 'data' in result),
    errors: results.filter((result) => 'reason' in result),
  };
}

/** Reads one file's text as an entry. */
export function parseSource(file: string, text: string): Source | ContentError {
  const place = placeOf(file);
  if ('reason' in place) return { file, ...place };
  if (text.includes('\uFFFD')) return { file, field: 'file', reason: 'is not UTF-8 text' };
  return file.endsWith('.json') ? parseJson(file, text, place) : parseMarkdown(file, text, place);
}

type Place = Pick<Source, 'collection' | 'locale' | 'slug'>;
type Misplaced = Omit<ContentError, 'file'>;

function placeOf(file: string): Place | Misplaced {
  const parts = file.split('/');
  const collection = collectionNames.find((name) => name === parts[0]);
  if (!collection)
    return { field: 'folder', reason: `"${parts[0]}" is no collection; there are: ${collectionNames.join(', ')}` };
  if (collectionOf(collection).layout === 'single') {
    if (file !== `${collection}/site.json`) return { field: 'file', reason: `only ${collection}/site.json is read` };
    return { collection, locale: undefined, slug: 'site' };
  }
  const [, locale = '', name = ''] = parts;
  if (parts.length !== 3) return { field: 'folder', reason: `must lie in ${collection}/<locale>/<slug>.md` };
  if (!isLocale(locale)) return { field: 'folder', reason: `"${locale}" is no locale of lib/i18n/locales.ts` };
  if (!name.endsWith('.md')) return { field: 'file', reason: 'must end in .md' };
  return { collection, locale, slug: name.slice(0, -'.md'.length) };
}

function parseJson(file: string, text: string, place: Place): Source | ContentError {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data)) return { file, field: 'file', reason: 'must hold one JSON object' };
    return { file, ...place, data, body: '', bodyLine: 0 };
  } catch (error) {
    return { file, field: 'file', reason: `is no valid JSON: ${(error as Error).message}` };
  }
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function parseMarkdown(file: string, text: string, place: Place): Source | ContentError {
  const found = frontMatter.exec(text);
  if (!found) return { file, field: 'front matter', reason: 'must begin with --- and end with ---' };
  const document = parseDocument(found[1] ?? '', { schema: 'core' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) return { file, field: 'front matter', reason: `is no valid YAML: ${problem.message.split('\n')[0]}` };
  const data: unknown = document.toJS();
  if (!isRecord(data)) return { file, field: 'front matter', reason: 'must be a list of "field: value" lines' };
  return { file, ...place, data, body: text.slice(found[0].length), bodyLine: found[0].split('\n').length - 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
