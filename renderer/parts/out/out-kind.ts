import type { ReactNode } from 'react';
import { takeOutArchive, takeOutDocument, takeOutText, type TakenOut } from '#renderer/parts/take-out.ts';
import type { AppInfo, Request } from '#shared/ipc.ts';
import type { Document } from '#shared/documents/document.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Making } from '#shared/documents/making.ts';
import { documentsHere, type OutFormat } from './formats.ts';

/** A package, but for where it goes and as what. */
export type Packing = Pick<Request<'saveArchive'>, 'record'> & {
  readonly files: Readonly<Request<'saveArchive'>['files']>;
};

/** One thing that can be taken out of a place. */
export interface OutKind {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  /** What it looks like; of a table or package, the document it goes with and takes its name from. */
  readonly document: (making: Making) => Document;
  /** The same as a table; alone where there is no document to choose. */
  readonly csv?: (making: Making) => string;
  readonly isTableOnly?: boolean;
  readonly packed?: (making: Making, formats: readonly DocumentFormat[]) => Packing;
  /** More to choose; changes what is made. */
  readonly options?: ReactNode;
  /** What is to be said of the document as it would be made now. */
  readonly remark?: (document: Document) => string;
  /** First in the name of the file, before the title of the document. */
  readonly fileWord?: string;
  /** After the title in the name of the file: which of several it is, «oktober 2024». */
  readonly which?: (making: Making) => string;
}

/** What this machine can make of it, the best first. */
export const formatsOfKind = (kind: OutKind, info: AppInfo | null): readonly OutFormat[] => {
  if (kind.packed !== undefined) return ['zip', 'folder'];
  const tables: readonly OutFormat[] = kind.csv === undefined ? [] : ['csv'];
  return kind.isTableOnly === true ? tables : [...documentsHere(info), ...tables];
};

/** Makes it and lets the user say where it goes. The name tells internal from public, and draft from agreed. */
export const takeOutKind = (
  kind: OutKind,
  making: Making,
  { format, info }: { readonly format: OutFormat; readonly info: AppInfo | null },
): Promise<TakenOut> => {
  const document = kind.document(making);
  const mark = document.accessMark?.split(',')[0] ?? '';
  const which = kind.which?.(making);
  const title = [kind.fileWord, document.title, which].filter((part) => part !== undefined).join(' ');
  if (format === 'zip' || format === 'folder') {
    const name = fileName(title, document.owner, document.day, 'zip').replace(/\.zip$/, '');
    const packed = kind.packed?.(making, documentsHere(info));
    if (packed === undefined) return Promise.resolve('cancelled');
    return takeOutArchive({ name, as: format, files: [...packed.files], record: packed.record });
  }
  if (format === 'csv' || format === 'json') {
    const name = fileName(`${title} ${mark}`, document.owner, document.day, 'csv');
    return takeOutText({ kind: 'csv', name, text: kind.csv?.(making) ?? '' });
  }
  return takeOutDocument(document, format, { day: document.day, mark: [which ?? '', mark].join(' ') });
};
