import { checkFields, checkSlug } from './checks/fields';
import { checkLinks } from './checks/links';
import { checkSiblings } from './checks/siblings';
import { checkStructure } from './checks/structure';
import type { ContentError, Tree } from './sources';

/**
 * Every fault of a content tree, in the order of the files.
 * @param publicDir folder that serves images
 */
export function checkTree({ sources, errors }: Tree, publicDir: string): ContentError[] {
  const faults = [
    ...errors,
    ...sources.flatMap((source) => [
      ...checkSlug(source),
      ...checkFields(source),
      ...checkStructure(source, publicDir),
    ]),
    ...checkSiblings(sources),
    ...checkLinks(sources),
  ];
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** One fault as a line for people: `services/en/x.md: title: is missing`. */
export function formatError({ file, field, reason }: ContentError): string {
  return `content/${file}: ${field}: ${reason}`;
}
