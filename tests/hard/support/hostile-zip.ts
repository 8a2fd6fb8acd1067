import { zipSync } from 'fflate';
import type { Random } from './random.ts';

/** Archives made to harm: each is one that the public tools would open, or try to. */
export const hostileZip = (random: Random): Uint8Array => {
  const text = (length: number) => new Uint8Array(length).fill(0x61);
  switch (random.below(8)) {
    case 0:
      return zipSync({
        [random.pick(['../../evil.txt', '/etc/cron.d/x', 'C:\\evil', 'journal/../../x'])]: text(9),
      });
    case 1:
      // 20 MB of nothing in 20 kB.
      return zipSync({ 'manifest.json': new Uint8Array(20_000_000) });
    case 2:
      return zipSync(
        Object.fromEntries(Array.from({ length: 1_200 }, (_, at) => [`journal/${at}`, text(1)])),
      );
    case 3:
      return lying(zipSync({ 'manifest.json': text(5_000) }), random);
    case 4:
      return zipSync({ 'manifest.json': text(10), 'keys.json': text(10) }).subarray(0, random.below(200));
    case 5:
      return zipSync({ __proto__x: text(1), 'manifest.json': text(random.below(100)) });
    case 6:
      return zipSync({ 'a.zip': zipSync({ 'manifest.json': text(100_000) }) });
    default:
      return zipSync({ 'manifest.json': new TextEncoder().encode('{"type":"samspill-backup","format":1}') });
  }
};

/** The list at the end says other sizes than what is there. */
const lying = (zip: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, random.pick([0, 1, 100, 4_999, 0xffff_ffff]), true);
    view.setUint32(at + 20, random.pick([view.getUint32(at + 20, true), 0, 0xffff_ffff]), true);
  }
  return copy;
};

/** The bytes with a few of them changed, lost or doubled. */
export const mangledBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const at = random.below(bytes.length);
  const length = random.between(1, Math.min(64, bytes.length - at));
  switch (random.below(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    case 3:
      return new Uint8Array(bytes).fill(0, at, at + length);
    default: {
      const copy = Uint8Array.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
      return copy;
    }
  }
};
