import { base64 } from '@scure/base';
import type { Logo } from './document.ts';

export type ImageSize = Pick<Logo, 'mediaType' | 'width' | 'height'>;

/**
 * What kind of picture the bytes are and how many pixels, as PNG and JPEG say it in their first lines; nothing of the
 * picture itself is opened, so a picture made to fill the memory does no harm. Null for anything else.
 * @param data base64
 */
export const imageSize = (data: string): ImageSize | null => {
  let bytes: Uint8Array;
  try {
    bytes = base64.decode(data);
  } catch {
    return null;
  }
  return pngSize(bytes) ?? jpegSize(bytes);
};

const pngSigns = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const pngSize = (bytes: Uint8Array): ImageSize | null => {
  if (bytes.length < 24 || pngSigns.some((sign, place) => bytes[place] !== sign)) return null;
  const view = viewOf(bytes);
  return sized('image/png', view.getUint32(16), view.getUint32(20));
};

/** Walks from mark to mark until the one that says the size of the picture (SOF). */
const jpegSize = (bytes: Uint8Array): ImageSize | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) at += 1;
    else if (isFrame(mark)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    else if (mark >= 0xd0 && mark <= 0xd9) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** Start of frame, of any coding; C4, C8 and CC are tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const sized = (mediaType: ImageSize['mediaType'], width: number, height: number): ImageSize | null =>
  width > 0 && height > 0 ? { mediaType, width, height } : null;
