import { ImageRun, Paragraph } from 'docx';
import type { Block } from '#shared/documents/document.ts';

/** The picture with its words, as wide as the text. */
export const drawingInWord = (drawing: Extract<Block, { kind: 'drawing' }>): Paragraph[] => {
  const name = drawing.caption ?? drawing.alt;
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(drawing.svg, 'utf8'),
    // Word from before 2016 cannot draw SVG and shows this empty picture; the words stand in the alternative text.
    fallback: { type: 'png', data: Buffer.from(emptyPicture, 'base64') },
    transformation: drawingSize(drawing.svg),
    altText: { name, title: name, description: drawing.alt },
  });
  const caption =
    drawing.caption === undefined ? [] : [new Paragraph({ style: 'Caption', text: drawing.caption })];
  return [new Paragraph({ keepNext: caption.length > 0, children: [image] }), ...caption];
};

const emptyPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** As wide as the text (16 cm at 96 pixels an inch), as high as the drawing's own shape asks. */
const drawingSize = (svg: string): { width: number; height: number } => {
  const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  const ratio = box === null ? 0.5 : Number(box[2]) / Number(box[1]);
  return { width: 605, height: Math.round(605 * ratio) };
};
