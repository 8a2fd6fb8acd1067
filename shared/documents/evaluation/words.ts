import type { Day } from '#shared/calendar/day.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { personOf, type EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';

export type EvaluationWords = Text['evaluationDocuments'];

export const wordsIn = (form: WrittenForm): EvaluationWords => textIn(form).evaluationDocuments;

/** «Unntatt offentlighet, jf. offentleglova § 14 første ledd» */
export const accessWords = (access: SnapshotAccess, form: WrittenForm): string => {
  const words = wordsIn(form).access;
  return access.status === 'exempt' ? words.exempt(basisOf(access, form)) : words[access.status];
};

/** The basis in words; that there is none is said too. */
export const basisOf = ({ basis }: SnapshotAccess, form: WrittenForm): string =>
  basis?.[form].trim() || wordsIn(form).access.noBasis;

/** «Astrid Demodal (kommunedirektør)», as the evaluation knew them. */
export const fullName = (snapshot: EvalSnapshot, id: PersonId | null, form: WrittenForm): string => {
  const person = personOf(snapshot, id);
  const words = wordsIn(form);
  return person === null ? words.unknown : words.named(person.name, person.title[form]);
};

/** What a party is called above a column: own title, else that of the role. */
export const partyTitle = (snapshot: EvalSnapshot, party: EvalParty, form: WrittenForm): string => {
  const answerer = snapshot.participants.find((one) => one.party === party);
  const person = personOf(snapshot, answerer?.personId ?? null);
  return person === null ? wordsIn(form).parties[party] : capitalised(person.title[form]);
};

/** «1. januar 2024 – 30. juni 2024» */
export const periodWords = (from: Day, to: Day, form: WrittenForm): string =>
  wordsIn(form).period(dayInWords(from, form), dayInWords(to, form));
