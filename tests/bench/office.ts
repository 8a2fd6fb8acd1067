import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from '../../build/measurement.ts';

const run = promisify(execFile);

/** LibreOffice from the command line. */
const office = 'soffice';

/** Whether LibreOffice is there; Debian's package is libreoffice-writer. */
export const hasOffice = (): boolean => answers(office, '--version');

/** How long LibreOffice takes to make a PDF of the Word file, with no profile yet and then with one; null: it is missing. */
export const officePdf = (
  file: string,
  rounds: number,
): { readonly cold: number; readonly warm: number } | null => {
  if (!hasOffice()) return null;
  const folder = path.join(path.dirname(file), 'office');
  const once = (): number => {
    const before = performance.now();
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore' },
    );
    return performance.now() - before;
  };
  const cold = once();
  const warm = median(Array.from({ length: rounds }, once));
  rmSync(folder, { recursive: true, force: true });
  return { cold, warm };
};

/** The pages of a PDF; null where poppler is missing. */
export const pagesOf = async (file: string): Promise<number | null> => {
  try {
    const { stdout } = await run('pdfinfo', [file]);
    return Number(/Pages: +(\d+)/.exec(stdout)?.[1] ?? Number.NaN);
  } catch {
    return null;
  }
};

const answers = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
