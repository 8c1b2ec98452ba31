import { describe, expect, it } from 'vitest';
import { breadcrumbList, governmentService } from '@/lib/metadata/jsonLd';
import { pageMetadata } from '@/lib/metadata/pageMetadata';
import { renderShareImage } from '@/lib/metadata/shareImage';
import { locales } from '@/lib/i18n/locales';

const subject = {
  locale: 'fr',
  path: '/about',
  title: 'T',
  description: 'D',
  siteName: 'S',
  imageAlt: 'A',
  translations: ['en', 'fr'],
  isFallback: false,
} as const;

describe('pageMetadata', () => {
  it('links real translations only, and itself', () => {
    const { alternates, robots } = pageMetadata(subject);
    expect(alternates).toEqual({
      canonical: 'http://localhost:3000/fr/about',
      languages: {
        en: 'http://localhost:3000/en/about',
        fr: 'http://localhost:3000/fr/about',
        'x-default': 'http://localhost:3000/en/about',
      },
    });
    expect(robots).toBeUndefined();
  });

  it('leads other languages of the home page to the choice of a language', () => {
    expect(pageMetadata({ ...subject, path: '/' }).alternates?.languages).toMatchObject({
      'x-default': 'http://localhost:3000/',
    });
  });

  it('claims nothing for a fallback page', () => {
    const metadata = pageMetadata({ ...subject, isFallback: true });
    expect(metadata.alternates).toBeUndefined();
    expect(metadata.robots).toEqual({ index: false });
  });
});

it('structured data names addresses in full', () => {
  const list = breadcrumbList([{ name: 'Home', url: '/en' }]);
  expect(list).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1, item: 'http://localhost:3000/en' }],
  });
  const service = governmentService({
    name: 'N',
    description: 'D',
    url: '/en/services/x',
    audience: 'States',
    provider: 'CTI',
    languages: ['en'],
  });
  expect(service).toMatchObject({ '@type': 'GovernmentService', url: 'http://localhost:3000/en/services/x' });
});

it.each(locales.map((locale) => [locale] as const))(
  'the picture for shared links is drawn in %s, the same each time',
  (locale) => {
    const draw = () => Buffer.from(renderShareImage(locale, 'كيف A', 'B & <C>'));
    const image = draw();
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(image.equals(draw())).toBe(true);
  },
);
