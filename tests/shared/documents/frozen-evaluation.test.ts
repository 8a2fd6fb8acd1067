import { describe, expect, it } from 'vitest';
import {
  freezeEvaluation,
  isStillSo,
  themeTitle,
  type EvaluationFacts,
} from '#shared/documents/frozen-evaluation.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Action } from '#shared/domain/action.ts';
import type { EvalMeasure, FollowedMeasure } from '#shared/domain/eval-measure.ts';
import { evalReport, type PartyAnswers } from '#shared/domain/eval-report.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import type { EvalOutcomeId, EvalThemeId, PersonId } from '#shared/domain/id.ts';
import { evalSnapshotText, readEvalSnapshot } from '#shared/exchange/eval-snapshot.ts';
import { aForm, aRound } from '../../support/eval-rows.ts';

const uuid = (place: number): string => `0192b000-0000-7000-8000-${String(place).padStart(12, '0')}`;
const kari = uuid(1) as PersonId;
const nina = uuid(2) as PersonId;
const gone = uuid(3) as PersonId;
const row = { rev: 1, createdAt: '', createdBy: null, updatedAt: '', updatedBy: null, deletedAt: null };
const withheld = { ...noMark, access: 'exempt', basisKey: 'offl-23-1', basisVersion: 2026 } as const;

const answered = (party: PartyAnswers['party'], personId: PersonId, a1: 1 | 5): PartyAnswers => ({
  party,
  personId,
  answers: { scores: { a1, a2: 'none' }, frequency: 'daily', words: { o1: 'HEMMELIG' } },
});
const aTheme = (place: number, fields: Partial<EvalTheme> = {}): EvalTheme => ({
  ...row,
  ...noMark,
  id: uuid(place) as EvalThemeId,
  roundId: aRound().id,
  rank: 'a0',
  about: 'a1',
  title: null,
  reason: 'differing',
  minutes: 20,
  agreed: ' Vi varsler samme dag. ',
  discussedAt: null,
  ...fields,
});
const aMeasure = (place: number, fields: Partial<EvalMeasure> = {}): EvalMeasure => ({
  ...row,
  id: uuid(place) as EvalMeasure['id'],
  roundId: aRound().id,
  themeId: null,
  rank: 'a0',
  title: 'Varsle',
  ownerId: gone,
  dueOn: null,
  actionId: null,
  ...fields,
});
const person = (id: PersonId, name: string) =>
  ({
    ...row,
    id,
    name,
    role: 'other',
    title: null,
    partyGroup: null,
    side: null,
    writtenForm: 'nb',
  }) as const;

const facts = (fields: Partial<EvaluationFacts> = {}): EvaluationFacts => {
  const form = aForm();
  const answers = [answered('director', kari, 1), answered('mayor', nina, 5)];
  return {
    workspace: null,
    term: { startYear: 2023, endYear: 2027 },
    round: aRound({ id: uuid(9) as EvaluationFacts['round']['id'], state: 'opened' }),
    form,
    report: evalReport(form, answers),
    participants: answers.map(({ party, personId }) => ({ party, personId })),
    people: [
      person(kari, 'Kari'),
      person(nina, 'Nina'),
      person(gone, 'Per'),
      person(uuid(8) as PersonId, 'Uvedkommende'),
    ],
    themes: [aTheme(20)],
    summaries: [],
    measures: [{ measure: aMeasure(30), action: null }],
    rules: [],
    earlier: null,
    ...fields,
  };
};
const freezing = {
  outcomeId: uuid(40) as EvalOutcomeId,
  version: 1,
  frozenAt: '2024-04-18T08:00:00.000Z',
  frozenBy: kari,
};

