import { tokensOf, decoded, type Token } from './html-tokens.ts';

/**
 * What was pasted, as plain text with lists («- », «1. »). It only reads: the window's own parser would apply styles and
 * would have to be trusted; here text comes in and text goes out, so nothing can run and nothing can be fetched.
 */
export const textFromHtml = (html: string): string => {
  const writer = newWriter();
  for (const token of tokensOf(fragmentOf(html))) read(writer, token);
  return tidy(writer.lines.map(({ text }) => text).join('\n'));
};

/** Plain text as Word and Outlook give it: their bullets and hard spaces become ours. */
export const textFromPlain = (text: string): string =>
  tidy(
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/^([ \t]*)[•·▪●◦‣§o]\t\s*/gm, '$1- ')
      .replaceAll(/^([ \t]*)(?:[•●▪◦‣])[ \u00a0]+/gm, '$1- ')
      .replaceAll(/^([ \t]*\d{1,3}[.)])\t\s*/gm, '$1 '),
  );

/** Without what cannot be seen, without spaces at the ends, and never more than one empty line. */
const tidy = (text: string): string =>
  text
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');

/** Word and browsers mark what was copied; the rest is their own. */
const fragmentOf = (html: string): string => {
  const start = html.indexOf(startMark);
  const end = html.lastIndexOf(endMark);
  return start >= 0 && end > start ? html.slice(start + startMark.length, end) : html;
};
const startMark = '<!--StartFragment-->';
const endMark = '<!--EndFragment-->';

interface Line {
  text: string;
}

/** What is being written, and where in the HTML it comes from. */
interface Writer {
  readonly lines: Line[];
  /** Lists one is in; how many points a numbered one has had so far. */
  readonly lists: Array<{ readonly isNumbered: boolean; count: number }>;
  /** The element that is not read, and how deep in it one is. */
  skipped: { readonly name: string; depth: number } | null;
  /** Spans that are open, and whether each is a bullet that Word has drawn. */
  readonly spans: boolean[];
  /** The bullet Word drew for the paragraph, until its text comes. */
  bullet: string | null;
  level: number;
  preformatted: number;
  link: { readonly href: string; readonly from: number } | null;
}

const newWriter = (): Writer => ({
  lines: [{ text: '' }],
  lists: [],
  skipped: null,
  spans: [],
  bullet: null,
  level: 0,
  preformatted: 0,
  link: null,
});

const read = (writer: Writer, token: Token): void => {
  if (writer.skipped !== null) return skip(writer, writer.skipped, token);
  if (token.kind === 'text') return write(writer, decoded(token.text));
  if (token.kind === 'close') return close(writer, token.name);
  const isEmpty = empty.has(token.name) || token.attributes.endsWith('/');
  if (!isEmpty && (unread.has(token.name) || isHidden(token.attributes))) {
    writer.skipped = { name: token.name, depth: 1 };
    return undefined;
  }
  return open(writer, token.name, token.attributes);
};

const skip = (writer: Writer, skipped: NonNullable<Writer['skipped']>, token: Token): void => {
  if (token.kind === 'text' || token.name !== skipped.name) return;
  skipped.depth += token.kind === 'open' ? 1 : -1;
  if (skipped.depth === 0) writer.skipped = null;
};

