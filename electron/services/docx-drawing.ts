import { ImageRun, Paragraph } from 'docx';
import type { Block, Logo } from '#shared/documents/document.ts';

/** The picture with its words, as wide as the text or the part of it that it asks for. `width` is in twips. */
export const drawingInWord = (drawing: Extract<Block, { kind: 'drawing' }>, width: number): Paragraph[] => {
  const name = drawing.caption ?? drawing.alt;
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(drawing.svg, 'utf8'),
    // Word from before 2016, and many programs that only show Word files, cannot draw SVG and take this picture.
    fallback: { type: 'png', data: Buffer.from(drawing.png ?? emptyPicture, 'base64') },
    transformation: drawingSize(drawing.svg, (width / twipsInPixel) * (drawing.width ?? 1)),
    altText: { name, title: name, description: drawing.alt },
  });
  const caption =
    drawing.caption === undefined ? [] : [new Paragraph({ style: 'Caption', text: drawing.caption })];
  return [new Paragraph({ keepNext: caption.length > 0, children: [image] }), ...caption];
};

/** One pixel that nobody sees; the words stand in the alternative text. */
const emptyPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** A twip is a twentieth of a point, and 96 pixels make an inch of 72 points. */
const twipsInPixel = 15;

/** As high as the drawing's own shape asks. */
const drawingSize = (svg: string, width: number): { width: number; height: number } => {
  const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  const ratio = box === null ? 0.5 : Number(box[2]) / Number(box[1]);
  return { width: Math.round(width), height: Math.round(width * ratio) };
};

/** The kommune's mark, at most as high as a line of a letterhead and a third of the page wide. */
export const logoInWord = ({ mediaType, data, alt, width, height }: Logo): Paragraph => {
  const high = Math.min(60, (190 / width) * height);
  return new Paragraph({
    spacing: { after: 240 },
    children: [
      new ImageRun({
        type: mediaType === 'image/png' ? 'png' : 'jpg',
        data: Buffer.from(data, 'base64'),
        transformation: { width: Math.round((high / height) * width), height: Math.round(high) },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  });
};
