import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { base64 } from '@scure/base';
import type { TableName } from '#shared/exchange/table-name.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { seal, unseal, type SecretKey } from './seal.ts';

/** Where a text sealed to one person stands; it opens nowhere else. */
export interface SealedPlace {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly personId: string;
}

/** Sizes in bytes that a sealed text is filled up to, so that its length tells nothing; above, whole multiples of the last. */
const sizes = [256, 1024, 4096, 16_384, 65_536] as const;

/** Seals the text with the person's own key, as Base64. The key of the workspace does not open it. */
export const sealText = (personKey: SecretKey, text: string, place: SealedPlace): string =>
  base64.encode(seal(personKey, padded(utf8ToBytes(text)), contextOf(place)));

/** The text again; null with any other key, in any other place, or when it was touched. */
export const unsealText = (personKey: SecretKey, sealed: string, place: SealedPlace): string | null => {
  const opened = unseal(personKey, base64.decode(sealed), contextOf(place));
  if (opened === null) return null;
  const length = new DataView(opened.buffer, opened.byteOffset).getUint32(0);
  return bytesToUtf8(opened.subarray(4, 4 + length));
};

const padded = (text: Uint8Array): Uint8Array => {
  const wanted = text.length + 4;
  const last = 65_536;
  const size = sizes.find((candidate) => candidate >= wanted) ?? Math.ceil(wanted / last) * last;
  const filled = new Uint8Array(size);
  new DataView(filled.buffer).setUint32(0, text.length);
  filled.set(text, 4);
  return filled;
};

const contextOf = ({ table, id, field, personId }: SealedPlace): string =>
  canonicalJson(['samspill-person', 1, table, id, field, personId]);
