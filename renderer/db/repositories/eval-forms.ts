import { accept, type Answer } from '#shared/domain/answer.ts';
import { formAfter } from '#shared/domain/eval-form-version.ts';
import type { EvalFormContent, EvalFormRow } from '#shared/domain/eval-form.ts';
import type { CommitId, EvalFormId } from '#shared/domain/id.ts';
import { storedForm, writeForm } from '#shared/exchange/eval-form.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll } from '../read.ts';

/** A form the kommune has read in, with what is in it. */
export interface ReadInForm {
  readonly row: EvalFormRow;
  readonly content: EvalFormContent;
}

/** Forms that were read in and are not in the bin, by title; of two with the same key the one read in last. */
export const listForms = async (): Promise<readonly ReadInForm[]> => {
  const rows = (await readAll('evalForms')).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return rows
    .filter((row, place) => rows.findIndex(({ formKey }) => formKey === row.formKey) === place)
    .map((row) => ({ row, content: storedForm(row.content) }))
    .toSorted((a, b) => a.row.title.localeCompare(b.row.title, 'nb'));
};

/**
 * Keeps a form that was read in, in place of the one with the same key. What rounds have asked stays with them. Versions
 * are counted here: new words under an id that is known are a new version of the statement. Null: it was there already.
 */
export const keepForm = async (
  form: EvalFormContent,
  fileName: string,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const before = (await readAll('evalForms')).filter(({ formKey }) => formKey === form.id);
  const latest = before.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const asked = await askedForms(form.id);
  const content = [...asked, ...(latest === undefined ? [] : [storedForm(latest.content)])].reduce(
    formAfter,
    form,
  );
  const text = writeForm(content);
  if (latest?.content === text) return accept(null);
  const row = create('evalForms', newId<'EvalForm'>(), {
    formKey: content.id,
    formVersion: content.version,
    title: content.title.nb,
    content: text,
    fileName: fileName.slice(0, 300),
  });
  const older = before.map(({ id }) => remove('evalForms', id));
  return commit([...older, row], { label: 'evalFormRead' });
};

/** What rounds have asked with this form, in their order: its versions count also when the form itself was taken away. */
const askedForms = async (formKey: string): Promise<readonly EvalFormContent[]> =>
  (await readAll('evalRounds'))
    .filter((round) => round.formKey === formKey)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ form }) => storedForm(form));

/** Puts the form in the bin. Rounds keep the wording they were held with. */
export const removeForm = (id: EvalFormId): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([remove('evalForms', id)], { label: 'evalFormRemoved' });
