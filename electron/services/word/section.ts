import {
  isWord,
  referenceNamespace,
  rootOf,
  wordChild,
  wordElements,
  wordValue,
  type Document,
  type Element,
} from './xml.ts';

/** The page of a template: its size and margins, and the headers and footers that stand on it. */
export interface Section {
  /** Elements of the section that are kept, in the order Word wants them; headers and footers first. */
  readonly elements: readonly Element[];
  readonly references: ReadonlyArray<{ readonly kind: 'header' | 'footer'; readonly id: string }>;
}

/** Columns, protection and line numbers belong to the template's own text; these belong to its page. */
const kept = ['pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'pgNumType', 'titlePg', 'rtlGutter', 'docGrid'];

/**
 * The page of the last section. A section that says nothing of a header has that of the section before it, so the
 * headers and footers are gathered from all of them.
 */
export const readSection = (text: Document): Section => {
  const sections = wordElements(text, 'sectPr').filter((section) => !isOld(section));
  const marginals = new Map<string, Element>();
  for (const section of sections) {
    for (const name of ['headerReference', 'footerReference'] as const) {
      for (const one of wordElements(section, name)) marginals.set(`${name} ${wordValue(one, 'type')}`, one);
    }
  }
  const references = [...marginals.values()];
  const hasFirst = references.some((one) => wordValue(one, 'type') === 'first');
  const last = sections.at(-1);
  const page =
    last === undefined
      ? []
      : kept.flatMap((name) => {
          // Without a header of its own the first page would have none at all, not ours either.
          if (name === 'titlePg' && !hasFirst) return [];
          const element = wordChild(last, name);
          return element === undefined ? [] : [element];
        });
  return {
    elements: [...references, ...page],
    references: references.map((one) => ({
      kind: isWord(one, 'headerReference') ? 'header' : 'footer',
      id: one.getAttributeNS(referenceNamespace, 'id') ?? '',
    })),
  };
};

/** What a section was before a tracked change. */
const isOld = (section: Element): boolean => section.parentNode?.nodeName.endsWith('sectPrChange') === true;

const standard = { width: 11906, height: 16838, margin: 1417 };
const narrowest = 3000;

/** How wide the text is on the page, in twips, on a page that lies down or stands up. */
export const textWidthOf = ({ elements }: Section, landscape: boolean): number => {
  const size = elements.find((element) => isWord(element, 'pgSz'));
  const margins = elements.find((element) => isWord(element, 'pgMar'));
  const sides = [number(size, 'w') ?? standard.width, number(size, 'h') ?? standard.height];
  const across = landscape ? Math.max(...sides) : Math.min(...sides);
  const left = number(margins, 'left') ?? standard.margin;
  const right = number(margins, 'right') ?? standard.margin;
  return Math.max(narrowest, across - left - right - (number(margins, 'gutter') ?? 0));
};

/** Puts the page in the place of the one a text was made with, turned the way the text asks. */
export const layOnPage = (text: Document, { elements }: Section, landscape: boolean): void => {
  const body = wordChild(rootOf(text), 'body');
  const own = body === undefined ? undefined : wordChild(body, 'sectPr');
  if (own === undefined) throw new Error('a text without a section');
  const has = (name: string) => elements.some((element) => isWord(element, name));
  // What the template says nothing of stays as in our own file: A4, margins, our header and our footer.
  for (const name of ['headerReference', 'footerReference', ...kept]) {
    if (has(name)) for (const element of wordElements(own, name)) own.removeChild(element);
  }
  const ours = [...wordElements(own, 'headerReference'), ...wordElements(own, 'footerReference')];
  const rest = kept.flatMap((name) => wordElements(own, name));
  while (own.firstChild !== null) own.removeChild(own.firstChild);
  const theirs = elements.map((element) => text.importNode(element, true));
  const all = [...ours, ...theirs, ...rest];
  for (const element of all.toSorted((a, b) => order(a) - order(b))) own.appendChild(element);
  turn(wordChild(own, 'pgSz'), landscape);
};

const order = ({ localName }: Element): number =>
  localName === null || localName.endsWith('Reference') ? -1 : kept.indexOf(localName);

const turn = (size: Element | undefined, landscape: boolean): void => {
  const width = number(size, 'w');
  const height = number(size, 'h');
  if (size === undefined || width === null || height === null) return;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const set = (name: string, value: string) => size.setAttributeNS(size.namespaceURI, `w:${name}`, value);
  set('w', String(landscape ? long : short));
  set('h', String(landscape ? short : long));
  set('orient', landscape ? 'landscape' : 'portrait');
};

const number = (element: Element | undefined, name: string): number | null => {
  const value = Number.parseInt(wordValue(element, name) ?? '', 10);
  return Number.isFinite(value) ? value : null;
};
