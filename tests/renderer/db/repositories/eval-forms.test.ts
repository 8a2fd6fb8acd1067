import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepForm, listForms, removeForm } from '#renderer/db/repositories/eval-forms.ts';
import { undo } from '#renderer/db/undo.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { aForm } from '../../../support/eval-rows.ts';
import { beginEvaluation, beginRound } from '../eval-builders.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const both = (text: string) => ({ nb: text, nn: text });

const reworded = (form: EvalFormContent, text: string): EvalFormContent => ({
  ...form,
  statements: form.statements.map((each, place) => (place === 0 ? { ...each, text: both(text) } : each)),
});

const shown = async () =>
  (await listForms()).map(({ content }) => [
    content.id,
    content.version,
    ...content.statements.map(({ version }) => version),
  ]);

describe('forms that are read in', () => {
  it('stand by title, each with what is in it', async () => {
    await found();
    good(await keepForm(aForm({ id: 'ks', title: both('Ås-malen') }), 'mal.csv'));
    good(await keepForm(aForm({ id: 'vi', title: both('Vår mal') }), 'vi.csv'));
    expect((await listForms()).map(({ row }) => [row.title, row.fileName])).toEqual([
      ['Vår mal', 'vi.csv'],
      ['Ås-malen', 'mal.csv'],
    ]);
  });

  it('take the place of the one before, with new versions where the words are new', async () => {
    await found();
    good(await keepForm(aForm(), 'mal.csv'));
    expect(good(await keepForm(aForm(), 'mal.csv'))).toBeNull();
    good(await keepForm(reworded(aForm(), 'Vi sier alltid fra.'), 'mal.csv'));
    expect(await shown()).toEqual([['test-form', 2, 2, 1]]);
    good(await undo());
    expect(await shown()).toEqual([['test-form', 1, 1, 1]]);
  });

  it('count on from what rounds have asked, also after the form was taken away', async () => {
    const three = await beginEvaluation();
    good(await keepForm(aForm(), 'mal.csv'));
    await beginRound(three);
    good(await removeForm(onlyFirst(await listForms()).row.id));
    good(await keepForm(reworded(aForm(), 'Vi sier alltid fra.'), 'mal.csv'));
    expect(await shown()).toEqual([['test-form', 2, 2, 1]]);
  });

  it('go to the bin, and come back', async () => {
    await found();
    good(await keepForm(aForm(), 'mal.csv'));
    good(await removeForm(onlyFirst(await listForms()).row.id));
    expect(await listForms()).toEqual([]);
    good(await undo());
    expect(await listForms()).toHaveLength(1);
  });
});
