import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** A text as it stands in the source, with the file it stands in. */
export interface ShownString {
  readonly form: WrittenForm;
  readonly text: string;
  readonly file: string;
}

/** Stands where the source puts a value into a text. A word that touches it is not whole and is not checked. */
export const gap = '\u0000';

/**
 * Every text in the folders, read from the syntax tree and not by calling anything, so that each branch of each
 * function is seen. Under a folder `nb` or `nn` all texts are of that form; elsewhere those under a key `nb` or `nn`.
 */
export const shownStrings = (root: string, folders: readonly string[]): readonly ShownString[] =>
  folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => stringsOf(root, path.join(folder, name))),
  );

const stringsOf = (root: string, file: string): readonly ShownString[] => {
  const { program } = parseSync(file, fs.readFileSync(path.join(root, file), 'utf8'));
  const found: ShownString[] = [];
  const folder = path.basename(path.dirname(file));
  visit(program, isForm(folder) ? folder : null, (form, text) => found.push({ form, text, file }));
  return found;
};

type Found = (form: WrittenForm, text: string) => void;

/** Walks the tree. Keys, imports, types and what is only compared are code and no text. */
const visit = (node: unknown, form: WrittenForm | null, found: Found): void => {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, form, found);
    return;
  }
  if (!isNode(node) || isCode(node)) return;
  if (form !== null && node.type === 'Literal' && typeof node['value'] === 'string')
    found(form, node['value']);
  if (form !== null && node.type === 'TemplateLiteral') found(form, wholeTemplate(node['quasis']));
  for (const [name, child] of Object.entries(node)) {
    if (name === 'key' && node['computed'] !== true) continue;
    visit(child, name === 'value' ? (formOfKey(node) ?? form) : form, found);
  }
};

const isCode = (node: Node): boolean =>
  /^(Import|ExportAll)/.test(node.type) ||
  node.type === 'BinaryExpression' ||
  (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type));

const formOfKey = (node: Node): WrittenForm | null => {
  const key = node['key'];
  const name = isNode(key) ? key['name'] : null;
  return node.type === 'Property' && isForm(name) ? name : null;
};

const wholeTemplate = (quasis: unknown): string =>
  (Array.isArray(quasis) ? quasis : [])
    .map((quasi: unknown) => (isNode(quasi) && hasCooked(quasi['value']) ? quasi['value'].cooked : ''))
    .join(gap);

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const hasCooked = (value: unknown): value is { readonly cooked: string } =>
  typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';

const isForm = (name: unknown): name is WrittenForm => name === 'nb' || name === 'nn';
