import type { Block, Document } from '#shared/documents/document.ts';

/** Twice what a screen shows, so that it is sharp on paper too. */
const across = 1600;

/**
 * Each drawing also as a picture of dots: Word shows the drawing itself, but many programs that turn Word files into
 * something else know only dots. A drawing the window cannot paint goes without.
 */
export const withPictures = async (document: Document): Promise<Document> => ({
  ...document,
  blocks: await Promise.all(document.blocks.map(painted)),
});

const painted = async (drawing: Block): Promise<Block> => {
  if (drawing.kind !== 'drawing') return drawing;
  const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(drawing.svg);
  if (box === null) return drawing;
  const width = Math.round(across * (drawing.width ?? 1));
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * Number(box[2])) / Number(box[1]));
  const paper = canvas.getContext('2d');
  if (paper === null) return drawing;
  try {
    const image = new Image(canvas.width, canvas.height);
    image.src = `data:image/svg+xml,${encodeURIComponent(drawing.svg)}`;
    await image.decode();
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    const [, png] = canvas.toDataURL('image/png').split(',');
    return png === undefined ? drawing : { ...drawing, png };
  } catch {
    return drawing;
  }
};
