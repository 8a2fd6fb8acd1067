import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import png2icons from 'png2icons';
import { inRoot } from './project.ts';

/** Sizes that desktops on Linux ask for. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;

/** Makes every icon file of the app from the one drawing. */
export const makeIcons = (folder: string): void => {
  const drawing = readFileSync(inRoot('build/icons/samspill.svg'));
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) writeFileSync(path.join(folder, `${size}x${size}.png`), drawn(drawing, size));
  const large = drawn(drawing, 1024);
  const windows = png2icons.createICO(large, png2icons.BICUBIC2, 0, true, true);
  const mac = png2icons.createICNS(large, png2icons.BICUBIC2, 0);
  if (windows === null || mac === null) throw new Error('the icon could not be made');
  writeFileSync(path.join(folder, 'icon.ico'), windows);
  writeFileSync(path.join(folder, 'icon.icns'), mac);
};

const drawn = (drawing: Buffer, size: number): Buffer =>
  new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
