import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isLocale } from '../../i18n/locales';
import { entryPath } from '../entryPath';
import { headingsOf, parseMarkdown, sectionId } from '../markdown';
import { collectionOf } from '../model';
import type { ContentError, Source } from '../sources';

/** Links and relations: every internal target exists, with its fragment; outside ones are secure. */
export function checkLinks(sources: readonly Source[]): ContentError[] {
  const fragments = fragmentsByPath(sources);
  return sources.flatMap((source) => [...checkBodyLinks(source, fragments), ...checkRelations(source, sources)]);
}

type Fragments = ReadonlyMap<string, ReadonlySet<string>>;

/** Fragments of each address; a page in several languages has those that any of them has. */
function fragmentsByPath(sources: readonly Source[]): Fragments {
  const result = new Map<string, Set<string>>();
  for (const source of sources) {
    const address = entryPath(source.collection, source.slug);
    if (address === undefined) continue;
    const sections = headingsOf(parseMarkdown(source.body)).filter(({ depth }) => depth === 2);
    const known = result.get(address) ?? new Set();
    sections.forEach((_, index) => known.add(sectionId(index + 1)));
    result.set(address, known);
  }
  return result;
}

function checkBodyLinks(source: Source, fragments: Fragments): ContentError[] {
  const errors: ContentError[] = [];
  const report = (node: Node, reason: string) =>
    errors.push({ file: source.file, field: `line ${source.bodyLine + (node.position?.start.line ?? 1)}`, reason });
  visit(parseMarkdown(source.body), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (node.type === 'link' && toString(node).trim() === '') report(node, `link to ${node.url} has no text`);
    const reason = linkFault(node.url, entryPath(source.collection, source.slug), fragments);
    if (reason) report(node, reason);
  });
  return errors;
}

function linkFault(url: string, ownPath: string | undefined, fragments: Fragments): string | undefined {
  if (/^(https:|mailto:|tel:)/.test(url)) return undefined;
  if (!/^[/#]/.test(url) || url.startsWith('//'))
    return `link ${url} must begin with / or https:// (also mailto:, tel:)`;
  const [target = '', fragment] = url.split('#');
  if (isLocale(target.split('/')[1] ?? '')) return `link ${url} must leave out the language: it is added by itself`;
  const address = target === '' ? ownPath : target;
  const known = address === undefined ? undefined : fragments.get(address);
  if (!known) return `dead link: there is no page ${address}`;
  if (fragment !== undefined && !known.has(fragment)) return `dead link: ${address} has no section #${fragment}`;
  return undefined;
}

function checkRelations(source: Source, sources: readonly Source[]): ContentError[] {
  const relations = Object.entries(collectionOf(source.collection).fields).flatMap(([key, field]) =>
    field.kind === 'relation' ? [{ key, collection: field.collection }] : [],
  );
  return relations.flatMap(({ key, collection }) => {
    const value = source.data[key];
    const slugs: unknown[] = Array.isArray(value) ? value : [];
    return slugs
      .filter(
        (slug) =>
          (slug === source.slug && collection === source.collection) ||
          !sources.some((other) => other.collection === collection && other.slug === slug),
      )
      .map((slug) => ({
        file: source.file,
        field: key,
        reason: `there is no other entry "${String(slug)}" in ${collection}`,
      }));
  });
}
