import { BrowserWindow, session, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Document } from '#shared/documents/document.ts';
import { printedFooter, printedHeader, printedHtml } from '#shared/documents/html.ts';
import { scheme } from '../scheme.ts';
import { fontFiles } from './pdf-assets.ts';
import { assetFolder } from './pdf-engine.ts';

const address = `${scheme}://document/`;

/**
 * The last resort: Chromium prints the document as a page of its own. Tagged, with title, language and outline, but
 * no archive standard. The window is never shown, runs no script and sees nothing but this page and the fonts.
 */
export const printByChromium = async (document: Document): Promise<Answer<Uint8Array, 'engineFailed'>> => {
  const pages = session.fromPartition(`document-${crypto.randomUUID()}`);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: pages, sandbox: true, javascript: false, spellcheck: false },
  });
  try {
    serve(pages, printedHtml(document));
    await window.loadURL(address);
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: document.landscape ?? false,
      margins: { top: inches(2.5), bottom: inches(2.5), left: inches(2.5), right: inches(2.5) },
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: printedHeader(document),
      footerTemplate: printedFooter(document),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return accept(new Uint8Array(bytes));
  } catch (error) {
    return refuse('engineFailed', error instanceof Error ? error.message : String(error));
  } finally {
    window.destroy();
  }
};

const inches = (centimetres: number): number => centimetres / 2.54;

const serve = (pages: Session, html: string): void => {
  pages.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !request.url.startsWith(address) }));
  pages.protocol.handle(scheme, async (request) => {
    const name = new URL(request.url).pathname.slice(1);
    if (name === '') return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    if (!fontFiles.some((font) => font === name)) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFile(path.join(assetFolder, name))), {
      headers: { 'Content-Type': 'font/ttf' },
    });
  });
};
