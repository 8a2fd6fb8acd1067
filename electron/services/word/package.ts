import { unzipSync, zipSync } from 'fflate';
import path from 'node:path';
import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { elementsIn, parseXml, rootOf, xmlBytes } from './xml.ts';

/** The parts of a Word file by name, without a slash in front. */
export type Parts = Map<string, Uint8Array>;

/** From one part to another, or out of the file. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  /** The name of a part; an address where `isOut`. */
  readonly target: string;
  readonly isOut: boolean;
}

const mostBytes = 60_000_000;
const mostParts = 2_000;

/**
 * Opens a zip. What it says of its own sizes is counted first, and no part can come out larger than it says, so that a
 * file made to fill the memory is refused before it does.
 */
export const openPackage = (bytes: Uint8Array): Answer<Parts, 'notTemplate' | 'tooLarge'> => {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        size += originalSize;
        count += 1;
        if (size > mostBytes || count > mostParts) throw new RangeError('too large');
        return !name.endsWith('/');
      },
    });
    return accept(new Map(Object.entries(files).map(([name, data]) => [name.replace(/^\/+/, ''), data])));
  } catch (error) {
    return refuse(error instanceof RangeError && error.message === 'too large' ? 'tooLarge' : 'notTemplate');
  }
};

/** The zip again; the same parts give the same bytes. Word wants the list of types first. */
export const packageBytes = (parts: Parts, day: Day): Uint8Array => {
  const names = [...parts.keys()].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const files = Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()]));
  return zipSync(files, { level: 6, mtime: new Date(`${day}T12:00:00`) });
};

const place = (name: string): number => (name === typesPart ? 0 : name === '_rels/.rels' ? 1 : 2);

export const typesPart = '[Content_Types].xml';

/** Where the references of a part stand; those of the file itself for the empty name. */
export const referencesPart = (part: string): string =>
  path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);

/** What a part refers to; none where it says nothing. Throws where it is no XML or leads out of the zip. */
export const referencesOf = (parts: Parts, part: string): readonly Reference[] => {
  const bytes = parts.get(referencesPart(part));
  if (bytes === undefined) return [];
  return elementsIn(rootOf(parseXml(bytes))).map((element) => {
    const said = element.getAttribute('Target') ?? '';
    const isOut = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: isOut ? said : inside(part, said),
      isOut,
    };
  });
};

const inside = (part: string, target: string): string => {
  const name = path.posix
    .normalize(target.startsWith('/') ? target : path.posix.join('/', path.posix.dirname(part), target))
    .replace(/^\/+/, '');
  if (name.startsWith('..') || name.includes('\\')) throw new Error('a reference leads out of the file');
  return name;
};

export const setReferences = (parts: Parts, part: string, references: readonly Reference[]): void => {
  const lines = references.map(
    ({ id, type, target, isOut }) =>
      `<Relationship Id="${quoted(id)}" Type="${quoted(type)}" Target="${quoted(isOut ? target : `/${target}`)}"${isOut ? ' TargetMode="External"' : ''}/>`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
  parts.set(referencesPart(part), new TextEncoder().encode(text));
};

/** The kind of a reference: «header», «image», «styles». */
export const kindOf = ({ type }: Reference): string => type.split('/').at(-1) ?? '';

/** What each part is. */
export const typesOf = (parts: Parts): ((part: string) => string) => {
  const { defaults, overrides } = readTypes(parts);
  return (part) => overrides.get(part) ?? defaults.get(extension(part)) ?? '';
};

/** Says what each part is, with what is known of others already; says nothing of parts that are not there. */
export const setTypes = (
  parts: Parts,
  more: ReadonlyMap<string, string>,
  moreDefaults: ReadonlyMap<string, string>,
): void => {
  const { defaults, overrides } = readTypes(parts);
  const here = [...new Map([...overrides, ...more])].filter(([part]) => parts.has(part));
  const document = parseXml(new TextEncoder().encode(`<Types xmlns="${typesNamespace}"/>`));
  const add = (name: string, values: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(typesNamespace, name);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    rootOf(document).appendChild(element);
  };
  for (const [ending, type] of new Map([...moreDefaults, ...defaults])) {
    add('Default', { Extension: ending, ContentType: type });
  }
  for (const [part, type] of here) add('Override', { PartName: `/${part}`, ContentType: type });
  parts.set(typesPart, xmlBytes(document));
};

const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

const readTypes = (parts: Parts) => {
  const bytes = parts.get(typesPart);
  if (bytes === undefined) throw new Error('no list of types');
  const elements = elementsIn(rootOf(parseXml(bytes)));
  const pairs = (name: string, key: string) =>
    elements
      .filter(({ localName }) => localName === name)
      .map((element): [string, string] => [
        element.getAttribute(key) ?? '',
        element.getAttribute('ContentType') ?? '',
      ]);
  return {
    defaults: new Map(pairs('Default', 'Extension').map(([ending, type]) => [ending.toLowerCase(), type])),
    overrides: new Map(pairs('Override', 'PartName').map(([part, type]) => [part.replace(/^\/+/, ''), type])),
  };
};

const extension = (part: string): string => path.posix.extname(part).slice(1).toLowerCase();

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Takes away every part that nothing leads to. */
export const prune = (parts: Parts): void => {
  const kept = new Set([typesPart]);
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    kept.add(referencesPart(part));
    for (const { target, isOut } of referencesOf(parts, part)) {
      if (isOut || kept.has(target) || !parts.has(target)) continue;
      kept.add(target);
      waiting.push(target);
    }
  }
  for (const name of parts.keys()) if (!kept.has(name)) parts.delete(name);
};
