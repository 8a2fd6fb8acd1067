import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from '#shared/zod.ts';

/** Readers of our files that we did not write, with the Debian package each comes in. */
const packages = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  soffice: 'libreoffice-writer libreoffice-calc',
  age: 'age',
  '/usr/bin/python3': 'python3 python3-icalendar python3-recurring-ical-events python3-docx',
} as const;

const run = promisify(execFile);

/** Runs a reader and answers what it prints. Missing: fails with the package to install. */
export const read = async (program: keyof typeof packages, ...args: string[]): Promise<string> => {
  try {
    const { stdout } = await run(program, args, { maxBuffer: 64_000_000 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing: apt-get install ${packages[program]}`, { cause: error });
    }
    throw error;
  }
};

/** A folder with the file in it, gone after the test. */
export const withFile = async <Value>(
  name: string,
  content: Uint8Array | string,
  use: (file: string, folder: string) => Promise<Value>,
): Promise<Value> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-read-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return await use(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Lets LibreOffice open the file and save it as another format; answers the bytes. */
export const convertByOffice = (name: string, content: Uint8Array | string, to: string, filter?: string) =>
  withFile(name, content, async (file, folder) => {
    await read(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    );
    const extension = to.split(':')[0] ?? to;
    return readFile(path.join(folder, `${path.parse(name).name}.${extension}`));
  });

/** The text of a PDF, one blank between words. */
export const pdfText = (bytes: Uint8Array): Promise<string> =>
  withFile('file.pdf', bytes, async (file) => plainly(await read('pdftotext', '-enc', 'UTF-8', file, '-')));

/** Text without the line breaks that a layout makes. */
export const plainly = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** What the catalog of a PDF says, as qpdf reads it. */
export const pdfCatalog = async (file: string): Promise<Record<string, unknown>> => {
  const { qpdf } = z
    .object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), z.record(z.string(), z.unknown()))]) })
    .parse(JSON.parse(await read('qpdf', '--json=2', '--json-stream-data=none', file)));
  const objects = qpdf[1];
  const trailer = z.looseObject({ '/Root': z.string() }).parse(objects['trailer']?.['value']);
  return z.record(z.string(), z.unknown()).parse(objects[`obj:${trailer['/Root']}`]?.['value']);
};
