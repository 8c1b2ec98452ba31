import type { BreadcrumbList, GovernmentService, Organization, WithContext } from 'schema-dts';
import type { Locale } from '../i18n/locales';
import { absoluteUrl } from './pageMetadata';

export type Crumb = { readonly name: string; readonly url: string };

const organizationId = absoluteUrl('/#organization');

/** The initiative itself, for search engines. */
export function organization(name: string, alternateName: string, locale: Locale): WithContext<Organization> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': organizationId,
    name,
    alternateName,
    url: absoluteUrl(`/${locale}`),
    foundingDate: '2014-03',
    location: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Geneva', addressCountry: 'CH' },
    },
  };
}

type Service = {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly audience: string;
  readonly provider: string;
  readonly languages: readonly Locale[];
};

/** One service of the Secretariat. */
export function governmentService({
  name,
  description,
  url,
  audience,
  provider,
  languages,
}: Service): WithContext<GovernmentService> {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name,
    description,
    url: absoluteUrl(url),
    audience: { '@type': 'Audience', audienceType: audience },
    availableChannel: { '@type': 'ServiceChannel', availableLanguage: [...languages] },
    provider: { '@type': 'Organization', '@id': organizationId, name: provider },
  };
}

/** The way from the home page to this page. */
export function breadcrumbList(crumbs: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(url),
    })),
  };
}
