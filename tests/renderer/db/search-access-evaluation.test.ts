import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { openExercise, saveOwn } from '#renderer/db/repositories/exercise-answers.ts';
import { openCase } from '#renderer/db/repositories/exercises.ts';
import { addCase } from '#renderer/db/repositories/grey-cases.ts';
import { addTheme, startTalk, writeAgreed } from '#renderer/db/repositories/eval-themes.ts';
import { searchForAccess } from '#renderer/db/search-access.ts';
import { lineOf, type AccessWords } from '#shared/access/in-words.ts';
import type { AccessQuery } from '#shared/access/query.ts';
import { good } from './builders.ts';
import {
  answerAs,
  beginEvaluation,
  beginRound,
  keysOf,
  sit,
  someAnswers,
  type Three,
} from './eval-builders.ts';
import { answerExercise, exerciseKeysOf, today } from './exercise-builders.ts';
import { withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

const about = (fields: Partial<AccessQuery>): AccessQuery => ({
  personId: null,
  words: '',
  from: null,
  to: null,
  ...fields,
});

const find = (fields: Partial<AccessQuery>, withOwnNotes = false) =>
  searchForAccess(about(fields), { withOwnNotes });

const answersIn = (result: Awaited<ReturnType<typeof find>>) => {
  const words: AccessWords = {
    workspace: null,
    names: new Map(),
    form: 'nn',
    ...(result.related && { related: result.related }),
  };
  return result.findings
    .filter(({ field }) => field === 'answers')
    .map((finding) => ({ group: finding.group, content: lineOf(finding, words).content.split('\n') }));
};

const opened = async (): Promise<Three> => {
  const three = await beginEvaluation();
  const id = await beginRound(three);
  await answerAs(id, three.director, 'Vi snakker for lite med Hansen');
  await answerAs(id, three.mayor, 'Mye er bra');
  good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
  return three;
};

describe('Innsyn in an evaluation', () => {
  it('finds nothing in an envelope before it is opened, and says that it is there', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Vi snakker for lite med Hansen');
    sit(three.mayor);
    good(await saveDraft(id, someAnswers('Hansen igjen')));

    sit(three.director);
    for (const query of [
      { words: 'Hansen' },
      { personId: three.director.personId },
      { from: '2000-01-01' },
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one search after the other
      const result = await find(query, true);
      expect(answersIn(result)).toEqual([]);
      expect(JSON.stringify(result)).not.toContain('Hansen');
      expect(result.leftOut.closedEnvelopes).toBe(1);
    }
  });

  it('opens a draft for its writer alone, and never a key', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Levert');
    sit(three.mayor);
    good(await saveDraft(id, someAnswers('Hansen igjen')));

    const own = await find({ words: 'Hansen' }, true);
    expect(own.findings.map(({ group, table }) => [group, table])).toEqual([['own', 'evalDrafts']]);
    expect(JSON.stringify(own.findings[0]?.value)).toContain('Hansen igjen');

    sit(three.director);
    const other = await find({ words: 'Hansen' }, true);
    expect(other.findings).toEqual([]);
    expect(other.leftOut).toMatchObject({ othersNotes: 1, ownNotes: 0 });
  });

  it('shows of opened answers only what mentions the one who is asked about', async () => {
    await opened();
    const result = await find({ words: 'Hansen' });
    expect(answersIn(result)).toEqual([
      { group: 'mentions', content: [expect.stringContaining('Vi snakker for lite med Hansen')] },
    ]);
    expect(JSON.stringify(result.findings)).not.toContain('Mye er bra');
    expect(result.leftOut.closedEnvelopes).toBe(0);
  });

  it('shows all that a person has answered, in words of the form', async () => {
    const three = await opened();
    const [own] = answersIn(await find({ personId: three.mayor.personId }));
    expect(own?.group).toBe('refers');
    expect(own?.content).toEqual([
      expect.stringMatching(/ 4 litt einig$/),
      expect.stringMatching(/ Har ikkje grunnlag for å svare$/),
      expect.any(String),
      expect.stringMatching(/ Mye er bra$/),
    ]);
  });

  it('shows a period without a trace of what only the app reads', async () => {
    await opened();
    const result = await find({ from: '2000-01-01' });
    expect(answersIn(result)).toHaveLength(2);
    const technical = result.findings.filter(({ field }) =>
      ['ciphertext', 'iv', 'commitment', 'key', 'form', 'digest', 'signature'].includes(field ?? ''),
    );
    expect(technical).toEqual([]);
  });

  it('calls a theme by what it is about, and finds what they agreed', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, '');
    await answerAs(id, three.mayor, '');
    good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
    good(await startTalk(id, []));
    const themeId = good(await addTheme(id, { about: 'a1', title: null, reason: 'differing' }));
    good(await writeAgreed(themeId, 'Vi ringer Hansen på fredager'));

    const result = await find({ words: 'Hansen' });
    const words: AccessWords = {
      workspace: null,
      names: new Map(),
      form: 'nb',
      ...(result.related && { related: result.related }),
    };
    const lines = result.findings.map((finding) => lineOf(finding, words));
    expect(lines.map(({ where, what, content }) => `${where} · ${what}: ${content}`)).toEqual([
      'Tema: Vi sier fra. · Enighet: Vi ringer Hansen på fredager',
    ]);
  });
});

describe('Innsyn in a grey-zone case', () => {
  const story = { title: 'Veien', story: 'Hansen ringte en enhetsleder.', law: '' };

  it('finds nothing of what was handed over, and the own draft, until both are opened', async () => {
    const three = await beginEvaluation();
    const caseId = good(await addCase(story));
    const id = good(await openCase({ termId: three.termId, today, case: { caseId } }));
    await answerExercise(id, three.director, { owner: 'director', why: 'Hansen vet det' });
    sit(three.mayor);
    good(await saveOwn(id, { owner: 'mayor', why: 'Hansen er min' }));
    const before = await find({ words: 'Hansen' }, true);
    expect(answersIn(before)).toEqual([]);
    expect(before.leftOut.closedEnvelopes).toBe(1);
    expect(JSON.stringify(before)).not.toContain('Hansen vet det');
    const own = before.findings.filter(({ group }) => group === 'own').map(({ value }) => value);
    expect(own).toEqual([
      expect.objectContaining({ nb: 'Hvem eier dette? ordføreren\nHvorfor? Hansen er min' }),
    ]);
  });

  it('shows both answers in words once they are open, and the case where it is mentioned', async () => {
    const three = await beginEvaluation();
    const caseId = good(await addCase(story));
    const id = good(await openCase({ termId: three.termId, today, case: { caseId } }));
    await answerExercise(id, three.director, { owner: 'both', why: 'Hansen vet det' });
    await answerExercise(id, three.mayor, { owner: 'mayor', why: 'Noe annet' });
    good(await openExercise(id, await exerciseKeysOf(id, [three.director, three.mayor])));
    const result = await find({ words: 'Hansen' });
    expect(answersIn(result)).toEqual([{ group: 'mentions', content: ['Kvifor? Hansen vet det'] }]);
    const all = answersIn(await find({ personId: three.director.personId }));
    expect(all[0]?.content).toEqual(['Kven eig dette? begge saman', 'Kvifor? Hansen vet det']);
    const words: AccessWords = {
      workspace: null,
      names: new Map(),
      form: 'nb',
      ...(result.related && { related: result.related }),
    };
    const round = result.findings.find(({ table }) => table === 'evalRounds');
    if (round === undefined) throw new Error('The case that was put to them is not found');
    expect(lineOf(round, words)).toMatchObject({ where: 'Gråsone: Veien', content: story.story });
  });
});
