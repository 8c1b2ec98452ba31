import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/server/addresses';

describe('readAddress', () => {
  it.each([
    ['/en/services?x=1', { kind: 'path', path: '/en/services', locale: 'en' }],
    ['/', { kind: 'path', path: '/', locale: undefined }],
    ['/%65n', { kind: 'path', path: '/en', locale: undefined }],
    ['/_next/static/a.css', { kind: 'path', path: '/_next/static/a.css', locale: undefined }],
    ['/en/', { kind: 'redirect', location: '/en' }],
    ['//en//a/?b=//', { kind: 'redirect', location: '/en/a?b=//' }],
    ['//evil.example/%2e%2e', { kind: 'malformed', locale: undefined }],
    ['//evil.example/x', { kind: 'redirect', location: '/evil.example/x' }],
    ['/\\evil.example/', { kind: 'malformed', locale: undefined }],
    ['/%5cevil.example/', { kind: 'malformed', locale: undefined }],
    ['/en/%2fx', { kind: 'path', path: '/en//x', locale: 'en' }],
    ['/fr/%E0%A4%A', { kind: 'malformed', locale: 'fr' }],
    ['/fr/..%2f', { kind: 'malformed', locale: 'fr' }],
    ['/fr/a%00b', { kind: 'malformed', locale: 'fr' }],
    ['/fr/a%5cb', { kind: 'malformed', locale: 'fr' }],
    ['/fr/a.rsc', { kind: 'malformed', locale: 'fr' }],
    ['/_not-found', { kind: 'malformed', locale: undefined }],
    ['http://other.example/', { kind: 'malformed', locale: undefined }],
    ['*', { kind: 'malformed', locale: undefined }],
    [`/ar/${'a'.repeat(3000)}`, { kind: 'malformed', locale: 'ar' }],
  ])('%s', (target, address) => {
    expect(readAddress(target)).toEqual(address);
  });
});
