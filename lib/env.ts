import { z } from 'zod';

const schema = z.object({
  /** Public origin of the site, for canonical addresses, hreflang, the sitemap and Open Graph. Read by the build. */
  SITE_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/, 'must be an http or https origin without a path, for example https://cti.example')
    .default('http://localhost:3000'),
  /** Address the server listens on; unset means all. */
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce
    .number('must be a port number, for example 3000')
    .int()
    .min(1, 'must be 1 to 65535')
    .max(65_535, 'must be 1 to 65535')
    .default(3000),
  /** Age of Strict-Transport-Security; only where the site is reached by https alone. */
  HSTS_SECONDS: z.coerce
    .number('must be a number of seconds, for example 31536000')
    .int()
    .min(0, 'must not be negative')
    .default(0),
  /** `keep` switches the build adapter off: Next's scripts stay, and `next start` serves. */
  CLIENT_RUNTIME: z.enum(['remove', 'keep'], { error: 'must be "remove" or "keep"' }).default('remove'),
});

export type Env = z.infer<typeof schema>;

/**
 * Checks the settings; an empty one counts as not set.
 * @throws Error that names every wrong setting and its reason
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Wrong settings:\n${lines.join('\n')}`);
}

/** The settings of this process: the only place of the application that reads `process.env`. */
export const env: Env = parseEnv(process.env);
