import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Handover, RetentionChoice } from '#shared/domain/handover.ts';
import type { CommitId, HandoverId, RetentionChoiceId, TermId } from '#shared/domain/id.ts';
import type { Fields, Instant } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of a change; closing and opening again have acts of their own. */
export type HandoverChange = Partial<Pick<Handover, 'reason' | 'day' | 'message' | 'caseReference'>>;

/** What the archivist says of one kind of record. */
export type RetentionChange = Partial<Pick<RetentionChoice, 'choice' | 'basis' | 'note'>>;

/** The changes of the term, the latest begun first. */
export const listHandovers = async (termId: TermId): Promise<Handover[]> =>
  (await readWhere('handovers', 'termId', termId)).filter(isLive).toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** The terms that are closed. */
export const listClosed = async (): Promise<ReadonlySet<TermId>> =>
  new Set(
    (await readAll('handovers')).filter(({ closedAt }) => closedAt !== null).map(({ termId }) => termId),
  );

/** The change the term was founded from, the latest where there are more; null: it was not founded from any. */
export const handoverInto = async (termId: TermId): Promise<Handover | null> =>
  (await readAll('handovers'))
    .filter(({ nextTermId }) => nextTermId === termId)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null;

/** That the term is closed; null: it is open. */
export const closingOf = async (termId: TermId): Promise<Handover | null> =>
  (await listHandovers(termId)).find(({ closedAt }) => closedAt !== null) ?? null;

export const addHandover = async (
  termId: TermId,
  draft: Pick<Handover, 'reason'> & HandoverChange,
  signed: Signed = {},
): Promise<Answer<HandoverId, CommitRefusal>> => {
  const id = newId<'Handover'>();
  const answer = await commit([create('handovers', id, { ...blank, ...draft, termId })], {
    ...signed,
    label: 'handoverChanged',
  });
  return answer.ok ? accept(id) : answer;
};

export const changeHandover = async (id: HandoverId, change: HandoverChange, signed: Signed = {}): Saved => {
  const handover = await readOne('handovers', id);
  if (handover === null) return refuse('unknownRecord');
  return commit(changeFields('handovers', handover, change), { ...signed, label: 'handoverChanged' });
};

/** Puts it in the bin. Refuses with `finished` while it keeps the term closed: it is opened again first. */
export const removeHandover = async (id: HandoverId): Saved => {
  const handover = await readOne('handovers', id);
  if (handover === null) return refuse('unknownRecord');
  if (handover.closedAt !== null) return refuse('finished');
  return commit([remove('handovers', id)], { label: 'handoverChanged' });
};

/**
 * Closes the term: from now on it is read and taken out, and nothing in it is changed. Refuses with `finished` when another
 * change keeps it closed already.
 * @param today the day that is shown; the demo kommune lives on another than the machine
 */
export const closeTerm = async (id: HandoverId, today: Day, { at, by }: Signed = {}): Saved => {
  const handover = await readOne('handovers', id);
  if (handover === null) return refuse('unknownRecord');
  if ((await closingOf(handover.termId)) !== null) return refuse('finished');
  const closedAt = at ?? momentOn(today);
  const closedBy = by === undefined ? actor() : by;
  return commit([patch('handovers', id, { closedAt, closedBy, reopenReason: '' })], {
    ...(at === undefined ? {} : { at }),
    by: closedBy,
    label: 'termClosed',
  });
};

/** This very moment by the clock, on the day that is shown. */
const momentOn = (today: Day): Instant => {
  const now = new Date();
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  now.setFullYear(year, month - 1, day);
  return now.toISOString();
};

/**
 * Opens it again, also where two have closed it on a PC each. Refuses with `invalid` without a reason; that it was closed,
 * and why not any more, stays in the history.
 */
export const reopenTerm = async (id: HandoverId, reason: string, signed: Signed = {}): Saved => {
  if (reason.trim() === '') return refuse('invalid', 'reopenReason');
  const handover = await readOne('handovers', id);
  if (handover === null) return refuse('unknownRecord');
  const closing = (await listHandovers(handover.termId)).filter(({ closedAt }) => closedAt !== null);
  const opened = { closedAt: null, closedBy: null, reopenReason: reason.trim() };
  return commit(
    closing.map((one) => patch('handovers', one.id, opened)),
    { ...signed, label: 'termReopened' },
  );
};

/** What is said of each kind of record. One of each kind, also when two have written on their own PCs: the first counts. */
export const listRetention = async (handoverId: HandoverId): Promise<readonly RetentionChoice[]> => {
  const found = new Map<string, RetentionChoice>();
  const rows = (await readWhere('retentionChoices', 'handoverId', handoverId)).filter(isLive);
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (!found.has(row.recordKey)) found.set(row.recordKey, row);
  return [...found.values()];
};

/** Says what becomes of one kind of record. */
export const chooseRetention = async (
  handoverId: HandoverId,
  recordKey: string,
  change: RetentionChange,
  signed: Signed = {},
): Saved => {
  const before = (await listRetention(handoverId)).find((one) => one.recordKey === recordKey);
  const commands =
    before === undefined
      ? [
          create('retentionChoices', newId<'RetentionChoice'>() satisfies RetentionChoiceId, {
            choice: null,
            basis: '',
            note: '',
            ...change,
            handoverId,
            recordKey,
          }),
        ]
      : changeFields('retentionChoices', before, change);
  return commit(commands, { ...signed, label: 'retentionChoice' });
};

const blank: Omit<Fields<Handover>, 'termId' | 'reason'> = {
  day: null,
  message: '',
  caseReference: '',
  nextTermId: null,
  closedAt: null,
  closedBy: null,
  reopenReason: '',
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
