import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { env } from './lib/env';
import { defaultLocale } from './lib/i18n/locales';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { createMessagesDeclaration: `./messages/${defaultLocale}.json` },
});

const config: NextConfig = {
  poweredByHeader: false,
  // Our server compresses what it sends; plain `next start` leaves it to the proxy.
  compress: env.CLIENT_RUNTIME === 'keep',
  experimental: { globalNotFound: true },
  // `npm run types` checks them, before anything lands: a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['@resvg/resvg-js'],
};

export default function nextConfig(phase: string): NextConfig {
  const adapter =
    phase === PHASE_PRODUCTION_BUILD && env.CLIENT_RUNTIME === 'remove'
      ? { adapterPath: `${process.cwd()}/.build/adapter.mjs` }
      : {};
  return withNextIntl({ ...config, ...adapter });
}
