import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Letterhead, LetterheadKind } from '#shared/domain/letterhead.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll } from '../read.ts';

/** The kommune's own logo and Word template; null where there is none. */
export const readLetterheads = async (): Promise<Readonly<Record<LetterheadKind, Letterhead | null>>> => {
  const rows = await readAll('letterheads');
  const newest = (kind: LetterheadKind) =>
    rows.filter((row) => row.kind === kind).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0] ??
    null;
  return { logo: newest('logo'), wordTemplate: newest('wordTemplate') };
};

/** Takes the file into use in place of the one there was, as one step that can be undone. */
export const takeIntoUse = async (
  fields: Fields<Letterhead>,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const rows = await readAll('letterheads');
  const before: Command[] = rows
    .filter(({ kind }) => kind === fields.kind)
    .map(({ id }) => remove('letterheads', id));
  return commit([...before, create('letterheads', newId<'Letterhead'>(), fields)], {
    label: 'letterheadChanged',
  });
};

/** What the logo shows, in other words. */
export const describeLogo = async (alt: string): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const { logo } = await readLetterheads();
  return logo === null
    ? refuse('unknownRecord')
    : commit([patch('letterheads', logo.id, { alt })], { label: 'letterheadChanged' });
};

/** Out of use and to the bin. */
export const removeLetterhead = async (
  kind: LetterheadKind,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const row = (await readLetterheads())[kind];
  return row === null
    ? accept(null)
    : commit([remove('letterheads', row.id)], { label: 'letterheadChanged' });
};
