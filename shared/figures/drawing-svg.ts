import { printableText } from '#shared/documents/printable.ts';
import type { Drawing, Label, Line, Mark, Shape, Tone } from './shape.ts';

/** A drawing as SVG for paper: black on white, no styles, no links, nothing that a reader of files could refuse. */
export const drawingSvg = ({ width, height, shapes }: Drawing, alt: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" ` +
  `height="${short(height)}" font-family="Inter, Arial, sans-serif" role="img"><title>${escape(alt)}</title>` +
  `${shapes.map(shapeSvg).join('')}</svg>`;

/** Points of a mark that is no circle, in the order they are drawn. */
export const cornersOf = ({ shape, at: { x, y }, radius: r }: Mark): string => {
  const corners =
    shape === 'diamond'
      ? [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ]
      : [
          [x - r, y - r],
          [x + r, y - r],
          [x + r, y + r],
          [x - r, y + r],
        ];
  return corners.map((corner) => corner.map((place) => short(place ?? 0)).join(',')).join(' ');
};

const shapeSvg = (shape: Shape): string => {
  if (shape.kind === 'line') return lineSvg(shape);
  return shape.kind === 'mark' ? markSvg(shape) : labelSvg(shape);
};

const lineSvg = ({ from, to, tone, width, dashed }: Line): string =>
  `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}" ` +
  `stroke="${paper[tone]}" stroke-width="${short(width)}"${dash(dashed, width)}/>`;

const markSvg = (mark: Mark): string => {
  const paint = `fill="${paper[mark.fill]}" stroke="${paper[mark.stroke]}" stroke-width="${short(mark.width)}"${dash(mark.dashed, mark.width)}`;
  return mark.shape === 'circle'
    ? `<circle cx="${short(mark.at.x)}" cy="${short(mark.at.y)}" r="${short(mark.radius)}" ${paint}/>`
    : `<polygon points="${cornersOf(mark)}" ${paint}/>`;
};

const labelSvg = ({ text, at, size, tone, anchor, strong }: Label): string =>
  `<text x="${short(at.x)}" y="${short(at.y)}" font-size="${short(size)}" fill="${paper[tone]}" ` +
  `text-anchor="${anchor}"${strong ? ' font-weight="600"' : ''}>${escape(text)}</text>`;

/** A dashed line that looks alike whatever its width: dashes of three widths or more, never finer than two units. */
export const dashOf = (width: number): string =>
  `${short(Math.max(4, width * 3))} ${short(Math.max(3, width * 2))}`;

const dash = (dashed: boolean | undefined, width: number): string =>
  dashed ? ` stroke-dasharray="${dashOf(width)}"` : '';

const paper: Readonly<Record<Tone, string>> = {
  mark: '#000000',
  ink: '#000000',
  quiet: '#505050',
  rule: '#a6a6a6',
  paper: '#ffffff',
  none: 'none',
};

/** Two decimals are finer than any printer; without them the file would be twice as long. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const escape = (text: string): string =>
  printableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