const open = (writer: Writer, name: string, attributes: string): void => {
  if (name === 'br') newLine(writer);
  else if (name === 'ul' || name === 'ol') {
    writer.lists.push({ isNumbered: name === 'ol', count: startOf(attributes) - 1 });
    breakLine(writer);
  } else if (name === 'li') beginPoint(writer);
  else if (name === 'td' || name === 'th') beginCell(writer);
  else if (name === 'span') writer.spans.push(/mso-list:\s*ignore/i.test(attributes));
  else if (name === 'a') beginLink(writer, attributes);
  else if (name === 'pre') writer.preformatted += 1;
  if (blocks.has(name)) breakLine(writer);
  if (name === 'p') writer.level = Number(/mso-list:[^;"']*level(\d)/i.exec(attributes)?.[1] ?? 0);
};

const close = (writer: Writer, name: string): void => {
  if (name === 'ul' || name === 'ol') {
    writer.lists.pop();
    breakLine(writer);
  } else if (name === 'span') writer.spans.pop();
  else if (name === 'a') endLink(writer);
  else if (name === 'pre') writer.preformatted = Math.max(0, writer.preformatted - 1);
  if (name === 'tr') lastLine(writer).text = lastLine(writer).text.replace(/( \| *)+$/, '');
  if (name === 'p') endParagraph(writer);
  else if (blocks.has(name) || name === 'li' || name === 'tr') breakLine(writer);
};

/** A paragraph with nothing in it is an empty line that somebody wanted. */
const endParagraph = (writer: Writer): void => {
  if (lastLine(writer).text.trim() === '') lastLine(writer).text = '';
  newLine(writer);
  writer.level = 0;
  writer.bullet = null;
};

const beginPoint = (writer: Writer): void => {
  breakLine(writer);
  const list = writer.lists.at(-1) ?? { isNumbered: false, count: 0 };
  list.count += 1;
  const mark = list.isNumbered ? `${list.count}. ` : '- ';
  lastLine(writer).text = `${indent(writer.lists.length)}${mark}`;
};

const beginCell = (writer: Writer): void => {
  const line = lastLine(writer);
  if (line.text.trim() !== '') line.text = `${line.text.trimEnd()} | `;
};

const beginLink = (writer: Writer, attributes: string): void => {
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  writer.link = {
    href: decoded(href?.[1] ?? href?.[2] ?? href?.[3] ?? ''),
    from: lastLine(writer).text.length,
  };
};

/** Where a link leads is written out, unless its words already say so. */
const endLink = (writer: Writer): void => {
  const { link } = writer;
  writer.link = null;
  if (link === null || !/^https?:\/\//i.test(link.href)) return;
  const line = lastLine(writer);
  const words = line.text.slice(link.from).trim();
  if (words !== '' && !link.href.includes(words)) line.text = `${line.text.trimEnd()} (${link.href})`;
};

const write = (writer: Writer, text: string): void => {
  if (writer.spans.includes(true)) {
    writer.bullet = `${writer.bullet ?? ''}${text}`;
    return;
  }
  if (writer.preformatted > 0) return writeLines(writer, text);
  const words = text.replaceAll(/[\s\u00a0]+/g, ' ');
  const line = lastLine(writer);
  if (writer.bullet !== null && words.trim() !== '') {
    line.text = `${indent(Math.max(1, writer.level))}${markFrom(writer.bullet)}`;
    writer.bullet = null;
  }
  line.text += line.text === '' || line.text.endsWith(' ') ? words.trimStart() : words;
};

const writeLines = (writer: Writer, text: string): void => {
  const [first = '', ...rest] = text.split(/\r\n?|\n/);
  lastLine(writer).text += first;
  for (const line of rest) writer.lines.push({ text: line });
};

/** Numbers and letters are kept as Word counted them; every other sign is a bullet. */
const markFrom = (bullet: string): string => {
  const sign = bullet.replaceAll(/[\s\u00a0]+/g, '');
  return /^(?:\d{1,3}|[a-zæøå]|[ivxlc]{1,6})[.)]$/i.test(sign) ? `${sign} ` : '- ';
};

const newLine = (writer: Writer): void => void writer.lines.push({ text: '' });

/** The line ends, unless nothing stands on it yet. */
const breakLine = (writer: Writer): void => {
  if (!/^\s*(?:(?:-|\d+\.) )?$/.test(lastLine(writer).text)) newLine(writer);
};

const lastLine = (writer: Writer): Line => {
  const line = writer.lines.at(-1);
  if (line !== undefined) return line;
  const first = { text: '' };
  writer.lines.push(first);
  return first;
};

const indent = (level: number): string => '  '.repeat(Math.max(0, Math.min(level, 6) - 1));

const startOf = (attributes: string): number =>
  Number(/\sstart\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1] ?? 1);

const isHidden = (attributes: string): boolean =>
  /style\s*=[^>]*(?:display:\s*none|mso-hide:\s*all)/i.test(attributes);

const empty: ReadonlySet<string> = new Set([
  'br',
  'img',
  'hr',
  'meta',
  'link',
  'input',
  'col',
  'wbr',
  'base',
]);
const unread: ReadonlySet<string> = new Set(
  'head style script title xml template noscript object svg math iframe select textarea button del'.split(
    ' ',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 tr table blockquote pre section article header footer dl dt dd hr address'.split(
    ' ',
  ),
);
