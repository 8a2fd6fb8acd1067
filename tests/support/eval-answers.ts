import type { Answers, Score } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent, FormStatement } from '#shared/domain/eval-form.ts';
import type { PartyAnswers } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { TrendRound } from '#shared/domain/eval-trend.ts';
import type { EvalRoundId, PersonId } from '#shared/domain/id.ts';

/** A small form of statements `a1`, `a2`, `b1` …: the letter is the dimension. */
export const smallForm = (
  ids: readonly string[],
  fields: Partial<EvalFormContent> = {},
): EvalFormContent => ({
  id: 'small',
  version: 1,
  title: { nb: 'Lite skjema', nn: 'Lite skjema' },
  dimensions: [...new Set(ids.map((id) => id.slice(0, 1)))].map((id) => ({
    id,
    name: { nb: `Område ${id}`, nn: `Område ${id}` },
  })),
  statements: ids.map((id) => statement(id)),
  frequency: null,
  questions: [
    { id: 'o1', text: { nb: 'Hva går bra?', nn: 'Kva går bra?' } },
    { id: 'ev-o2', text: { nb: 'Hva bør endres?', nn: 'Kva bør endrast?' } },
  ],
  ...fields,
});

export const statement = (id: string, version = 1): FormStatement => ({
  id,
  version,
  dimension: id.slice(0, 1),
  text: { nb: `Utsagn ${id}`, nn: `Utsegn ${id}` },
  source: null,
});

/** What a party answered; the person is named after the party unless told. */
export const answered = (
  party: EvalParty,
  scores: Readonly<Record<string, Score>>,
  { person = party, ...fields }: Partial<Answers> & { readonly person?: string } = {},
): PartyAnswers => ({
  party,
  personId: person as PersonId,
  answers: { scores, frequency: null, words: {}, ...fields },
});

/** An opened round of the trend. */
export const trendRound = (
  number: number,
  form: EvalFormContent,
  ...answers: readonly PartyAnswers[]
): TrendRound => ({
  round: { id: `r${number}` as EvalRoundId, number, periodFrom: '2024-01-01', periodTo: '2024-06-30' },
  form,
  answered: answers,
});
