import {
  elementsIn,
  isWord,
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
  type Node,
} from './xml.ts';

/** The style of the template for each style of ours, by id. */
export type StyleNames = ReadonlyMap<string, string>;

/**
 * Puts our text in the template's styles. A style is the same when it has the same name: Word calls its own by one
 * English name whatever language it speaks, while the id follows the language («Overskrift1»). What the template does
 * not have is added, based on its ordinary text, so that it gets its typeface.
 * @param template is changed
 * @param used ids of ours that the text uses
 */
export const mergeStyles = (template: Document, ours: Document, used: ReadonlySet<string>): StyleNames => {
  const root = rootOf(template);
  const theirs = wordChildren(root, 'style');
  const byName = new Map(theirs.map((style) => [keyOf(style), idOf(style)]));
  const taken = new Set(theirs.map(idOf));
  const ordinary = theirs.find(isOrdinary);
  const names = new Map<string, string>();
  for (const style of wordChildren(rootOf(ours), 'style')) {
    const id = idOf(style);
    if (!used.has(id)) continue;
    const same = isOrdinary(style) ? ordinary && idOf(ordinary) : byName.get(keyOf(style));
    names.set(
      id,
      same ?? added(template, style, { taken, basis: ordinary === undefined ? null : idOf(ordinary) }),
    );
  }
  return names;
};

/** Every style that the parts use. */
export const usedStyles = (texts: readonly Document[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => styleElements(text).map((element) => wordValue(element) ?? '')));

export const renameStyles = (text: Document, names: StyleNames): void => {
  for (const element of styleElements(text)) {
    const name = names.get(wordValue(element) ?? '');
    if (name !== undefined) setWordValue(element, name);
  }
};

/** The language of the text, which a spelling checker and a screen reader go by, is that of our document. */
export const setLanguage = (template: Document, language: 'nb' | 'nn'): void => {
  const root = rootOf(template);
  const inside = (parent: Element, name: string, before: Node | null = null): Element => {
    const found = wordChild(parent, name);
    if (found !== undefined) return found;
    const made = makeWord(template, name, {});
    parent.insertBefore(made, before);
    return made;
  };
  const defaults = inside(root, 'docDefaults', root.firstChild);
  const runs = inside(inside(defaults, 'rPrDefault', defaults.firstChild), 'rPr');
  setWordValue(inside(runs, 'lang'), `${language}-NO`);
};

const styleElements = (text: Document): readonly Element[] =>
  ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => wordElements(text, name));

const idOf = (style: Element): string => wordValue(style, 'styleId') ?? '';
const keyOf = (style: Element): string =>
  `${wordValue(style, 'type') ?? 'paragraph'} ${(wordValue(wordChild(style, 'name')) ?? '').toLowerCase()}`;

const isOrdinary = (style: Element): boolean =>
  (wordValue(style, 'type') ?? 'paragraph') === 'paragraph' &&
  ['1', 'true', 'on'].includes(wordValue(style, 'default') ?? '');

interface Place {
  readonly taken: Set<string>;
  readonly basis: string | null;
}

const added = (template: Document, style: Element, { taken, basis }: Place): string => {
  const copy = template.importNode(style, true);
  const id = freeId(idOf(style), taken);
  taken.add(id);
  setWordValue(copy, id, 'styleId');
  for (const name of ['basedOn', 'next', 'link'])
    for (const one of wordChildren(copy, name)) removeElement(one);
  if (basis !== null && wordValue(copy, 'type') === 'paragraph') {
    const based = makeWord(template, 'basedOn', { val: basis });
    const after = elementsIn(copy).find((element) => !isWord(element, 'name'));
    copy.insertBefore(based, after ?? null);
  }
  rootOf(template).appendChild(copy);
  return id;
};

const freeId = (wished: string, taken: ReadonlySet<string>): string => {
  for (let count = 0; ; count += 1) {
    const id = count === 0 ? wished : `Samspill${wished}${count === 1 ? '' : count}`;
    if (!taken.has(id)) return id;
  }
};
