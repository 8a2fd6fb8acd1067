import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../build/project.ts';
import { measured, type Measurements } from '../../build/measurement.ts';

/** What the built app weighs, without source maps; scripts and styles also as they would be packed. */
export const measureSize = async (): Promise<Measurements> => ({
  'size.scripts': weight('dist/renderer', '.js'),
  'size.scripts.gzip': weight('dist/renderer', '.js', (bytes) => gzipSync(bytes)),
  'size.styles': weight('dist/renderer', '.css'),
  'size.styles.gzip': weight('dist/renderer', '.css', (bytes) => gzipSync(bytes)),
  'size.fonts': weight('dist/renderer', '.woff2'),
  'size.main': weight('dist/main', '.js'),
  'size.preload': weight('dist/preload', '.cjs'),
});

const weight = (folder: string, ending: string, packed = (bytes: Buffer): Buffer => bytes) => {
  const files = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((file) => file.endsWith(ending))
    .map((file) => packed(readFileSync(inRoot(folder, file))).length);
  return measured(sizes.reduce((sum, size) => sum + size, 0) / 1000, 'kB');
};
