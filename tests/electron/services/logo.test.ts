import { describe, expect, it } from 'vitest';
import { checkLogo } from '#electron/services/logo.ts';
import { jpegHead, png, pngHead } from '../../support/pictures.ts';

describe('a logo', () => {
  it.each([
    ['a small picture', png(40, 20), 'taken'],
    ['a JPEG', jpegHead(1200, 400), 'taken'],
    ['20,000 by 20,000 pixels', pngHead(20_000, 20_000), 'tooManyPixels'],
    ['one very long line', pngHead(60_000, 10), 'tooManyPixels'],
    ['a drawing', new TextEncoder().encode('<svg/>'), 'notPicture'],
  ])('of %s', (_name, bytes, expected) => {
    const checked = checkLogo(bytes);
    expect(checked.ok ? 'taken' : checked.reason).toBe(expected);
  });
});
