import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { extensionOf, type Encoding, type StoredDocument } from './manifest';

/** Brotli's last step, 11, takes 2.5 times as long as 10 and saves 3 %: too little for a site of thousands of pages. */
const brotliQuality = 10;

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Writes a file and, beside it, its compressed forms where they save a tenth or more.
 * @returns what the server needs to know to answer for it
 */
export async function compressInto(target: string, body: Buffer): Promise<Pick<StoredDocument, 'etag' | 'encodings'>> {
  await writeFile(target, body);
  const candidates = Object.keys(compressors) as Encoding[];
  const kept = await Promise.all(
    candidates.map(async (encoding) => {
      const compressed = await compressors[encoding](body);
      if (compressed.length > body.length * 0.9) return [];
      await writeFile(target + extensionOf[encoding], compressed);
      return [encoding];
    }),
  );
  return { etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, encodings: kept.flat() };
}
