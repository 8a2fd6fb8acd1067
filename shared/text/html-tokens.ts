import { namedCharacters } from './named-characters.ts';

/** A tag, or text between tags as it stands. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

/** Tags and the text between them, in one walk through the letters. Comments and what begins with `<!` are left out. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const text = html.slice(at, tag === -1 ? html.length : tag);
    if (text !== '') yield { kind: 'text', text };
    if (tag === -1) return;
    if (html.startsWith('<!--', tag)) at = after(html, '-->', tag);
    else if (html[tag + 1] === '!' || html[tag + 1] === '?') at = after(html, '>', tag);
    else if (/[a-z/]/i.test(html[tag + 1] ?? '')) {
      const end = endOfTag(html, tag);
      yield tagFrom(html.slice(tag + 1, end - 1));
      at = end;
    } else {
      yield { kind: 'text', text: '<' };
      at = tag + 1;
    }
  }
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
};

/** A `>` between quotes does not end a tag; a quote that never ends is no quote. */
const endOfTag = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  const first = html.indexOf('>', from);
  return first === -1 ? html.length + 1 : first + 1;
};

const tagFrom = (inner: string): Token => {
  const isClosing = inner.startsWith('/');
  const body = isClosing ? inner.slice(1) : inner;
  const name = (/^[\w:-]+/.exec(body)?.[0] ?? '').toLowerCase();
  return { kind: isClosing ? 'close' : 'open', name, attributes: body.slice(name.length) };
};

/** Text with its `&amp;` and `&#229;` as the letters they stand for. */
export const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));?/gi, (whole, ten, sixteen, name) => {
    if (typeof name === 'string') return namedCharacters[name] ?? whole;
    const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(sixteen), 16);
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
      ? String.fromCodePoint(code)
      : '';
  });
