import { rowGroups, type Block, type Cell } from './document.ts';
import { escapeHtml } from './escape-html.ts';

/** The blocks of a document as HTML. Every text is escaped. A heading of level 1 is an `h2`: the title is the `h1`. */
export const blocksHtml = (blocks: readonly Block[]): string =>
  blocks.map((block, place) => blockHtml(block, place, blocks)).join('\n');

const blockHtml = (block: Block, place: number, blocks: readonly Block[]): string => {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, place);
    case 'paragraph':
      return `<p class="${block.tone ?? 'normal'}">${escapeHtml(block.text)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered === true ? 'ol' : 'ul');
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'ruled':
      return ruledHtml(block);
    case 'checks':
      return `<ul class="checks">${block.items.map(checkHtml).join('')}</ul>`;
    case 'signatures':
      return signaturesHtml(block);
    case 'contents':
      return contentsHtml(block, blocks);
    case 'pageBreak':
      return '<div class="page-break"></div>';
    default:
      return drawingHtml(block);
  }
};

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const headingHtml = ({ level, text, access }: Of<'heading'>, place: number): string => {
  const tag = `h${level + 1}`;
  const mark = access === undefined ? '' : `<p class="access">${escapeHtml(access)}</p>`;
  return `<${tag} id="${anchor(place)}">${escapeHtml(text)}</${tag}>${mark}`;
};

/** Where a link to the heading leads. */
const anchor = (place: number): string => `del-${place}`;

const contentsHtml = ({ title, depth }: Of<'contents'>, blocks: readonly Block[]): string => {
  const lines = blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level <= depth
      ? [`<li class="level-${block.level}"><a href="#${anchor(place)}">${escapeHtml(block.text)}</a></li>`]
      : [],
  );
  return `<nav class="contents" aria-label="${escapeHtml(title)}"><p class="contents-title">${escapeHtml(title)}</p><ul>${lines.join('')}</ul></nav>`;
};

/** The box is drawn by the style sheet, for the eye alone; the state stands in words. */
const checkHtml = ({ box, text, state, note }: Of<'checks'>['items'][number]): string => {
  const more = note === undefined ? '' : `<p class="line">${escapeHtml(note)}</p>`;
  return `<li class="box ${box}"><p>${escapeHtml(text)} <span class="state">· ${escapeHtml(state)}</span></p>${more}</li>`;
};

const signaturesHtml = ({ place, people }: Of<'signatures'>): string => {
  const lines = people.map(
    ({ name, role }) =>
      `<div><div class="sign"></div><p class="role">${escapeHtml(place)}</p><div class="sign"></div><p class="signer">${escapeHtml(name)}</p><p class="role">${escapeHtml(role)}</p></div>`,
  );
  return `<div class="signatures">${lines.join('')}</div>`;
};

const listHtml = (items: readonly string[], tag: 'ol' | 'ul'): string =>
  `<${tag}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;

const tableHtml = (table: Of<'table'>): string => {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  const caption = table.caption === '' ? '' : `<caption>${escapeHtml(table.caption)}</caption>`;
  const header = table.header.map((words) => `<th scope="col">${escapeHtml(words)}</th>`);
  return [
    `<table${table.dense === true ? ' class="dense"' : ''}>${caption}<colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${header.join('')}</tr></thead>`,
    ...rowGroups(table).map((group) => groupHtml(group, table.widths.length)),
    '</table>',
  ].join('\n');
};

const groupHtml = ({ over, rows }: ReturnType<typeof rowGroups>[number], columns: number): string => {
  const across =
    over === null
      ? []
      : [`<tr class="across"><th scope="rowgroup" colspan="${columns}">${cellWords(over)}</th></tr>`];
  return [
    '<tbody>',
    ...across,
    ...rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
    '</tbody>',
  ].join('\n');
};

const cellWords = (cell: Cell): string =>
  [
    `<p${cell.strong === true ? ' class="strong"' : ''}>${escapeHtml(cell.text)}</p>`,
    ...(cell.lines ?? []).map((line) => `<p class="line">${escapeHtml(line)}</p>`),
    cell.source === undefined ? '' : `<p class="source">${escapeHtml(cell.source)}</p>`,
  ].join('');

const cellHtml = (cell: Cell): string => {
  const words = cellWords(cell);
  // Drawn by the style sheet: the state also stands in words in the row.
  return cell.box === undefined ? `<td>${words}</td>` : `<td class="box ${cell.box}">${words}</td>`;
};

const ruledHtml = ({ boxes, lines }: Of<'ruled'>): string => {
  const ticks = boxes.map((words) => `<span class="tick">${escapeHtml(words)}</span>`).join('');
  const rules = lines.map((words) => `<p class="rule">${escapeHtml(words)}</p>`).join('');
  return `<div class="ruled">${ticks === '' ? '' : `<p>${ticks}</p>`}${rules}</div>`;
};

/** As an image the drawing can run no script and load nothing. */
const drawingHtml = (drawing: Of<'drawing'>): string => {
  const image = `<img alt="${escapeHtml(drawing.alt)}" src="data:image/svg+xml,${encodeURIComponent(drawing.svg)}">`;
  const caption =
    drawing.caption === undefined ? '' : `<figcaption>${escapeHtml(drawing.caption)}</figcaption>`;
  const width = drawing.width === undefined ? '' : ` style="width:${(drawing.width * 100).toFixed(1)}%"`;
  return `<figure${width}>${image}${caption}</figure>`;
};
