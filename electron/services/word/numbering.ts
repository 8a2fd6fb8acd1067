import {
  makeWord,
  removeElement,
  rootOf,
  setWordValue,
  wordChild,
  wordChildren,
  wordElements,
  wordValue,
  type Document,
  type Element,
} from './xml.ts';

/** A list style of the template, when it has one with a number or a sign of its own. */
interface ListStyle {
  readonly style: string;
  readonly number: string;
}

/**
 * Gives our lists numbers in the template. Where the template has «List Bullet» and «List Number», our points and
 * numbers are set in them, and each numbered list begins at 1 again; else our own kind of list is added.
 * @param template its numbering, changed
 * @param ours our numbering
 * @param text our text, changed
 */
export const mergeNumbering = (
  template: Document,
  ours: Document,
  { text, styles }: { readonly text: Document; readonly styles: Document },
): void => {
  const lists = { bullet: listStyle(styles, 'list bullet'), decimal: listStyle(styles, 'list number') };
  const given = new Map<string, string>();
  for (const element of wordElements(text, 'numId')) {
    const own = wordValue(element) ?? '';
    const kind = kindOf(ours, own);
    const list = kind === null ? null : lists[kind];
    const number = given.get(own) ?? numberFor(template, ours, { own, kind, list });
    given.set(own, number);
    setWordValue(element, number);
    if (list !== null) setStyle(text, element, list.style);
  }
};

type Kind = 'bullet' | 'decimal';
interface Wanted {
  readonly own: string;
  readonly kind: Kind | null;
  readonly list: ListStyle | null;
}

const numberFor = (template: Document, ours: Document, { own, kind, list }: Wanted): string => {
  if (list === null) return added(template, ours, own);
  if (kind === 'bullet') return list.number;
  const abstract = abstractOf(template, list.number);
  return abstract === null ? added(template, ours, own) : begunAgain(template, abstract);
};

const listStyle = (styles: Document, name: string): ListStyle | null => {
  const style = wordChildren(rootOf(styles), 'style').find(
    (one) => (wordValue(wordChild(one, 'name')) ?? '').toLowerCase() === name,
  );
  const settings = style === undefined ? undefined : wordElements(style, 'numId')[0];
  const number = wordValue(settings);
  return style === undefined || number === null || number === '0'
    ? null
    : { style: wordValue(style, 'styleId') ?? '', number };
};

const kindOf = (ours: Document, number: string): Kind | null => {
  const abstract = abstractElement(ours, abstractOf(ours, number));
  const format = abstract === null ? null : wordValue(wordElements(abstract, 'numFmt')[0]);
  return format === 'bullet' || format === 'decimal' ? format : null;
};

const abstractOf = (numbering: Document, number: string): string | null => {
  const found = wordChildren(rootOf(numbering), 'num').find((one) => wordValue(one, 'numId') === number);
  return wordValue(found === undefined ? undefined : wordChild(found, 'abstractNumId'));
};

const abstractElement = (numbering: Document, id: string | null): Element | null =>
  wordChildren(rootOf(numbering), 'abstractNum').find((one) => wordValue(one, 'abstractNumId') === id) ??
  null;

const begunAgain = (template: Document, abstract: string): string => {
  const id = freeNumber(template, 'num', 'numId');
  const number = makeWord(template, 'num', { numId: id });
  number.appendChild(makeWord(template, 'abstractNumId', { val: abstract }));
  const level = makeWord(template, 'lvlOverride', { ilvl: '0' });
  level.appendChild(makeWord(template, 'startOverride', { val: '1' }));
  number.appendChild(level);
  appendNumber(template, number);
  return id;
};

/** Copies one list of ours. Word wants all kinds of lists before all lists. */
const added = (template: Document, ours: Document, own: string): string => {
  const abstract = abstractElement(ours, abstractOf(ours, own));
  const number = wordChildren(rootOf(ours), 'num').find((one) => wordValue(one, 'numId') === own);
  if (abstract === null || number === undefined) throw new Error('a list without a number');
  const kind = template.importNode(abstract, true);
  const kindId = freeNumber(template, 'abstractNum', 'abstractNumId');
  setWordValue(kind, kindId, 'abstractNumId');
  for (const name of ['nsid', 'tmpl']) for (const one of wordChildren(kind, name)) removeElement(one);
  const root = rootOf(template);
  root.insertBefore(kind, wordChild(root, 'num') ?? wordChild(root, 'numIdMacAtCleanup') ?? null);
  const copy = template.importNode(number, true);
  const id = freeNumber(template, 'num', 'numId');
  setWordValue(copy, id, 'numId');
  const toKind = wordChild(copy, 'abstractNumId');
  if (toKind !== undefined) setWordValue(toKind, kindId);
  appendNumber(template, copy);
  return id;
};

/** After the lists there are, and before what must come last. */
const appendNumber = (template: Document, number: Element): void => {
  const root = rootOf(template);
  root.insertBefore(number, wordChild(root, 'numIdMacAtCleanup') ?? null);
};

const freeNumber = (numbering: Document, name: string, attribute: string): string => {
  const taken = wordChildren(rootOf(numbering), name).map((one) => Number(wordValue(one, attribute) ?? 0));
  return String(Math.max(0, ...taken) + 1);
};

/** The list style stands first among what is said of the paragraph. */
const setStyle = (text: Document, number: Element, style: string): void => {
  const paragraph = number.parentElement?.parentElement;
  if (paragraph === null || paragraph === undefined) return;
  const own = wordChild(paragraph, 'pStyle');
  if (own === undefined)
    paragraph.insertBefore(makeWord(text, 'pStyle', { val: style }), paragraph.firstChild);
  else setWordValue(own, style);
};
