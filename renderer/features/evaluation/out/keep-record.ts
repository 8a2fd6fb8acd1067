import type { RoundToPrint } from '#renderer/db/repositories/eval-documents.ts';
import { setFiling } from '#renderer/db/repositories/eval-rounds.ts';
import { refusalWords } from '#renderer/features/evaluation/rounds/refusal-words.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { RoundFacts } from '#shared/documents/evaluation/facts.ts';
import type { RecordChoices } from './record-fields.tsx';

export const recordOf = ({ record }: Pick<RoundFacts, 'record'>): RecordChoices => ({
  caseReference: record.caseReference,
  filing: record.filing,
  filingReason: record.filingReason,
});

/** Remembers what was said of the record, so that nobody says it twice. How it is filed may change when the round is finished too. */
export const keepRecord = async ({ round, facts }: RoundToPrint, record: RecordChoices): Promise<void> => {
  const before = recordOf(facts);
  const isSame =
    before.caseReference === record.caseReference &&
    before.filing === record.filing &&
    before.filingReason === record.filingReason;
  if (isSame || (round.state !== 'opened' && round.state !== 'finished')) return;
  const saved = await setFiling(round.id, record);
  if (!saved.ok) say(refusalWords(saved.reason), { tone: 'danger' });
};
