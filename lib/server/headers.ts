import type { ServerResponse } from 'node:http';

/** Policy of answers that are no documents (redirects, files): they show and run nothing. */
const nothing = "default-src 'none'; frame-ancestors 'none'";

/**
 * `same-origin` rather than `no-referrer`: with the latter Chromium posts forms with `Origin: null`, which server actions refuse.
 */
const security: Readonly<Record<string, string>> = {
  'Content-Security-Policy': nothing,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Names of the headers below, in small letters. */
export const securityHeaderNames = [...Object.keys(security), 'Strict-Transport-Security'].map((name) =>
  name.toLowerCase(),
);

/** Headers that every answer carries. @param hstsSeconds 0 sends no Strict-Transport-Security */
export function setSecurityHeaders(response: ServerResponse, hstsSeconds: number): void {
  for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
  if (hstsSeconds > 0) response.setHeader('Strict-Transport-Security', `max-age=${hstsSeconds}; includeSubDomains`);
}
