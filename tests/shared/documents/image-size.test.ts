import { base64 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from '#shared/documents/image-size.ts';
import { jpegHead, pngHead } from '../../support/pictures.ts';

const size = (bytes: Uint8Array) => imageSize(base64.encode(bytes));

describe('what a picture says of itself', () => {
  it('is read from the first lines of PNG and JPEG', () => {
    expect(size(pngHead(20_000, 300))).toEqual({ mediaType: 'image/png', width: 20_000, height: 300 });
    expect(size(jpegHead(640, 480))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 480 });
  });

  it.each([
    ['text', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['a GIF', new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000')],
    ['the beginning of a PNG', pngHead(10, 10).slice(0, 12)],
    ['a PNG without width', pngHead(0, 10)],
    ['nothing', new Uint8Array()],
  ])('is nothing for %s', (_name, bytes) => expect(size(bytes)).toBeNull());

  it('never breaks on what is no picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isJpeg) => {
        const found = size(Uint8Array.from([...(isJpeg ? [0xff, 0xd8, 0xff] : []), ...bytes]));
        expect(found === null || (found.width > 0 && found.height > 0)).toBe(true);
      }),
    );
    expect(imageSize('ikke base64!')).toBeNull();
  });
});
