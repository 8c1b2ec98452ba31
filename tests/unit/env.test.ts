import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/env';

describe('parseEnv', () => {
  it('needs no setting, and takes an empty one as not set', () => {
    const defaults = {
      SITE_URL: 'http://localhost:3000',
      HOST: '0.0.0.0',
      PORT: 3000,
      HSTS_SECONDS: 0,
      CLIENT_RUNTIME: 'remove',
    };
    expect(parseEnv({})).toEqual(defaults);
    expect(parseEnv({ SITE_URL: '', PORT: '' })).toEqual(defaults);
  });

  it.each([
    ['SITE_URL', 'cti.example', 'for example https://cti.example'],
    ['SITE_URL', 'ftp://cti.example', 'for example https://cti.example'],
    ['SITE_URL', 'https://cti.example/en', 'without a path'],
    ['SITE_URL', 'https://cti.example/', 'without a path'],
    ['PORT', 'http', 'for example 3000'],
    ['PORT', '70000', '1 to 65535'],
    ['HSTS_SECONDS', '-1', 'must not be negative'],
    ['CLIENT_RUNTIME', 'off', '"remove" or "keep"'],
  ])('refuses %s=%s with its name and the reason', (name, value, reason) => {
    expect(() => parseEnv({ [name]: value })).toThrow(
      new RegExp(`Wrong settings:\\n  ${name}: .*${reason.replace(/[/.]/g, '\\$&')}`),
    );
  });

  it('names all wrong settings at once', () => {
    expect(() => parseEnv({ PORT: '0', SITE_URL: 'x' })).toThrow(/SITE_URL[\s\S]*PORT/);
  });
});
