import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { imageSize, type ImageSize } from '#shared/documents/image-size.ts';

/** What stands in the corner of a page needs no more, and an engine that opens more may run out of memory. */
const mostPixels = 4_000_000;
const longest = 6_000;

/** Whether the bytes are a picture that can stand at the top of a page; only what it says of itself is read. */
export const checkLogo = (bytes: Uint8Array): Answer<ImageSize, 'notPicture' | 'tooManyPixels'> => {
  const size = imageSize(Buffer.from(bytes).toString('base64'));
  if (size === null) return refuse('notPicture');
  const { width, height } = size;
  return width * height > mostPixels || Math.max(width, height) > longest
    ? refuse('tooManyPixels')
    : accept(size);
};
