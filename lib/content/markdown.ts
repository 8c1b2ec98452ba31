import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Parses a body as CommonMark with GitHub's tables, footnotes and lists. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The headings of a body, in order. */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  return headings;
}

/**
 * Fragment of the nth second-level heading, counted from 1.
 * By position, not by words, so that a link keeps its place when the visitor changes the language.
 */
export function sectionId(position: number): string {
  return `section-${position}`;
}
