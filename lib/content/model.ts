/**
 * The one field model. Contentlayer's document types (`documentTypes.ts`) and the zod check (`schema.ts`) are generated
 * from it: a field is added here and nowhere else.
 */

/** Themes of guides, as slugs; their names are messages (`Topics`). */
export const topics = [
  'article-by-article',
  'ratification',
  'legislation',
  'national-strategies',
  'police-custody',
  'interviewing',
  'complaints',
  'non-refoulement',
  'redress',
  'reporting',
  'extradition',
] as const;
export type Topic = (typeof topics)[number];

export const audiences = ['considering', 'party', 'both'] as const;
export type Audience = (typeof audiences)[number];

/** Number of articles in the Convention. */
export const articleCount = 33;

type FieldBase = {
  /** For editors. */
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** The same in every language: a translation repeats it, and the check compares. */
  readonly shared?: boolean;
};

export type Field = FieldBase &
  (
    | { readonly kind: 'text'; readonly min?: number; readonly max: number }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'email' | 'telephone' | 'url' }
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'choices'; readonly options: readonly string[] }
    | { readonly kind: 'articles' }
    | { readonly kind: 'locales' }
    | { readonly kind: 'urls' }
    /** Slugs of entries of another collection. */
    | { readonly kind: 'relation'; readonly collection: string }
  );

export type Collection = {
  /** Name of the generated type, in the singular. */
  readonly typeName: string;
  /** `localised`: `<collection>/<locale>/<slug>.md`; `single`: one `<collection>/site.json` for all languages. */
  readonly layout: 'localised' | 'single';
  /** Address of an entry below its locale, without the slug; undefined where entries have no page of their own. */
  readonly path?: string;
  readonly fields: Readonly<Record<string, Field>>;
};

const title: Field = { kind: 'text', label: 'Title', required: true, max: 70 };
const summary: Field = {
  kind: 'text',
  label: 'Summary',
  hint: 'One sentence. Shown on cards and in search engines.',
  required: true,
  min: 40,
  max: 200,
};
const awaiting: Field = {
  kind: 'locales',
  label: 'Languages still missing',
  hint: 'Only in the source: the languages into which this entry is not yet translated.',
};
const review: Field = {
  kind: 'choice',
  label: 'Confirmed by the Secretariat',
  hint: '"awaiting" shows a notice that details await confirmation.',
  required: true,
  shared: true,
  options: ['awaiting', 'confirmed'],
};
const audience: Field = { kind: 'choice', label: 'For whom', shared: true, options: audiences };
const topicList: Field = { kind: 'choices', label: 'Themes', shared: true, options: topics };
const articles: Field = { kind: 'articles', label: 'Articles of the Convention', shared: true };
const updated: Field = { kind: 'date', label: 'Last updated' };

export const collections = {
  services: {
    typeName: 'Service',
    layout: 'localised',
    path: '/services',
    fields: {
      title,
      summary,
      place: { kind: 'text', label: 'Where it takes place', required: true, max: 60 },
      audience: { ...audience, required: true },
      order: { kind: 'number', label: 'Position in lists', required: true, shared: true, min: 1, max: 99 },
      topics: { ...topicList, required: true },
      articles: { ...articles, required: true },
      related: { kind: 'relation', label: 'Related services', required: true, shared: true, collection: 'services' },
      updated,
      review,
      awaiting,
    },
  },
  guides: {
    typeName: 'Guide',
    layout: 'localised',
    fields: {
      title,
      summary,
      topics: { ...topicList, required: true },
      articles: { ...articles, required: true },
      services: { kind: 'relation', label: 'Services', required: true, shared: true, collection: 'services' },
      updated: { ...updated, required: true },
      review,
      awaiting,
    },
  },
  pages: {
    typeName: 'Page',
    layout: 'localised',
    path: '',
    fields: { title, summary, audience, topics: topicList, articles, updated, review, awaiting },
  },
  glossary: {
    typeName: 'Term',
    layout: 'localised',
    fields: { title: { ...title, label: 'Term' }, articles, awaiting },
  },
  settings: {
    typeName: 'Settings',
    layout: 'single',
    fields: {
      email: { kind: 'email', label: 'E-mail of the Secretariat' },
      telephone: { kind: 'telephone', label: 'Telephone, with country code' },
      address: { kind: 'text', label: 'Postal address', hint: 'Separate the lines by commas.', max: 300 },
      social: { kind: 'urls', label: 'Addresses of accounts elsewhere' },
    },
  },
} as const satisfies Readonly<Record<string, Collection>>;

export type CollectionName = keyof typeof collections;

/** A collection's definition, typed for code that treats all of them alike. */
export function collectionOf(name: CollectionName): Collection {
  return collections[name];
}

export const collectionNames = Object.keys(collections) as CollectionName[];
