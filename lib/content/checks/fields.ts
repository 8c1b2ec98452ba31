import { schemaOf } from '../schema';
import type { ContentError, Source } from '../sources';

/** Fields against the model: unknown, missing and wrong ones. */
export function checkFields({ file, collection, data }: Source): ContentError[] {
  const result = schemaOf(collection).safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({ file, field, reason: 'is not a field of this collection' }));
    const field = issue.path.join('.');
    const missing = issue.path.length === 1 && !(field in data);
    return [{ file, field, reason: missing ? 'is missing' : issue.message }];
  });
}

/** The file's name becomes the address, the same in every language. */
export function checkSlug({ file, slug }: Source): ContentError[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60) return [];
  return [{ file, field: 'slug', reason: `"${slug}" must be at most 60 small letters, digits and single hyphens` }];
}
