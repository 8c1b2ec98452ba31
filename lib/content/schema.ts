import { z } from 'zod';
import { locales } from '../i18n/locales';
import { articleCount, collectionOf, type CollectionName, type Field } from './model';

/** Day without a time, as YAML gives it: text, since a date object would depend on a time zone. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-24')
  .refine(isRealDay, 'is no day of the calendar');

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function uniqueList<T extends z.ZodType>(item: T) {
  return z
    .array(item, 'must be a list')
    .refine((values) => new Set(values).size === values.length, 'lists the same value twice');
}

function text(min: number, max: number) {
  return z
    .string('must be text')
    .trim()
    .min(min, min > 1 ? `must have at least ${min} characters` : 'is empty')
    .max(max, `must have at most ${max} characters`)
    .refine((value) => !/[<>]/.test(value), 'must be plain text without < or >');
}

function oneOf(options: readonly string[]) {
  return z.enum(options, { error: ({ input }) => `"${String(input)}" is none of: ${options.join(', ')}` });
}

const slug = z
  .string('must be a slug')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug of small letters, digits and hyphens');

function valueOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text(field.min ?? 1, field.max);
    case 'number':
      return z
        .int('must be a whole number')
        .min(field.min, `must be at least ${field.min}`)
        .max(field.max, `must be at most ${field.max}`);
    case 'date':
      return day;
    case 'email':
      return z.email('must be an e-mail address');
    case 'telephone':
      return z
        .string('must be text')
        .regex(/^\+\d[\d ]{6,20}$/, 'must begin with + and the country code, for example +41 22 000 00 00');
    case 'url':
      return z.url({ protocol: /^https$/, error: 'must be an https address' });
    case 'choice':
      return oneOf(field.options);
    case 'choices':
      return uniqueList(oneOf(field.options)).min(1, 'is empty');
    case 'articles':
      return uniqueList(
        z
          .int('must be article numbers')
          .min(1, 'has no article below 1')
          .max(articleCount, `has no article above ${articleCount}`),
      ).min(1, 'is empty');
    case 'locales':
      return uniqueList(oneOf(locales)).min(1, 'is empty');
    case 'urls':
      return uniqueList(z.url({ protocol: /^https$/, error: 'must be an https address' }));
    case 'relation':
      return uniqueList(slug);
  }
}

/** Settings are one form: an empty value there means "not set". */
function settingOf(field: Field): z.ZodType {
  return z.union([z.literal('', 'must be text'), valueOf(field)]);
}

/** The zod check of an entry's fields, generated from the field model. Unknown fields are errors. */
export function schemaOf(name: CollectionName) {
  const { fields, layout } = collectionOf(name);
  const shape = Object.entries(fields).map(([key, field]) => {
    const value = layout === 'single' ? settingOf(field) : valueOf(field);
    return [key, field.required ? value : value.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}
