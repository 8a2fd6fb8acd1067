import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import { create } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { newId } from '#renderer/db/new-id.ts';
import { readDevelopmentYear } from '#renderer/db/repositories/development-report.ts';
import {
  beginDevelopmentPlan,
  changeDevelopmentPlan,
  gatherDevelopmentPlans,
  otherDevelopmentPlans,
  readContactPerson,
  readDevelopmentPlan,
} from '#renderer/db/repositories/development-plans.ts';
import { addExample, listExamples, takeInExamples } from '#renderer/db/repositories/good-examples.ts';
import {
  addInitiative,
  changeInitiative,
  listInitiatives,
  moveInitiative,
  removeInitiative,
} from '#renderer/db/repositories/initiatives.ts';
import { readTerm } from '#renderer/db/repositories/terms.ts';
import { undo } from '#renderer/db/undo.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { TermId } from '#shared/domain/id.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const titles = async (termId: TermId) => (await listInitiatives(termId)).map(({ title }) => title);

describe('the plan of a term', () => {
  it('is begun once, and names nobody until somebody is named', async () => {
    const { termId } = await found();
    const id = good(await beginDevelopmentPlan(termId));
    expect(good(await beginDevelopmentPlan(termId))).toBe(id);
    expect(await readContactPerson()).toBeNull();
    good(await changeDevelopmentPlan(id, { contactName: 'Sigrun', measures: 'Et kurs.' }));
    expect(await readContactPerson()).toMatchObject({ contactName: 'Sigrun' });
    good(await undo());
    expect(await readDevelopmentPlan(termId)).toMatchObject({ contactName: '', measures: '' });
  });
});

describe('a plan begun on two PCs', () => {
  const begin = async () => {
    const { termId } = await found();
    const first = good(await beginDevelopmentPlan(termId));
    good(await changeDevelopmentPlan(first, { organisation: 'Gruppelederne.', measures: 'Et kurs.' }));
    // As it comes from the other PC: a row of its own in the same term.
    const second = newId<'DevelopmentPlan'>();
    const other = {
      ...noMark,
      contactName: 'Sigrun',
      contactRole: '',
      contactEmail: '',
      contactPhone: '',
      organisation: 'Arbeidsgruppe.',
      wayOfWorking: 'Hver måned.',
      measures: 'Et kurs.',
      projects: '',
      termId,
      access: 'exempt',
      basisKey: 'offl-14-1',
      basisVersion: 2026,
    } as const;
    good(await commit([create('developmentPlans', second, other)], { label: 'developmentPlan' }));
    return { termId, first, second };
  };

  it('is gathered in the first, with every word, the contact, and the stricter mark', async () => {
    const { termId, first, second } = await begin();
    expect(await otherDevelopmentPlans(termId)).toMatchObject([{ id: second }]);
    good(await gatherDevelopmentPlans(termId));
    expect(await readDevelopmentPlan(termId)).toMatchObject({
      id: first,
      contactName: 'Sigrun',
      organisation: 'Gruppelederne.\n\nArbeidsgruppe.',
      wayOfWorking: 'Hver måned.',
      measures: 'Et kurs.',
      access: 'exempt',
      basisKey: 'offl-14-1',
    });
    expect(await otherDevelopmentPlans(termId)).toEqual([]);
  });

  it('is two again at one undo', async () => {
    const { termId, second } = await begin();
    good(await gatherDevelopmentPlans(termId));
    good(await undo());
    expect(await readDevelopmentPlan(termId)).toMatchObject({
      organisation: 'Gruppelederne.',
      access: 'undecided',
    });
    expect(await otherDevelopmentPlans(termId)).toMatchObject([{ id: second }]);
  });
});

describe('development work', () => {
  it('stands in the order people put it, and comes back from the bin to its place', async () => {
    const { termId } = await found();
    const draft = (title: string) => ({ title, kind: 'network' as const });
    const a = good(await addInitiative(termId, draft('a')));
    const b = good(await addInitiative(termId, draft('b')));
    good(await addInitiative(termId, draft('c')));
    good(await moveInitiative(b, null));
    expect(await titles(termId)).toEqual(['b', 'a', 'c']);
    good(await removeInitiative(a));
    expect(await titles(termId)).toEqual(['b', 'c']);
    good(await restoreFromBin({ table: 'initiatives', id: a }));
    expect(await titles(termId)).toEqual(['b', 'a', 'c']);
  });

  it('refuses a last day before the first, and a title that is nothing; what stood stands', async () => {
    const { termId } = await found();
    const id = good(await addInitiative(termId, { title: 'a', kind: 'network', fromDay: '2024-05-01' }));
    expect(await changeInitiative(id, { toDay: '2024-04-30' })).toMatchObject({ ok: false });
    expect(await changeInitiative(id, { title: '' })).toMatchObject({ ok: false });
    expect(await listInitiatives(termId)).toMatchObject([{ title: 'a', toDay: null }]);
  });
});

describe('examples from a file', () => {
  it('come in as one change, and nobody here has been asked whether they may go further', async () => {
    await found();
    good(await addExample({ title: 'Vårt', origin: 'own', consent: 'given' }));
    const text = { situation: 's', action: 'a', result: 'r', learned: 'l', source: 'Lillevik' };
    good(
      await takeInExamples([
        { title: 'Andres', ...text },
        { title: 'Enda ett', ...text },
      ]),
    );
    expect(await listExamples()).toMatchObject([
      { title: 'Andres', origin: 'received', consent: 'notAsked', source: 'Lillevik' },
      { title: 'Enda ett' },
      { title: 'Vårt', consent: 'given' },
    ]);
    good(await undo());
    expect((await listExamples()).map(({ title }) => title)).toEqual(['Vårt']);
  });
});

describe('the year', () => {
  it('is read from what stands in the app already', async () => {
    const { termId } = await found();
    good(await beginDevelopmentPlan(termId, { contactName: 'Sigrun' }));
    good(
      await addInitiative(termId, {
        title: 'I gang',
        kind: 'network',
        state: 'running',
        fromDay: '2024-02-01',
      }),
    );
    good(await addInitiative(termId, { title: 'Senere', kind: 'network', fromDay: '2025-02-01' }));
    const term = await readTerm(termId);
    if (term === null) throw new Error('there is a term');
    const year = await readDevelopmentYear(term, { year: 2024, today: '2024-11-12' });
    expect(year.plan).toMatchObject({ contactName: 'Sigrun' });
    expect(year.initiatives.map(({ title }) => title)).toEqual(['I gang']);
    expect(year.counts).toMatchObject({ meetings: 0, decisions: 0, rulesAgreed: 0 });
  });
});
