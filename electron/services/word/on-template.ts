import type { Document as Neutral } from '#shared/documents/document.ts';
import {
  kindOf,
  prune,
  referencesOf,
  setReferences,
  setTypes,
  typesOf,
  type Parts,
  type Reference,
} from './package.ts';
import { mergeNumbering } from './numbering.ts';
import { layOnPage } from './section.ts';
import { mergeStyles, renameStyles, setLanguage, usedStyles } from './styles.ts';
import type { Template } from './template.ts';
import { parseXml, referenceNamespace, wordElements, xmlBytes, type Document } from './xml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Puts a Word file of ours on the kommune's template: our text in its styles, on its page, under its header and footer.
 * Where it has no header or no footer, ours stand.
 * @param ours the parts of our own file
 * @returns the parts of a new file; neither of the two is changed
 */
export const onTemplate = (ours: Parts, { parts, main, section }: Template, document: Neutral): Parts => {
  const result: Parts = new Map(parts);
  const text = readPart(ours, 'word/document.xml');
  const renamed = renameReferences(ours, text);
  layOnPage(text, section, document.landscape ?? false);
  const brought = bringParts(result, ours, { main, text, renamed });
  const styles = nameOf(result, main, 'styles');
  const sheet = readPart(result, styles ?? '');
  const texts = [text, ...brought.marginals.map((name) => readPart(result, name))];
  const names = mergeStyles(sheet, readPart(ours, 'word/styles.xml'), usedStyles(texts));
  setLanguage(sheet, document.language);
  renumber(result, ours, { main, text, sheet });
  for (const one of texts) renameStyles(one, names);
  for (const [place, name] of brought.marginals.entries())
    result.set(name, xmlBytes(texts[place + 1] ?? text));
  result.set(styles ?? '', xmlBytes(sheet));
  result.set(main, xmlBytes(text));
  bringProperties(result, ours);
  setTypes(result, new Map([...brought.types, [main, `${word}.document.main+xml`]]), pictureTypes);
  prune(result);
  setTypes(result, new Map(), new Map());
  return result;
};

const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['svg', 'image/svg+xml'],
]);

const readPart = (parts: Parts, name: string): Document => {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return parseXml(bytes);
};

const nameOf = (parts: Parts, main: string, kind: string): string | undefined =>
  referencesOf(parts, main).find((one) => kindOf(one) === kind)?.target;

interface Text {
  readonly main: string;
  readonly text: Document;
}

type Renamed = ReadonlyMap<string, Reference>;

/** Gives every reference of our text a name that no template has, and answers what each was. */
const renameReferences = (ours: Parts, text: Document): Renamed => {
  const own = new Map(referencesOf(ours, 'word/document.xml').map((one) => [one.id, one]));
  const renamed = new Map<string, Reference>();
  for (const { element, attribute, id } of asks(text)) {
    const one = own.get(id);
    if (one === undefined) continue;
    element.setAttributeNS(referenceNamespace, attribute, `samspill-${id}`);
    renamed.set(`samspill-${id}`, one);
  }
  return renamed;
};

/** Copies pictures, and our header and footer where the text still asks for them. */
const bringParts = (
  result: Parts,
  ours: Parts,
  { main, text, renamed }: Text & { readonly renamed: Renamed },
) => {
  const references = [...referencesOf(result, main)];
  const types = new Map<string, string>();
  const marginals: string[] = [];
  for (const id of new Set(asks(text).map((one) => one.id))) {
    const one = renamed.get(id);
    if (one === undefined) continue;
    const name = `word/samspill-${one.target.replace(/^word\//, '').replaceAll('/', '-')}`;
    result.set(name, ours.get(one.target) ?? new Uint8Array());
    references.push({ id, type: `${kinds}/${kindOf(one)}`, target: name, isOut: false });
    if (kindOf(one) === 'image') continue;
    types.set(name, typesOf(ours)(one.target));
    marginals.push(name);
  }
  setReferences(result, main, references);
  return { types, marginals };
};

/** Every place where the text asks for another part. */
const asks = (text: Document) =>
  [...text.getElementsByTagNameNS('*', '*')].flatMap((element) =>
    ['embed', 'id', 'link'].flatMap((name) => {
      const found = element.getAttributeNodeNS(referenceNamespace, name);
      return found === null ? [] : [{ element, attribute: found.name, id: found.value }];
    }),
  );

const renumber = (
  result: Parts,
  ours: Parts,
  { main, text, sheet }: Text & { readonly sheet: Document },
): void => {
  if (wordElements(text, 'numId').length === 0) return;
  const own = readPart(ours, 'word/numbering.xml');
  const name = nameOf(result, main, 'numbering');
  if (name === undefined || !result.has(name)) {
    const made = 'word/samspill-numbering.xml';
    result.set(made, ours.get('word/numbering.xml') ?? new Uint8Array());
    const reference = { id: 'samspillNumbering', type: `${kinds}/numbering`, target: made, isOut: false };
    setReferences(result, main, [...referencesOf(result, main), reference]);
    setTypes(result, new Map([[made, `${word}.numbering+xml`]]), new Map());
    return;
  }
  const numbering = readPart(result, name);
  mergeNumbering(numbering, own, { text, styles: sheet });
  result.set(name, xmlBytes(numbering));
};

/** Title, owner and date of our document; the template's own company and such stay. */
const bringProperties = (result: Parts, ours: Parts): void => {
  const kind = 'core-properties';
  const reference = referencesOf(result, '').find((one) => kindOf(one) === kind);
  const name = reference?.target ?? 'docProps/core.xml';
  result.set(name, ours.get('docProps/core.xml') ?? new Uint8Array());
  if (reference !== undefined) return;
  const type = `http://schemas.openxmlformats.org/package/2006/relationships/metadata/${kind}`;
  const more = { id: 'samspillCore', type, target: name, isOut: false };
  setReferences(result, '', [...referencesOf(result, ''), more]);
  setTypes(
    result,
    new Map([[name, 'application/vnd.openxmlformats-package.core-properties+xml']]),
    new Map(),
  );
};
