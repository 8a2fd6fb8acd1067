import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { Request } from '#shared/ipc.ts';
import { hash } from '#shared/ipc/bytes.ts';
import { z } from '#shared/zod.ts';

/**
 * A snapshot on the disk: one line of JSON (UTF-8, ended by a line feed) that says what it is, then the sealed bytes. In the
 * open stand dates, numbers and hashes, and nothing of the content.
 */
const headSchema = z.strictObject({
  format: z.literal('samspill-snapshot'),
  version: z.literal(1),
  made: z.iso.datetime(),
  reason: z.enum(['burst', 'quit', 'upgrade', 'import', 'restore', 'largeDelete']),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  sequence: z.number().int().nonnegative(),
  chain: hash,
  digest: hash,
  /** Bytes after the line. */
  length: z.number().int().nonnegative(),
  /** Over all that stands in the line but this, as canonical JSON, and the bytes. */
  sha256: hash,
});
export type SnapshotHead = z.infer<typeof headSchema>;

/** No line is longer. */
export const longestHead = 2000;

export const encodeSnapshot = (
  { reason, sequence, chain, digest, bytes }: Request<'keepSnapshot'>,
  { keyId, made }: { readonly keyId: string; readonly made: string },
): Uint8Array => {
  const head: Omit<SnapshotHead, 'sha256'> = {
    format: 'samspill-snapshot',
    version: 1,
    made,
    reason,
    keyId,
    sequence,
    chain,
    digest,
    length: bytes.length,
  };
  const line = JSON.stringify({ ...head, sha256: hashOf(head, bytes) });
  return Buffer.concat([Buffer.from(`${line}\n`, 'utf8'), bytes]);
};

/** What the line says; null when it is not one that this version can read. */
export const decodeSnapshotHead = (
  file: Uint8Array,
): { readonly head: SnapshotHead; readonly start: number } | null => {
  const end = file.subarray(0, longestHead).indexOf(10);
  if (end === -1) return null;
  try {
    const parsed = headSchema.safeParse(JSON.parse(Buffer.from(file.subarray(0, end)).toString('utf8')));
    return parsed.success ? { head: parsed.data, start: end + 1 } : null;
  } catch {
    return null;
  }
};

/** The snapshot of the file; null when a bit of it is not as it was written. */
export const decodeSnapshot = (
  file: Uint8Array,
): { readonly head: SnapshotHead; readonly bytes: Uint8Array } | null => {
  const decoded = decodeSnapshotHead(file);
  if (decoded === null) return null;
  const { sha256, ...rest } = decoded.head;
  const bytes = new Uint8Array(file.subarray(decoded.start));
  return bytes.length === rest.length && hashOf(rest, bytes) === sha256
    ? { head: decoded.head, bytes }
    : null;
};

const hashOf = (head: Omit<SnapshotHead, 'sha256'>, bytes: Uint8Array): string =>
  createHash('sha256').update(canonicalJson(head), 'utf8').update(bytes).digest('hex');
