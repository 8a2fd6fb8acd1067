/** Unpacks one block of raw Snappy (google/snappy, format_description.txt); null where it is none. */
export const unsnap = (packed: Uint8Array): Uint8Array | null => {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at];
    if (byte === undefined || shift > 28) return null;
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (length <= 0 || length > 64_000_000) return null;
  const out = new Uint8Array(length);
  let end = 0;
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    const kind = tag & 3;
    const step = kind === 0 ? literal(packed, at) : copy(packed, at, tag);
    if (step === null || end + step.length > length) return null;
    if (kind === 0) {
      if (step.from + step.length > packed.length) return null;
      out.set(packed.subarray(step.from, step.from + step.length), end);
    } else {
      const start = end - step.from;
      if (start < 0 || step.from === 0) return null;
      for (let done = 0; done < step.length; done += 1) out[end + done] = out[start + done] ?? 0;
    }
    end += step.length;
    at = step.next;
  }
  return end === length ? out : null;
};

interface Step {
  /** Of a literal: where it stands. Of a copy: how far back. */
  readonly from: number;
  readonly length: number;
  readonly next: number;
}

const literal = (packed: Uint8Array, at: number): Step | null => {
  const short = (packed[at] ?? 0) >> 2;
  if (short < 60) return { from: at + 1, length: short + 1, next: at + 2 + short };
  const bytes = short - 59;
  const length = little(packed, at + 1, bytes) + 1;
  return { from: at + 1 + bytes, length, next: at + 1 + bytes + length };
};

const copy = (packed: Uint8Array, at: number, tag: number): Step | null => {
  const kind = tag & 3;
  if (kind === 1) {
    return { from: ((tag >> 5) << 8) | (packed[at + 1] ?? 0), length: ((tag >> 2) & 7) + 4, next: at + 2 };
  }
  const bytes = kind === 2 ? 2 : 4;
  return { from: little(packed, at + 1, bytes), length: (tag >> 2) + 1, next: at + 1 + bytes };
};

const little = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let place = count - 1; place >= 0; place -= 1) value = value * 256 + (bytes[at + place] ?? 0);
  return value;
};
