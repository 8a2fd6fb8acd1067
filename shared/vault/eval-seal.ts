import { gcm } from '@noble/ciphers/aes.js';
import { bytesToHex, bytesToUtf8, concatBytes, hexToBytes, utf8ToBytes } from '@noble/ciphers/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { scores, type Answers } from '#shared/domain/eval-answers.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { EvalSeal } from '#shared/domain/eval-seal.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { z } from '#shared/zod.ts';
import type { SecretKey } from './seal.ts';

/**
 * An envelope: AES-256-GCM (NIST SP 800-38D) under a random key, always of the same size, with a commitment beside it.
 * GCM alone binds nobody to one key (two keys can be made that open the same bytes to two texts); the commitment names
 * the key, so that what is inside cannot be another after it is handed over.
 */

/** Where an envelope belongs: it opens for nothing else. */
export interface SealedFor {
  readonly workspaceId: string;
  readonly roundId: string;
  readonly attempt: number;
  readonly party: EvalParty;
  /** SHA-256, hexadecimal, of what was asked; see `sealed-for.ts`. Absent where it is signed already. */
  readonly asked?: string;
}

/** What stands in the row of an envelope, and nothing that opens it. */
export type SealParts = Pick<EvalSeal, 'iv' | 'ciphertext' | 'commitment'>;

/** Bytes that every envelope holds before it is encrypted: neither length nor order of the answers shows. */
export const envelopeSize = 131_072;
const ivLength = 12;
const keyLength = 32;
const domain = 'samspill-eval/1';

/**
 * Seals answers with a key that is random each time.
 * @param random cryptographically random bytes
 * @returns null when the answers are too long for an envelope; the key, 32 bytes, is the caller's to wrap and to fill with
 * zeroes
 */
export const sealAnswers = (
  place: SealedFor,
  answers: Answers,
  random: (length: number) => Uint8Array,
): { readonly seal: SealParts; readonly key: SecretKey } | null => {
  const plain = padded(utf8ToBytes(canonicalJson({ format: 'samspill-answers', version: 1, ...answers })));
  if (plain === null) return null;
  const key = random(keyLength);
  const iv = random(ivLength);
  const bytes = gcm(key, iv, contextOf(place)).encrypt(plain);
  plain.fill(0);
  const commitment = commitmentOf(place, { key, iv, bytes });
  return { seal: { iv: bytesToHex(iv), ciphertext: base64.encode(bytes), commitment }, key };
};

/** Whether the key is the one the envelope was made with. Opens nothing. */
export const fitsSeal = (place: SealedFor, seal: SealParts, key: SecretKey): boolean => {
  const parts = partsOf(seal);
  return parts !== null && key.length === keyLength && isCommitted(place, seal, { key, ...parts });
};

/** The answers; null when the key is not the one of the commitment, or anything about the envelope was changed. */
export const openSeal = (place: SealedFor, seal: SealParts, key: SecretKey): Answers | null => {
  const parts = partsOf(seal);
  if (parts === null || key.length !== keyLength) return null;
  if (!isCommitted(place, seal, { key, ...parts })) return null;
  try {
    return answersIn(gcm(key, parts.iv, contextOf(place)).decrypt(parts.bytes));
  } catch {
    return null;
  }
};

/** The key as it stands in an opening, and as it is wrapped: 64 hexadecimal figures. */
export const keyToText = (key: SecretKey): string => bytesToHex(key);

/** The key again; null when the text is none. */
export const keyFromText = (text: string): SecretKey | null =>
  /^[0-9a-f]{64}$/.test(text) ? hexToBytes(text) : null;

interface Parts {
  readonly iv: Uint8Array;
  readonly bytes: Uint8Array;
}

const partsOf = ({ iv, ciphertext }: SealParts): Parts | null => {
  try {
    const parts = { iv: hexToBytes(iv), bytes: base64.decode(ciphertext) };
    return parts.iv.length === ivLength && parts.bytes.length === envelopeSize + 16 ? parts : null;
  } catch {
    return null;
  }
};

const isCommitted = (
  place: SealedFor,
  { commitment }: SealParts,
  parts: Parts & { readonly key: SecretKey },
): boolean => commitmentOf(place, parts) === commitment;

/** Every part carries its length, so that no two different envelopes are the same bytes in a row. */
const commitmentOf = (place: SealedFor, { key, iv, bytes }: Parts & { readonly key: SecretKey }): string => {
  const texts = partsOfPlace(place).map((part) => utf8ToBytes(String(part)));
  return bytesToHex(sha256(concatBytes(...[...texts, key, iv, bytes].flatMap(withLength))));
};

const contextOf = (place: SealedFor): Uint8Array => utf8ToBytes(canonicalJson(partsOfPlace(place)));

const partsOfPlace = ({
  workspaceId,
  roundId,
  attempt,
  party,
  asked,
}: SealedFor): readonly (string | number)[] => [
  domain,
  workspaceId,
  roundId,
  attempt,
  party,
  ...(asked === undefined ? [] : [asked]),
];

const withLength = (part: Uint8Array): readonly [Uint8Array, Uint8Array] => {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, part.length);
  return [length, part];
};

const padded = (text: Uint8Array): Uint8Array | null => {
  if (text.length + 4 > envelopeSize) return null;
  const filled = new Uint8Array(envelopeSize);
  new DataView(filled.buffer).setUint32(0, text.length);
  filled.set(text, 4);
  text.fill(0);
  return filled;
};

const answersSchema = z.strictObject({
  format: z.literal('samspill-answers'),
  version: z.literal(1),
  scores: z.record(z.string(), z.literal(scores)),
  frequency: z.string().nullable(),
  words: z.record(z.string(), z.string()),
});

const answersIn = (plain: Uint8Array): Answers | null => {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
  const text = length + 4 <= plain.length ? bytesToUtf8(plain.subarray(4, 4 + length)) : '';
  plain.fill(0);
  const read = answersSchema.safeParse(readJson(text));
  if (!read.success) return null;
  const { scores: given, frequency, words } = read.data;
  return { scores: given, frequency, words };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
