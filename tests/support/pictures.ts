import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one colour. */
export const png = (width: number, height: number): Uint8Array => {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 90)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    pngHead(width, height),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The first lines of a PNG that says it is so large; there is no picture in it. */
export const pngHead = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head)]);
};

/** The first lines of a JPEG that says it is so large, after a comment. */
export const jpegHead = (width: number, height: number): Uint8Array =>
  Uint8Array.from(
    [
      [0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66],
      [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3],
      [1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
    ].flat(),
  );

const chunk = (kind: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
