import { shell, type BrowserWindow, type FileFilter } from 'electron';
import { access } from 'node:fs/promises';
import { currentText } from '#electron/services/current-text.ts';
import { openText as openTextFile } from '#electron/services/open-file.ts';
import { readTableFile } from '#electron/services/read-table-file.ts';
import { policy } from '#electron/services/policy.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import { savedPath } from '#electron/services/saved-files.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Answers, Request, TextFileKind } from '#shared/ipc.ts';

/** Saves ready text as UTF-8, exactly as it came: a byte order mark belongs to the text. */
export const saveText = (
  { kind, name, text }: Request<'saveText'>,
  window: BrowserWindow,
): Promise<Answers['saveText']> =>
  saveBytes(
    {
      suggestedName: name,
      filters: filtersOf(kind),
      bytes: new TextEncoder().encode(text),
      folder: folderFor(kind),
    },
    window,
  );

export const openText = (
  { kind }: Request<'openText'>,
  window: BrowserWindow,
): Promise<Answers['openText']> =>
  openTextFile(
    kind === 'csv' ? tableFilters() : filtersOf(kind),
    window,
    folderFor(kind),
    kind === 'samspill-form' || kind === 'csv' ? readTableFile : undefined,
  );

/** Shows a file of this session in its folder; the window can name no other. */
export const showInFolder = async ({ token }: Request<'showInFolder'>): Promise<Answers['showInFolder']> => {
  const file = savedPath(token);
  if (file === undefined) return refuse('unknownFile');
  return access(file).then(
    () => {
      shell.showItemInFolder(file);
      return accept(null);
    },
    () => refuse('unknownFile'),
  );
};

/** Where IT has laid the templates that all in the house begin with. */
const folderFor = (kind: TextFileKind): string | undefined =>
  kind === 'samspill-template' ? policy().templateFolder : undefined;

/** What Excel saves a table as; workbooks can be chosen, so that they are told how to become one. */
const tableFilters = (): FileFilter[] => [
  { name: currentText().main.fileKinds.csv, extensions: ['csv', 'txt', 'tsv', 'xlsx', 'xls'] },
];

const filtersOf = (kind: TextFileKind): FileFilter[] => {
  const words = currentText().main.fileKinds;
  const filters: Readonly<Record<TextFileKind, FileFilter>> = {
    csv: { name: words.csv, extensions: ['csv'] },
    ics: { name: words.ics, extensions: ['ics'] },
    json: { name: words.json, extensions: ['json'] },
    // Workbooks can be chosen, so that they are told how to become a table.
    'samspill-form': { name: words.form, extensions: ['csv', 'json', 'txt', 'xlsx', 'xls'] },
    'samspill-examples': { name: words.examples, extensions: ['samspill-eksempel', 'json'] },
    'samspill-template': { name: words.template, extensions: ['samspillmal', 'json'] },
    'samspill-workspace': { name: words.workspace, extensions: ['samspill', 'json'] },
  };
  return [filters[kind]];
};
