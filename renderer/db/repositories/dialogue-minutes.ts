import { dayOf, type Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { DialogueMinutes, MinutesPart } from '#shared/domain/dialogue.ts';
import type { CommitId, DialogueId, DialogueMinutesId } from '#shared/domain/id.ts';
import { notPut, type MinutesStanding } from '#shared/domain/minutes-standing.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readMinutesStanding } from '../dialogue-facts.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

/** What people write of a referat. */
export type MinutesChange = Partial<
  Pick<DialogueMinutes, MinutesPart | 'reason' | 'participants'> & AccessMark
>;

/** Where the referat of the talk stands. */
export const minutesOf = (id: DialogueId): Promise<MinutesStanding> => readMinutesStanding(id);

/** `waiting`: one lies with the two for approval; withdraw it first. */
export type WriteRefusal = CommitRefusal | 'waiting';
type Written = Promise<Answer<CommitId | null, WriteRefusal>>;

/** Writes on the draft, which begins with the first word. One that both have approved is written anew, as a new version. */
export const writeMinutes = (dialogueId: DialogueId, change: MinutesChange, signed: Signed = {}): Written =>
  oneAtATime(async () => {
    const draft = await draftOf(dialogueId);
    if (!draft.ok) return draft;
    return commit(writing(draft.value, change), { label: 'dialogueMinutes', ...signed });
  });

/** Adds to a part of the draft, under what stands there. The same lines twice in a row are added once. */
export const addToMinutes = (
  dialogueId: DialogueId,
  part: MinutesPart,
  text: string,
  signed: Signed = {},
): Written =>
  oneAtATime(async () => {
    const draft = await draftOf(dialogueId);
    if (!draft.ok) return draft;
    const [before, added] = [draft.value.fields[part].trimEnd(), text.trim()];
    if (added === '' || before === added || before.endsWith(`\n${added}`)) return accept(null);
    const after = before === '' ? added : `${before}\n${added}`;
    return commit(writing(draft.value, { [part]: after }), { label: 'dialogueMinutes', ...signed });
  });

/** Begins a new version of what both have approved, to change it with a reason. Answers the draft that is there, if any. */
export const beginNewMinutes = (
  dialogueId: DialogueId,
  signed: Signed = {},
): Promise<Answer<DialogueMinutesId, WriteRefusal>> =>
  oneAtATime(async () => {
    const draft = await draftOf(dialogueId);
    if (!draft.ok) return draft;
    const answer = await commit(writing(draft.value, {}), { label: 'dialogueMinutes', ...signed });
    return answer.ok ? accept(draft.value.id) : answer;
  });

interface Draft {
  readonly id: DialogueMinutesId;
  readonly fields: Fields<DialogueMinutes>;
  /** Null: it is not there yet. */
  readonly row: DialogueMinutes | null;
}

const writing = ({ id, fields, row }: Draft, change: MinutesChange): readonly Command[] =>
  row === null
    ? [create('dialogueMinutes', id, { ...fields, ...change })]
    : changeFields('dialogueMinutes', row, change);

const draftOf = async (dialogueId: DialogueId): Promise<Answer<Draft, WriteRefusal>> => {
  if ((await readOne('dialogues', dialogueId)) === null) return refuse('unknownRecord');
  const { all, draft, waiting, inForce } = await readMinutesStanding(dialogueId);
  if (waiting !== null) return refuse('waiting');
  if (draft !== null) return accept({ id: draft.id, fields: draft, row: draft });
  const id = newId<'DialogueMinutes'>();
  const number = Math.max(0, ...all.map(({ minutes }) => minutes.number)) + 1;
  const from = inForce?.minutes;
  const fields: Fields<DialogueMinutes> = {
    ...(from === undefined ? noMark : markOf(from)),
    dialogueId,
    state: 'draft',
    number,
    results: from?.results ?? '',
    goals: from?.goals ?? '',
    principles: from?.principles ?? '',
    measures: from?.measures ?? '',
    reason: '',
    participants: from?.participants ?? (await participantsOf(dialogueId)),
    ...notPut,
    approvedAt: null,
  };
  return accept({ id, fields, row: null });
};

const markOf = ({ access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn }: AccessMark) => ({
  access,
  basisKey,
  basisVersion,
  basisDetail,
  fullerAccess,
  reassessOn,
});

/** Those who sit in the mandate on the day of the talk, and the director; a line each. */
const participantsOf = async (dialogueId: DialogueId): Promise<string> => {
  const dialogue = await readOne('dialogues', dialogueId);
  if (dialogue === null) return '';
  const day = dialogue.day ?? dayOf(new Date());
  const members =
    dialogue.mandateId === null ? [] : await readWhere('mandateMembers', 'mandateId', dialogue.mandateId);
  const director = dialogue.directorId === null ? null : await readOne('people', dialogue.directorId);
  const names = members
    .filter((one) => one.deletedAt === null && isSeated(one, day))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ name }) => name.trim());
  return [...names, director?.name ?? ''].filter((name) => name !== '').join('\n');
};

const isSeated = (
  { fromDay, toDay }: { readonly fromDay: Day | null; readonly toDay: Day | null },
  day: Day,
): boolean => (fromDay === null || fromDay <= day) && (toDay === null || day <= toDay);
