import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { measured, median, type Measurement, type Measurements } from '../../build/measurement.ts';
import { say } from '../../build/terminal.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { DocumentFormat } from '../../shared/documents/export-format.ts';
import type { Desktop } from '../../shared/ipc.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { officePdf, pagesOf } from './office.ts';

/** What the window calls; the bench does the same from its page. */
declare const samspill: Desktop;

const rounds = 5;

/**
 * From the order in the window to the saved file, as PDF/A and as Word, the first time after the start and once warm. Held
 * against LibreOffice making a PDF of the same Word file in the same run; `ratio` is LibreOffice's time over ours.
 * @param place what the numbers are called by: `report.pdf.round` is `round` of `report`
 */
export const measureDocument = async (
  { place, name }: { readonly place: string; readonly name: string },
  document: Document,
  folder: string,
): Promise<Measurements> => {
  const pdf = await timeFormat(document, 'pdf-archive', path.join(folder, `${name}.pdf`));
  const docx = await timeFormat(document, 'docx', path.join(folder, `${name}.docx`));
  const office = officePdf(path.join(folder, `${name}.docx`), rounds);
  const pages = await pagesOf(path.join(folder, `${name}.pdf`));
  if (pages !== null) say(`${place}.${name}: ${pages} pages`);
  return {
    [`${place}.pdf.${name}.cold`]: against(pdf.cold, office?.cold),
    [`${place}.pdf.${name}`]: against(pdf.warm, office?.warm),
    [`${place}.pdf.${name}.size`]: measured(sizeOf(path.join(folder, `${name}.pdf`)), 'kB'),
    [`${place}.docx.${name}.cold`]: against(docx.cold, office?.cold),
    [`${place}.docx.${name}`]: against(docx.warm, office?.warm),
    [`${place}.docx.${name}.size`]: measured(sizeOf(path.join(folder, `${name}.docx`)), 'kB'),
  };
};

/** Ours, and how many times longer LibreOffice took. */
const against = (ours: number, office: number | undefined): Measurement => {
  const { value, unit } = measured(ours, 'ms');
  if (office === undefined) return { value, unit, baseline: null, ratio: null };
  const { value: baseline } = measured(office, 'ms');
  return { value, unit, baseline, ratio: Number((office / ours).toPrecision(4)) };
};

/** A new app for each format: the first file also starts the process that sets it. */
const timeFormat = async (
  document: Document,
  format: DocumentFormat,
  file: string,
): Promise<{ readonly cold: number; readonly warm: number }> => {
  const running = await launchApp();
  const cold = await timeOnce(running, document, format, file);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timeOnce(running, document, format, file));
  }
  await running.close();
  return { cold, warm: median(times) };
};

const timeOnce = async (
  { page, saveTo }: RunningApp,
  document: Document,
  format: DocumentFormat,
  file: string,
): Promise<number> => {
  await saveTo(file);
  const answer = await page.evaluate(
    async (request) => {
      const before = performance.now();
      const { ok } = await samspill.exportDocument(request);
      return { ok, time: performance.now() - before };
    },
    { document, format, name: path.basename(file) },
  );
  if (!answer.ok || readFileSync(file).length === 0) throw new Error(`${format} was not made`);
  return answer.time;
};

const sizeOf = (file: string): number => statSync(file).size / 1000;
