import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingsOf, parseMarkdown } from '../markdown';
import type { ContentError, Source } from '../sources';

/**
 * A body that every reader and every output can follow: text present, headings in order, no HTML, images described.
 * @param publicDir folder that serves images
 */
export function checkStructure(source: Source, publicDir: string): ContentError[] {
  if (source.locale === undefined) return [];
  const tree = parseMarkdown(source.body);
  const errors: ContentError[] = [];
  const report = (node: Node, reason: string) =>
    errors.push({ file: source.file, field: `line ${source.bodyLine + (node.position?.start.line ?? 1)}`, reason });

  if (toString(tree).trim() === '') report(tree, 'the body is empty');

  let level = 1;
  for (const heading of headingsOf(tree)) {
    if (toString(heading).trim() === '') report(heading, 'heading without text');
    if (heading.depth === 1) report(heading, 'first-level heading: the title is a field, begin with ##');
    else if (heading.depth > level + 1) report(heading, `heading level ${heading.depth} follows level ${level}`);
    level = Math.max(heading.depth, 1);
  }

  visit(tree, (node) => {
    if (node.type === 'html') report(node, `HTML is not allowed: ${node.value.slice(0, 40)}`);
    if (node.type === 'imageReference') report(node, 'write images as ![description](/images/name.svg)');
    if (node.type !== 'image') return;
    if (!node.alt?.trim()) report(node, `image ${node.url} has no description (alt)`);
    if (!node.url.startsWith('/images/')) report(node, `image ${node.url} must lie below /images/`);
    else if (!existsSync(path.join(publicDir, node.url))) report(node, `image ${node.url} does not exist`);
  });
  return errors;
}
