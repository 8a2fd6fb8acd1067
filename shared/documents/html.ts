import type { Document, Logo } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { blocksHtml } from './html-blocks.ts';
import { documentStyle, fileStyle, printedFonts } from './html-style.ts';

/**
 * The document as one file that needs nothing beside it and runs nothing: to read in any browser, on any screen, and
 * with a screen reader. What stands in the header of a printed page stands at the top.
 */
export const documentHtml = (document: Document): string =>
  page(document, `${documentStyle}${fileStyle}`, [
    `<header class="about"><p><b>${escapeHtml(document.owner)}</b></p><p>${escapeHtml(marks(document))}</p></header>`,
    `<main>${opening(document)}`,
    blocksHtml(document.blocks),
    '</main>',
    contactHtml(document),
  ]);

/** The same for Chromium to print: with our fonts beside it, and without what each page has in its header. */
export const printedHtml = (document: Document): string =>
  page(document, `${printedFonts}${documentStyle}`, [opening(document), blocksHtml(document.blocks)]);

/** The line at the top of each printed page. Chromium gives these lines neither our fonts nor our style sheet. */
export const printedHeader = (document: Document): string => {
  const left = `<b>${escapeHtml(document.owner)}</b>  ·  ${escapeHtml(document.title)}`;
  return `<div style="${marginal};border-bottom:0.5pt solid #999;padding-bottom:4pt;display:flex;justify-content:space-between"><span>${left}</span><span>${escapeHtml(marks(document))}</span></div>`;
};

/** «Side 1 av 7» at the foot of each printed page. */
export const printedFooter = (document: Document): string => {
  const words = escapeHtml(document.pageText)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  const contact = escapeHtml(document.contact ?? '');
  return `<div style="${marginal};display:flex;justify-content:space-between;gap:18pt"><span style="white-space:normal">${contact}</span><span>${words}</span></div>`;
};

const marginal = 'width:100%;margin:0 2.5cm;font:8pt Inter,sans-serif;color:#505050;white-space:pre';
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

const page = (document: Document, style: string, body: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${document.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="author" content="${escapeHtml(document.owner)}">`,
    `<title>${escapeHtml(document.title)}</title><style>${style}</style></head><body${(document.compact ?? 0) > 0 ? ' class="compact"' : ''}>`,
    ...body,
    '</body></html>\n',
  ].join('\n');

const marks = ({ dayText, accessMark }: Document): string =>
  [dayText, accessMark].filter((part) => part !== undefined).join('  ·  ');

const opening = ({ logo, notice, title, subtitle }: Document): string =>
  [
    logo === undefined ? '' : logoHtml(logo),
    notice === undefined ? '' : `<p class="notice">${escapeHtml(notice)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    subtitle === undefined ? '' : `<p class="subtitle">${escapeHtml(subtitle)}</p>`,
  ].join('\n');

const contactHtml = ({ contact }: Document): string =>
  contact === undefined ? '' : `<footer class="contact"><p>${escapeHtml(contact)}</p></footer>`;

const logoHtml = ({ mediaType, data, alt }: Logo): string =>
  `<img class="logo" alt="${escapeHtml(alt)}" src="data:${mediaType};base64,${escapeHtml(data)}">`;
