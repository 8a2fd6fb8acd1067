import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent, FormQuestion } from '#shared/domain/eval-form.ts';
import { ownerIn } from '#shared/domain/exercise-answers.ts';
import type { ExerciseForm, ExerciseQuestion } from '#shared/domain/exercise.ts';
import { writtenForms, type InBothForms, type WrittenForm } from '#shared/domain/written-form.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { askedForm } from '#shared/exchange/asked-form.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { answerWords } from '#shared/figures/figure-words.ts';
import { textIn } from '#shared/text/text.ts';
import { keyFromText, openSeal } from '#shared/vault/eval-seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import type { Finding } from './finding.ts';
import { isAboutSomebody, isInstantInPeriod, mentionsOf, type AccessQuery, type Mentions } from './query.ts';
import type { Rows } from './related.ts';

/** An envelope that has been opened to all who answered, with what is in it. */
export interface OpenedEnvelope {
  readonly seal: Tables['evalSeals'];
  readonly opening: Tables['evalOpenings'];
  readonly form: EvalFormContent | ExerciseForm;
  readonly answers: Answers;
}

/** Every envelope whose key has been given, also of a round in the bin. Nothing of the others is even tried. */
export const openedEnvelopes = (workspaceId: string, rows: Rows): readonly OpenedEnvelope[] =>
  [...rows].flatMap(([key, row]) => {
    if (!key.startsWith('evalOpenings/')) return [];
    const opening = as('evalOpenings', row);
    const seal = rows.get(`evalSeals/${opening.sealId}`);
    const round = rows.get(`evalRounds/${opening.roundId}`);
    if (seal === undefined || round === undefined) return [];
    const opened = openedWith(workspaceId, as('evalRounds', round), as('evalSeals', seal), opening);
    return opened === null ? [] : [opened];
  });

/** Envelopes of the period that nobody but who wrote them can open yet. */
export const closedEnvelopes = (query: AccessQuery, rows: Rows): number => {
  const opened = new Set(
    [...rows]
      .filter(([key]) => key.startsWith('evalOpenings/'))
      .map(([, row]) => as('evalOpenings', row).sealId),
  );
  return [...rows].filter(([key, row]) => {
    if (!key.startsWith('evalSeals/')) return false;
    const seal = as('evalSeals', row);
    return !opened.has(seal.id) && isInstantInPeriod(seal.submittedAt, query);
  }).length;
};

/**
 * What was answered by the person who is asked about, or mentions them, or in the period. Where it is only mentioned,
 * only the answers that do are shown.
 */
export const findAnswers = (
  query: AccessQuery,
  name: string | null,
  envelopes: readonly OpenedEnvelope[],
): readonly Finding[] => {
  const mentions = mentionsOf(name, query.words);
  return envelopes.flatMap(({ seal, opening, form, answers }) => {
    if (!isInstantInPeriod(seal.submittedAt, query) && !isInstantInPeriod(opening.openedAt, query)) return [];
    const isOwn = seal.personId === query.personId;
    const isAll = !isAboutSomebody(query) || isOwn;
    const value = answersInWords(form, answers, isAll ? null : mentions);
    if (value.nb === '') return [];
    return {
      group: isOwn ? ('refers' as const) : isAll ? ('period' as const) : ('mentions' as const),
      table: 'evalSeals' as const,
      id: seal.id,
      row: { ...seal },
      field: 'answers',
      value,
      at: seal.submittedAt,
      by: seal.personId,
      place: seal.deletedAt === null ? ('now' as const) : ('bin' as const),
      change: null,
    };
  });
};

/** Answers as one reads them, a line for each; with `only`, the answers in words that mention what is asked about. */
export const answersInWords = (
  form: EvalFormContent | ExerciseForm,
  answers: Answers,
  only: Mentions | null = null,
): InBothForms => inBoth((written) => linesOf(form, answers, written, only).join('\n'));

const linesOf = (
  form: EvalFormContent | ExerciseForm,
  { scores, frequency, words }: Answers,
  written: WrittenForm,
  only: Mentions | null,
): readonly string[] => {
  const inOwnWords = form.questions.flatMap((question) => {
    const said = saidTo(question, words, written);
    return said !== '' && (only === null || only(said)) ? [`${question.text[written]} ${said}`] : [];
  });
  if (only !== null || 'subject' in form) return inOwnWords;
  const rated = form.statements.flatMap(({ id, text }) => {
    const score = scores[id];
    return score === undefined ? [] : [`${text[written]} ${answerWords(score, written)}`];
  });
  const chosen = form.frequency?.options.find(({ id }) => id === frequency);
  const often =
    form.frequency === null || chosen === undefined
      ? []
      : [`${form.frequency.text[written]} ${chosen.text[written]}`];
  return [...rated, ...often, ...inOwnWords];
};

/** Whose a case is, is stored as a key. */
const saidTo = (
  question: FormQuestion | ExerciseQuestion,
  words: Answers['words'],
  written: WrittenForm,
): string => {
  const owner = 'part' in question && question.part === 'owner' ? ownerIn(words) : null;
  return owner === null ? (words[question.id] ?? '') : textIn(written).interplayWords.caseOwners[owner];
};

const openedWith = (
  workspaceId: string,
  round: Tables['evalRounds'],
  seal: Tables['evalSeals'],
  opening: Tables['evalOpenings'],
): OpenedEnvelope | null => {
  const key = keyFromText(opening.key);
  const form = askedForm(round);
  if (key === null || form === null || (round.state !== 'opened' && round.state !== 'finished')) return null;
  const { attempt, party } = seal;
  const answers = openSeal(sealedFor(workspaceId, { ...round, attempt }, party), seal, key);
  return answers === null ? null : { seal, opening, form, answers };
};

/** The row was checked by its table's own schema when it was written. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const as = <T extends keyof Tables>(_table: T, row: AnyRow): Tables[T] => row as unknown as Tables[T];

const inBoth = (of: (form: WrittenForm) => string): InBothForms => ({ nb: of('nb'), nn: of('nn') });

/** A value that stands in both written forms. */
export const isInBothForms = (value: unknown): value is InBothForms =>
  typeof value === 'object' && value !== null && writtenForms.every((form) => form in value);
