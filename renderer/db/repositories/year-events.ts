import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, TermId, YearEventId, YearMarkId } from '#shared/domain/id.ts';
import type { YearEvent, YearMark } from '#shared/domain/year-event.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** An own event as it is written down. */
export type YearEventDraft = Pick<YearEvent, 'title' | 'kind' | 'day'> &
  Partial<Pick<YearEvent, 'lastDay' | 'startTime' | 'minutes' | 'repeats' | 'place' | 'note'>>;

/** What people change of an event. */
export type YearEventChange = Partial<YearEventDraft & AccessMark>;

/** What is said of a date of the law. */
export type YearMarkDraft = Pick<YearMark, 'state' | 'doneOn' | 'note'>;

export const addYearEvent = async (
  termId: TermId,
  draft: YearEventDraft,
  signed: Signed = {},
): Promise<Answer<YearEventId, CommitRefusal>> => {
  const id = newId<'YearEvent'>();
  const answer = await commit([create('yearEvents', id, { ...blank, ...draft, termId })], {
    ...signed,
    label: 'yearEventAdded',
  });
  return answer.ok ? accept(id) : answer;
};

/** Changes the event, in every year it comes back. Texts go as text changes, so that nothing written meanwhile is lost. */
export const changeYearEvent = async (
  id: YearEventId,
  change: YearEventChange,
  signed: Signed = {},
): Saved => {
  const event = await readOne('yearEvents', id);
  if (event === null) return refuse('unknownRecord');
  return commit(changeFields('yearEvents', event, change), { ...signed, label: 'yearEventChanged' });
};

/** Puts the event in the bin, with every year it comes back. */
export const removeYearEvent = (id: YearEventId): Saved =>
  commit([remove('yearEvents', id)], { label: 'yearEventRemoved' });

/** Says that a date of the law is met, or does not apply here. One mark for each date: a new one takes the place of it. */
export const markYearDate = async (
  termId: TermId,
  dateKey: string,
  draft: YearMarkDraft,
  signed: Signed = {},
): Saved => {
  const meta = { ...signed, label: 'yearMark' } as const;
  const before = (await readWhere('yearMarks', 'termId', termId)).find(
    (mark) => mark.deletedAt === null && mark.dateKey === dateKey,
  );
  if (before !== undefined) return commit(changeFields('yearMarks', before, draft), meta);
  return commit([create('yearMarks', newId<'YearMark'>(), { ...draft, termId, dateKey })], meta);
};

/** Takes the mark away again. */
export const removeYearMark = (id: YearMarkId): Saved =>
  commit([remove('yearMarks', id)], { label: 'yearMark' });

const blank = {
  ...noMark,
  lastDay: null,
  startTime: null,
  minutes: 60,
  repeats: 'never',
  place: '',
  note: '',
} as const satisfies Partial<YearEvent>;
