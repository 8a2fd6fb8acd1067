import { dayOf, type Day } from '#shared/calendar/day.ts';
import { personOf } from '#shared/domain/eval-snapshot.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { heading, type Block } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { isFinished, type ReportFacts, type RecordFacts, type RoundFacts } from './facts.ts';
import { readerWords } from './opening.ts';
import { fullName, wordsIn } from './words.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

type Rows = Array<[string, string]>;

/** The record in rows: id, title, who, when, case, versions, approvals and checksum. */
export const aboutRows = (facts: ReportFacts, title: string): Rows => {
  const { snapshot, digest, record, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).about;
  return [
    [words.id, snapshot.outcomeId],
    [words.title, title],
    [words.creator, creatorOf(facts)],
    [words.recipient, readerWords(facts)],
    [words.day, formatDay(documentDay(facts), form, 'numeric')],
    [words.registered, formatInstant(facts.finishedAt ?? record.madeAt, form)],
    ...recordRows(record, form),
    [
      words.version,
      digest === null ? words.draft : words.frozen(snapshot.version, formatInstant(snapshot.frozenAt, form)),
    ],
    ...approvedRows(facts, form),
    [words.app, words.appOf(record.appVersion)],
    ...(digest === null ? [] : ([[words.digest, digest]] satisfies Rows)),
  ];
};

/** What the case system asks of a record, and what the content can be checked against (domain.md 4.4, ARKF § 15). */
export const aboutBlocks = (facts: ReportFacts, title: string): Block[] => {
  const { digest, choices } = facts;
  const words = wordsIn(choices.form).about;
  return [
    heading(words.heading),
    { kind: 'facts', rows: aboutRows(facts, title) },
    ...(digest === null
      ? []
      : [{ kind: 'paragraph', tone: 'note', text: words.digestAbout } satisfies Block]),
  ];
};

/** Who has approved it, and when. */
export const approvedRows = ({ snapshot, approvals }: RoundFacts, form: WrittenForm): Rows => {
  const words = wordsIn(form).about;
  const lines = approvals.map(({ personId, approvedAt }) =>
    words.approvedBy(fullName(snapshot, personId, form), formatInstant(approvedAt, form)),
  );
  return [[words.approved, lines.length === 0 ? words.notYet : lines.join('\n')]];
};

/** Case, language and filing: the same for a round and for a term. */
export const recordRows = (record: RecordFacts, form: WrittenForm): Rows => {
  const words = wordsIn(form).about;
  const filing = words.filings[record.filing];
  const reason = record.filingReason.trim();
  return [
    [words.case, record.caseReference.trim() || words.noCase],
    [words.language, words.languages[form]],
    [words.filing, reason === '' ? filing : words.because(filing, capitalised(reason))],
  ];
};

/** The kommune and those who made it together. */
export const creatorOf = ({ snapshot }: Pick<RoundFacts, 'snapshot'>): string => {
  const names = snapshot.participants.flatMap(({ personId }) => personOf(snapshot, personId)?.name ?? []);
  return `${snapshot.body.name}: ${listed(names)}`;
};

/** The day it was finished; of a draft, the day it is made. */
export const documentDay = ({ finishedAt, record }: Pick<RoundFacts, 'finishedAt' | 'record'>): Day =>
  dayOf(new Date(finishedAt ?? record.madeAt));

/** Lines to sign on by hand, for a draft that goes out on paper; a finished one was approved with each one's passphrase. */
export const signatureBlocks = (facts: ReportFacts): Block[] => {
  const { snapshot, choices } = facts;
  if (isFinished(facts)) return [];
  const people = snapshot.participants
    .filter(({ party }) => party !== 'deputy')
    .flatMap(({ personId }) => personOf(snapshot, personId) ?? [])
    .map(({ name, title }) => ({ name, role: capitalised(title[choices.form]) }));
  return [{ kind: 'signatures', place: wordsIn(choices.form).sign, people }];
};
