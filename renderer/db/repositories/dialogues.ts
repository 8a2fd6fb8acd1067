import { addDays, type Day } from '#shared/calendar/day.ts';
import { isWorkingDay, nextWorkingDay } from '#shared/calendar/holidays.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  dialogueAreas,
  type Dialogue,
  type DialogueArea,
  type DialoguePoint,
} from '#shared/domain/dialogue.ts';
import type { CommitId, DialogueId, TermId } from '#shared/domain/id.ts';
import { isAsPut } from '#shared/domain/minutes-standing.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readMinutesStanding } from '../dialogue-facts.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What people change of a talk. */
export type DialogueChange = Partial<
  Pick<
    Dialogue,
    | 'directorId'
    | 'mandateId'
    | 'state'
    | 'day'
    | 'startTime'
    | 'minutes'
    | 'place'
    | 'themes'
    | 'themesOn'
    | 'themesRef'
    | 'invitedOn'
    | 'invitesFrom'
    | 'invitesTo'
    | 'closedBasis'
    | 'madeKnownOn'
    | 'madeKnownRef'
    | 'filing'
    | 'caseReference'
  > &
    AccessMark
>;

/** The talks of the term: those without a day first, then the latest first. */
export const listDialogues = async (termId: TermId): Promise<Dialogue[]> =>
  (await readWhere('dialogues', 'termId', termId))
    .filter(isLive)
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? 1 : -1) : dayOf(a) > dayOf(b) ? -1 : 1));

/** The talk; null when it does not exist or lies in the bin. */
export const readDialogue = (id: DialogueId): Promise<Dialogue | null> => readOne('dialogues', id);

/** A new talk with the director in office. What is given stands; the rest is empty. */
export const addDialogue = async (
  termId: TermId,
  draft: DialogueChange = {},
  signed: Signed = {},
): Promise<Answer<DialogueId, CommitRefusal>> => {
  const id = newId<'Dialogue'>();
  const { director } = inOffice(await readAll('people'));
  const command = create('dialogues', id, { ...empty, directorId: director, ...draft, termId });
  const answer = await commit([command], { label: 'dialogueAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/**
 * Next year's talk: with whom, where and for how long as this one, a year later on a working day. Nothing that was said
 * comes along. Asked twice, it answers the one that is there.
 */
export const addNextDialogue = (
  id: DialogueId,
  signed: Signed = {},
): Promise<Answer<DialogueId, CommitRefusal>> =>
  oneAtATime(async () => {
    const dialogue = await readDialogue(id);
    if (dialogue === null) return refuse('unknownRecord');
    const next = await nextDialogue(dialogue);
    if (next !== null) return accept(next.id);
    const { termId, directorId, mandateId, startTime, minutes, place, invitesFrom } = dialogue;
    const day = dialogue.day === null ? null : yearAfter(dialogue.day);
    return addDialogue(
      termId,
      { directorId, mandateId, startTime, minutes, place, invitesFrom, day },
      signed,
    );
  });

/** The talk of the term that comes after this one, and is not called off; null: there is none. */
export const nextDialogue = async (dialogue: Dialogue): Promise<Dialogue | null> => {
  const { id, day, termId } = dialogue;
  const later = (await listDialogues(termId)).filter(
    (one) => one.id !== id && one.state !== 'cancelled' && (day === null ? one.id > id : dayOf(one) > day),
  );
  return later.at(-1) ?? null;
};

/**
 * Changes the talk. Texts go as text changes, so that nothing written meanwhile is lost. When, where, with whom and why
 * closed stand in the referat: refuses with `finished` while one lies with the two or counts. A new version opens them.
 */
export const changeDialogue = async (id: DialogueId, change: DialogueChange, signed: Signed = {}): Saved => {
  const dialogue = await readDialogue(id);
  if (dialogue === null) return refuse('unknownRecord');
  const isOther = inMinutes.some((key) => change[key] !== undefined && change[key] !== dialogue[key]);
  if (isOther && isAsPut(await readMinutesStanding(id))) return refuse('finished');
  const isKnown = change.madeKnownOn !== undefined && change.madeKnownOn !== null;
  const label = isKnown ? 'dialogueMadeKnown' : 'dialogueChanged';
  return commit(changeFields('dialogues', dialogue, change), { label, ...signed });
};

/** What of the talk stands in the referat. */
const inMinutes = [
  'directorId',
  'mandateId',
  'day',
  'startTime',
  'minutes',
  'place',
  'closedBasis',
] as const satisfies ReadonlyArray<keyof DialogueChange>;

/** Puts the talk in the bin, and what was written about it with it. */
export const removeDialogue = async (id: DialogueId): Saved =>
  commit([remove('dialogues', id)], { label: 'dialogueRemoved' });

/** What is written down in the talk, in the order of the areas; of each at most one. */
export const listDialoguePoints = async (dialogueId: DialogueId): Promise<DialoguePoint[]> => {
  const rows = (await readWhere('dialoguePoints', 'dialogueId', dialogueId)).filter(isLive).toSorted(byId);
  return dialogueAreas.flatMap((area) => rows.find((row) => row.area === area) ?? []);
};

/** Writes about an area, or says that it has been talked about. Saving waits for the save before it: one area, one row. */
export const saveDialoguePoint = (
  dialogueId: DialogueId,
  area: DialogueArea,
  change: Partial<Pick<DialoguePoint, 'text' | 'isDone'>>,
  signed: Signed = {},
): Saved =>
  oneAtATime(async () => {
    if ((await readDialogue(dialogueId)) === null) return refuse('unknownRecord');
    const point = (await listDialoguePoints(dialogueId)).find((one) => one.area === area);
    if (point === undefined && change.text === '' && change.isDone !== true) return accept(null);
    const commands =
      point === undefined
        ? [
            create('dialoguePoints', newId<'DialoguePoint'>(), {
              text: '',
              isDone: false,
              ...change,
              dialogueId,
              area,
            }),
          ]
        : changeFields('dialoguePoints', point, change);
    return commit(commands, { label: 'dialogueText', ...signed });
  });

/** Adds to what is written about an area, under what stands there. */
export const addToDialoguePoint = async (dialogueId: DialogueId, area: DialogueArea, text: string): Saved => {
  const before =
    (await listDialoguePoints(dialogueId)).find((one) => one.area === area)?.text.trimEnd() ?? '';
  return saveDialoguePoint(dialogueId, area, { text: before === '' ? text : `${before}\n${text}` });
};

/** The talk has been, or has not been after all. What both have approved is not touched. */
export const setDialogueState = async (
  id: DialogueId,
  state: Dialogue['state'],
  signed: Signed = {},
): Saved => commit([patch('dialogues', id, { state })], { label: 'dialogueChanged', ...signed });

const empty = {
  ...noMark,
  mandateId: null,
  state: 'planned',
  day: null,
  startTime: '09:00',
  minutes: 120,
  place: '',
  themes: '',
  themesOn: null,
  themesRef: '',
  invitedOn: null,
  invitesFrom: '',
  invitesTo: '',
  closedBasis: '',
  madeKnownOn: null,
  madeKnownRef: '',
  filing: null,
  caseReference: '',
} as const;

/** The same weekday a year on, or the first working day after it. */
const yearAfter = (day: Day): Day => {
  const next = addDays(day, 52 * 7);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

/** What has no day yet is still to come. */
const dayOf = ({ day }: Dialogue): string => day ?? '9999';
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
