import { toString } from 'mdast-util-to-string';
import { headingsOf, parseMarkdown, sectionId } from './markdown';

export type Section = { readonly id: string; readonly title: string };

/** The second-level sections of a body with their fragments, for a list of contents. */
export function sectionsOf(body: string): Section[] {
  return headingsOf(parseMarkdown(body))
    .filter(({ depth }) => depth === 2)
    .map((heading, index) => ({ id: sectionId(index + 1), title: toString(heading) }));
}
