import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '#shared/figures/text-width.ts';
import { ourFormFor } from '#shared/templates/eval-form.ts';

const fonts = path.join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/inter');
const fontFiles = [
  path.join(fonts, '400Regular/Inter_400Regular.ttf'),
  path.join(fonts, '600SemiBold/Inter_600SemiBold.ttf'),
];

/** How wide the letters really are, in Inter. */
const drawnWidth = (text: string, size: number, weight: 400 | 600): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="99"><text x="9" y="50" font-family="Inter" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  const box = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).innerBBox();
  return box?.width ?? 0;
};

const form = ourFormFor(null);
const texts = [...form.statements, ...form.questions].flatMap(({ text }) => [text.nb, text.nn]);

describe('the width of text', () => {
  const all = [...texts, 'Áčđŋšŧž Øyeren 2024', 'WWW iii MMM', 'kommunestyremøtesaksdokumentasjon'];

  it.each([400, 600] as const)('is never less than the letters take, and not much more, at %i', (weight) => {
    const wrong = all.filter((text) => {
      const [real, told] = [drawnWidth(text, 12, weight), widthOf(text, 12, weight === 600)];
      return told < real - 0.5 || told > real * 1.2;
    });
    expect(wrong).toEqual([]);
  });
});

describe('text in lines', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

  it('keeps within the width, whatever the text, and every letter that fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, { width, size: 12 });
        expect(lines.every((line) => widthOf(line, 12) <= width)).toBe(true);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('keeps a number by its unit, and a year by its value', () => {
    const lines = wrapText('7,5\u00A0(2022), 7,1\u00A0(2021)', { width: 60, size: 10 });
    expect(lines).toEqual(['7,5\u00A0(2022),', '7,1\u00A0(2021)']);
    expect(widthOf('7,5\u00A0%', 12)).toBe(widthOf('7,5 %', 12));
  });

  it('ends in an ellipsis where it is cut, and never has more lines than it may', () => {
    const lines = wrapText(texts.join(' '), { width: 200, size: 12, lines: 3 });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/ …$/);
    expect(lines.every((line) => widthOf(line, 12) <= 200)).toBe(true);
    expect(wrapText('Kort', { width: 200, size: 12, lines: 3 })).toEqual(['Kort']);
  });
});
