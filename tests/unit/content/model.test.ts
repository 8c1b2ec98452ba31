import { describe, expect, it } from 'vitest';
import { documentTypes } from '@/lib/content/documentTypes';
import { collectionNames, collectionOf } from '@/lib/content/model';
import { schemaOf } from '@/lib/content/schema';

describe('the field model is the only list of fields', () => {
  it.each(collectionNames.map((name, index) => [name, index] as const))(
    '%s: Contentlayer and zod know the same fields',
    (name, index) => {
      const fields = Object.entries(collectionOf(name).fields);
      const type = documentTypes[index]?.def();
      expect(Object.keys(type?.fields ?? {})).toEqual(fields.map(([key]) => key));
      expect(Object.keys(schemaOf(name).shape)).toEqual(fields.map(([key]) => key));
      for (const [key, { required = false }] of fields) {
        expect((type?.fields as Record<string, { required: boolean }>)[key]?.required, key).toBe(required);
        expect(schemaOf(name).shape[key]?.safeParse(undefined).success, key).toBe(!required);
      }
    },
  );
});