describe('a frozen outcome', () => {
  it('is read again from its text, and the same gives the same text', () => {
    const frozen = freezeEvaluation(facts(), freezing);
    const text = evalSnapshotText(frozen);
    expect(readEvalSnapshot(text)).toEqual(frozen);
    expect(evalSnapshotText(freezeEvaluation(facts(), freezing))).toBe(text);
    expect(readEvalSnapshot(text.replace('"format":1', '"format":2'))).toBeNull();
    expect(readEvalSnapshot('{')).toBeNull();
  });

  it('names those who answered and who owns something, and nobody else', () => {
    const { people } = freezeEvaluation(facts(), freezing);
    expect(people.map(({ name }) => name)).toEqual(['Kari', 'Nina', 'Per']);
  });

  it('holds no single answer: no mean of one statement, no words', () => {
    const frozen = freezeEvaluation(facts(), freezing);
    expect(frozen.dimensions[0]?.means.map(({ mean }) => mean)).toEqual([null, null]);
    expect(frozen.groups).toEqual({
      differing: 1,
      jointImprovement: 0,
      jointStrength: 0,
      missing: 1,
      inOrder: 0,
    });
    expect(evalSnapshotText(frozen)).not.toContain('HEMMELIG');
  });

  it('joins what two PCs wrote about one dimension, and withholds it when one of them does', () => {
    const summary = (body: string, place: number) =>
      ({
        ...row,
        ...noMark,
        id: uuid(place),
        roundId: aRound().id,
        dimension: 'a',
        body,
      }) as EvaluationFacts['summaries'][number];
    const frozen = freezeEvaluation(
      facts({
        summaries: [summary('Det ene', 50), { ...summary('Det andre', 51), ...withheld }, summary(' ', 52)],
      }),
      freezing,
    );
    expect(frozen.dimensions[0]).toMatchObject({
      summary: 'Det ene\n\nDet andre',
      access: { status: 'exempt', basis: { nb: 'offentleglova § 23 første ledd' } },
    });
  });

  it.each([
    { name: 'an open theme in an open report', theme: noMark, whole: noMark, status: 'undecided' },
    { name: 'a theme that was withheld', theme: withheld, whole: noMark, status: 'exempt' },
    { name: 'a report that was withheld', theme: noMark, whole: withheld, status: 'exempt' },
  ])('lets nothing out of $name of last round: $status', ({ theme, whole, status }) => {
    const measures: readonly FollowedMeasure[] = [
      {
        measure: aMeasure(31, { themeId: uuid(21) as EvalThemeId }),
        action: { state: 'open', doneAt: null } as Action,
      },
    ];
    const earlier = { round: { ...whole, number: 1 }, themes: [aTheme(21, theme)], measures };
    const frozen = freezeEvaluation(facts({ earlier }), freezing);
    expect(frozen.earlierMeasures).toMatchObject([{ round: 1, state: 'open', access: { status } }]);
    expect(readEvalSnapshot(evalSnapshotText(frozen))).toEqual(frozen);
  });

  it('is no longer so when what was agreed has changed, but what becomes of it may', () => {
    const frozen = freezeEvaluation(facts(), freezing);
    const now = (fields: Partial<EvaluationFacts>) =>
      isStillSo(frozen, freezeEvaluation(facts(fields), freezing));
    const action = { state: 'done', doneAt: '2024-05-01T08:00:00.000Z' } as Action;
    expect(now({ measures: [{ measure: aMeasure(30), action }] })).toBe(true);
    expect(now({ measures: [{ measure: aMeasure(30, { dueOn: '2024-06-01' }), action: null }] })).toBe(false);
    expect(now({ themes: [aTheme(20, { agreed: 'Noe annet' })] })).toBe(false);
    expect(now({ themes: [aTheme(20, { access: 'public' })] })).toBe(false);
    expect(now({ themes: [] })).toBe(false);
  });
});

describe('what a theme is called', () => {
  it.each([
    { about: 'a1', title: null, called: 'Vi sier fra.' },
    { about: 'o1', title: null, called: 'Hva lykkes vi med?' },
    { about: null, title: 'Reiser', called: 'Reiser' },
    { about: 'unknown', title: null, called: 'unknown' },
  ])('$about $title: $called', ({ about, title, called }) => {
    expect(themeTitle({ about, title }, aForm()).nb).toBe(called);
  });
});
