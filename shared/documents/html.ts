import type { Block, Cell, Document } from './document.ts';
import { documentStyle } from './html-style.ts';

/** The document as one page of HTML that needs nothing but the fonts beside it. Every text is escaped. */
export const documentHtml = (document: Document): string =>
  [
    '<!doctype html>',
    `<html lang="${document.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escape(document.title)}</title><style>${documentStyle}</style></head><body>`,
    document.notice === undefined ? '' : `<p class="notice">${escape(document.notice)}</p>`,
    `<p class="title">${escape(document.title)}</p>`,
    document.subtitle === undefined ? '' : `<p class="subtitle">${escape(document.subtitle)}</p>`,
    ...document.blocks.map(blockHtml),
    '</body></html>',
  ].join('\n');

/** The line at the top of each printed page. Chromium gives these lines neither our fonts nor our style sheet. */
export const printedHeader = (document: Document): string => {
  const right = [document.dayText, document.accessMark].filter((part) => part !== undefined).join('  ·  ');
  const left = `<b>${escape(document.owner)}</b>  ·  ${escape(document.title)}`;
  return `<div style="${marginal};border-bottom:0.5pt solid #999;padding-bottom:4pt;display:flex;justify-content:space-between"><span>${left}</span><span>${escape(right)}</span></div>`;
};

/** «Side 1 av 7» at the foot of each printed page. */
export const printedFooter = (document: Document): string => {
  const words = escape(document.pageText)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  return `<div style="${marginal};text-align:right">${words}</div>`;
};

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";
const marginal = 'width:100%;margin:0 2.5cm;font:8pt Inter,sans-serif;color:#505050;white-space:pre';

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.tone ?? 'normal'}">${escape(block.text)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered === true ? 'ol' : 'ul');
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'ruled':
      return ruledHtml(block);
    default:
      return drawingHtml(block);
  }
};

const listHtml = (items: readonly string[], tag: 'ol' | 'ul'): string =>
  `<${tag}>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`;

const tableHtml = (table: Extract<Block, { kind: 'table' }>): string => {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  const header = table.header.map((words) => `<th scope="col">${escape(words)}</th>`);
  const rows = table.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return [
    `<table${table.dense === true ? ' class="dense"' : ''}><caption>${escape(table.caption)}</caption><colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${header.join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
  ].join('\n');
};

const cellHtml = (cell: Cell): string => {
  const words = [
    `<p${cell.strong === true ? ' class="strong"' : ''}>${escape(cell.text)}</p>`,
    ...(cell.lines ?? []).map((line) => `<p class="line">${escape(line)}</p>`),
    cell.source === undefined ? '' : `<p class="source">${escape(cell.source)}</p>`,
  ].join('');
  // Drawn by the style sheet: the state also stands in words in the row.
  return cell.box === undefined ? `<td>${words}</td>` : `<td class="box ${cell.box}">${words}</td>`;
};

const ruledHtml = ({ boxes, lines }: Extract<Block, { kind: 'ruled' }>): string => {
  const ticks = boxes.map((words) => `<span class="tick">${escape(words)}</span>`).join('');
  const rules = lines.map((words) => `<p class="rule">${escape(words)}</p>`).join('');
  return `<div class="ruled">${ticks === '' ? '' : `<p>${ticks}</p>`}${rules}</div>`;
};

/** As an image the drawing can run no script and load nothing. */
const drawingHtml = (drawing: Extract<Block, { kind: 'drawing' }>): string => {
  const image = `<img alt="${escape(drawing.alt)}" src="data:image/svg+xml,${encodeURIComponent(drawing.svg)}">`;
  const caption = drawing.caption === undefined ? '' : `<figcaption>${escape(drawing.caption)}</figcaption>`;
  return `<figure>${image}${caption}</figure>`;
};

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
