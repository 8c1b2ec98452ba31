import { collectionOf, type CollectionName } from './model';

/** Address of an entry below its locale (`/services/help-desk`, home `/`); undefined where it has no page of its own. */
export function entryPath(collection: CollectionName, slug: string): string | undefined {
  const { path } = collectionOf(collection);
  if (path === undefined) return undefined;
  return collection === 'pages' && slug === 'home' ? '/' : `${path}/${slug}`;
}
