import { maskedCrc32c } from '#electron/services/leveldb-guard/crc32c.ts';

/** A LevelDB log with a record of each size, as its writer makes it (`db/log_writer.cc`), and where each record ends. */
export const levelDbLog = (sizes: readonly number[]): { readonly bytes: Buffer; readonly ends: number[] } => {
  const pieces: Buffer[] = [];
  const ends: number[] = [];
  let at = 0;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [number, size] of sizes.entries()) {
    let left = Buffer.alloc(size, 65 + (number % 26));
    for (let begins = true, done = false; !done;) {
      const rest = 32_768 - (at % 32_768);
      if (rest < 7) {
        add(Buffer.alloc(rest));
        continue;
      }
      const part = left.subarray(0, rest - 7);
      left = left.subarray(part.length);
      done = left.length === 0;
      add(piece(kindOf(begins, done), part));
      begins = false;
    }
    ends.push(at);
  }
  return { bytes: Buffer.concat(pieces), ends };
};

const kindOf = (begins: boolean, done: boolean): number => (begins ? (done ? 1 : 2) : done ? 4 : 3);

const piece = (kind: number, part: Buffer): Buffer => {
  const head = Buffer.alloc(7);
  head.writeUInt32LE(maskedCrc32c(Buffer.concat([Buffer.from([kind]), part])), 0);
  head.writeUInt16LE(part.length, 4);
  head.writeUInt8(kind, 6);
  return Buffer.concat([head, part]);
};
