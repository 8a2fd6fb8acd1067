import { noMark } from '#shared/domain/access-mark.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId, PersonId, TermId } from '#shared/domain/id.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';

const both = (text: string) => ({ nb: text, nn: text });

/** A form of two statements, a frequency item and an open question. */
export const aForm = (fields: Partial<EvalFormContent> = {}): EvalFormContent => ({
  id: 'test-form',
  version: 1,
  title: both('Skjema'),
  dimensions: [{ id: 'a', name: both('Tillit') }],
  statements: [
    { id: 'a1', version: 1, dimension: 'a', text: both('Vi sier fra.'), source: null },
    { id: 'a2', version: 1, dimension: 'a', text: both('Vi retter opp.'), source: null },
  ],
  frequency: {
    id: 'freq',
    text: both('Hvor ofte?'),
    options: [
      { id: 'daily', text: both('daglig') },
      { id: 'never', text: both('aldri') },
    ],
  },
  questions: [{ id: 'o1', text: both('Hva lykkes vi med?') }],
  ...fields,
});

/** A round that waits for both to confirm it. */
export const aRound = (fields: Partial<EvalRound> = {}): EvalRound => ({
  id: 'round' as EvalRoundId,
  rev: 1,
  createdAt: '2024-04-15T10:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-04-15T10:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  termId: 'term' as TermId,
  state: 'proposed',
  number: 1,
  proposedBy: null,
  directorId: 'kari' as PersonId,
  mayorId: 'nina' as PersonId,
  deputyId: null,
  periodFrom: '2023-10-18',
  periodTo: '2024-04-15',
  answerBy: null,
  talkOn: null,
  formKey: 'test-form',
  formVersion: 1,
  form: writeForm(aForm()),
  reportTo: 'nobody',
  sharing: '',
  attempt: 1,
  withoutDeputy: false,
  openedAt: null,
  talkStartedAt: null,
  talkEndedAt: null,
  nextOn: null,
  finishedAt: null,
  reason: '',
  filing: 'undecided',
  filingReason: '',
  caseReference: '',
  ...noMark,
  ...fields,
});
