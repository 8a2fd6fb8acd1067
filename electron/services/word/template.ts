import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { TemplateRefusal } from '#shared/ipc/letterhead.ts';
import { kindOf, openPackage, prune, referencesOf, setReferences, typesOf, type Parts } from './package.ts';
import { readSection, type Section } from './section.ts';
import { cleanSettings } from './settings.ts';
import { parseXml, rootOf, wordChild, wordElements, wordNamespace } from './xml.ts';

/** A Word template without its own text: styles, numbering, page, headers and footers, and what those need. */
export interface Template {
  readonly parts: Parts;
  /** The name of the part that the text stands in. */
  readonly main: string;
  readonly section: Section;
}

/**
 * Opens the kommune's Word template, and takes away what a document made from it does not need: its own text, what
 * only that text used, the place it was made from (`attachedTemplate`), protection and mail merge.
 * @returns why not: `notTemplate`; `oldWord` (the binary format, which a file with a password also is); `macros`;
 *   `linked` (header or footer gets something from outside when the file is opened, or has objects that run);
 *   `tooLarge` (also a zip that is small and unpacks to much)
 */
export const readTemplate = (bytes: Uint8Array): Answer<Template, TemplateRefusal> => {
  if (oldSigns.every((sign, place) => bytes[place] === sign)) return refuse('oldWord');
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  try {
    return asTemplate(opened.value);
  } catch (error) {
    return refuse('notTemplate', error instanceof Error ? error.message : String(error));
  }
};

const oldSigns = [0xd0, 0xcf, 0x11, 0xe0];

const asTemplate = (parts: Parts): Answer<Template, TemplateRefusal> => {
  const typeOf = typesOf(parts);
  const start = referencesOf(parts, '').find(({ type }) => type === officeDocument);
  if (start === undefined || start.isOut) return refuse('notTemplate');
  const main = start.target;
  const mainType = typeOf(main);
  const hasMacros = [...parts.keys()].some((part) =>
    /vbaProject|macroEnabled/i.test(`${part} ${typeOf(part)}`),
  );
  if (hasMacros) return refuse('macros');
  if (!mainTypes.has(mainType)) return refuse('notTemplate');
  const text = parseXml(parts.get(main) ?? new Uint8Array());
  const root = rootOf(text);
  if (root.namespaceURI !== wordNamespace || wordChild(root, 'body') === undefined)
    return refuse('notTemplate');
  const section = readSection(text);
  const used = new Set(section.references.map(({ id }) => id));
  const references = referencesOf(parts, main);
  setReferences(
    parts,
    main,
    references.filter((one) => (used.has(one.id) || lasting.has(kindOf(one))) && !one.isOut),
  );
  setReferences(
    parts,
    '',
    referencesOf(parts, '').filter((one) => rootKinds.has(kindOf(one)) && !one.isOut),
  );
  if (!references.some((one) => kindOf(one) === 'styles')) return refuse('notTemplate');
  cleanSettings(parts, main);
  prune(parts);
  return reachesOut(parts, typeOf) ? refuse('linked') : accept({ parts, main, section });
};

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const mainTypes: ReadonlySet<string> = new Set([`${word}.document.main+xml`, `${word}.template.main+xml`]);

/** What belongs to the whole file and not to a place in its text. */
const lasting: ReadonlySet<string> = new Set([
  'styles',
  'settings',
  'webSettings',
  'fontTable',
  'theme',
  'numbering',
  'footnotes',
  'endnotes',
  'customXml',
]);

const rootKinds: ReadonlySet<string> = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
]);

/** Whether something would be fetched or run when a document made from it is opened. A link to click is neither. */
const reachesOut = (parts: Parts, typeOf: (part: string) => string): boolean =>
  [...parts.keys()].some(
    (part) =>
      /activeX|oleObject|vbaProject|vnd\.ms-office\.activeX|\.package$/i.test(typeOf(part)) ||
      (!part.endsWith('.rels') && referencesOf(parts, part).some(isFetched)) ||
      (typeOf(part).startsWith(word) && hasFetchingField(parts.get(part) ?? new Uint8Array())),
  );

const isFetched = ({ type, target, isOut }: ReturnType<typeof referencesOf>[number]): boolean =>
  isOut && !(type.endsWith('/hyperlink') && /^(?:https?:|mailto:)/i.test(target));

/** Fields that read from a file or another program. The instruction may be spread over several runs. */
const hasFetchingField = (bytes: Uint8Array): boolean => {
  const document = parseXml(bytes);
  const spread = wordElements(document, 'instrText')
    .map((element) => element.textContent ?? '')
    .join('');
  const simple = wordElements(document, 'fldSimple').map(
    (element) => element.getAttributeNS(wordNamespace, 'instr') ?? '',
  );
  return (
    /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|EMBED)\b/i.test(
      [spread, ...simple].join(' '),
    ) || wordElements(document, 'altChunk').length > 0
  );
};
