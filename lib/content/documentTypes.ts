import { defineDocumentType, type DocumentType, type FieldDef } from 'contentlayer2/source-files';
import { locales } from '../i18n/locales';
import { collectionNames, collectionOf, type CollectionName, type Field } from './model';

/** Contentlayer's document types, generated from the field model. */
export const documentTypes: DocumentType[] = collectionNames.map(documentTypeOf);

function documentTypeOf(name: CollectionName): DocumentType {
  const { typeName, layout, fields } = collectionOf(name);
  return defineDocumentType(() => ({
    name: typeName,
    contentType: layout === 'single' ? 'data' : 'markdown',
    filePathPattern: layout === 'single' ? `${name}/*.json` : `${name}/*/*.md`,
    isSingleton: layout === 'single',
    fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldDefOf(field)])),
  }));
}

function fieldDefOf(field: Field): FieldDef {
  const base = { description: field.hint ?? field.label, required: field.required ?? false };
  switch (field.kind) {
    case 'number':
      return { ...base, type: 'number' };
    case 'choice':
      return { ...base, type: 'enum', options: field.options };
    case 'choices':
      return { ...base, type: 'list', of: { type: 'enum', options: field.options } };
    case 'articles':
      return { ...base, type: 'list', of: { type: 'number' } };
    case 'locales':
      return { ...base, type: 'list', of: { type: 'enum', options: locales } };
    case 'urls':
    case 'relation':
      return { ...base, type: 'list', of: { type: 'string' } };
    case 'date':
      return { ...base, type: 'date' };
    case 'text':
    case 'email':
    case 'telephone':
    case 'url':
      return { ...base, type: 'string' };
  }
}
