import { accept, type Answer } from '#shared/domain/answer.ts';
import type { Action } from '#shared/domain/action.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { DialoguePoint } from '#shared/domain/dialogue.ts';
import type { EvalMeasure } from '#shared/domain/eval-measure.ts';
import type { AgendaItemId, EvalMeasureId, EvalRoundId, EvalThemeId, MeetingId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import { readLocal, writeLocal } from './local.ts';
import { openOwn, sealOwn } from './person-sealed.ts';
import { readOne, readWhere } from './read.ts';
import { addAction, changeAction } from './repositories/actions.ts';
import { addDecision, changeDecision } from './repositories/decisions.ts';
import { listDialoguePoints, saveDialoguePoint } from './repositories/dialogues.ts';
import { ownPreparations, savePreparation } from './repositories/dialogue-preparations.ts';
import { addMeasure, changeMeasure, measuresOf } from './repositories/eval-measures.ts';
import { saveSummary, summariesOf } from './repositories/eval-summaries.ts';
import { writeAgreed } from './repositories/eval-themes.ts';
import { ownDraft, readDraft, saveDraft } from './repositories/eval-drafts.ts';
import { ownPrivateNotes, saveMeetingPrivateNote } from './repositories/meeting-private-notes.ts';
import { listNotes, saveNote } from './repositories/notes.ts';
import { isOpen, openKeys } from './vault.ts';

/** A text of a meeting, or of the talk of an evaluation, that is being written: which one, or what it will become a part of. */
export type TypedField =
  | { readonly kind: 'note'; readonly meetingId: MeetingId; readonly agendaItemId: AgendaItemId }
  | { readonly kind: 'private'; readonly meetingId: MeetingId; readonly agendaItemId: AgendaItemId | null }
  | { readonly kind: 'answer'; readonly roundId: EvalRoundId; readonly questionId: string }
  | { readonly kind: 'decision'; readonly id: Decision['id'] }
  | { readonly kind: 'action'; readonly id: Action['id'] }
  | ({ readonly kind: 'newDecision' } & NewDecision)
  | ({ readonly kind: 'newAction' } & NewAction)
  | { readonly kind: 'agreed'; readonly id: EvalThemeId }
  | { readonly kind: 'summary'; readonly roundId: EvalRoundId; readonly dimension: string }
  | { readonly kind: 'measure'; readonly id: EvalMeasureId }
  | ({ readonly kind: 'newMeasure' } & NewMeasure)
  | ({ readonly kind: 'dialoguePoint' } & DialogueField)
  | ({ readonly kind: 'preparation' } & DialogueField);

export type NewDecision = Pick<Decision, 'meetingId' | 'agendaItemId' | 'topicId' | 'decidedOn'>;
export type NewAction = Pick<Action, 'seriesId' | 'meetingId' | 'agendaItemId' | 'topicId'>;
export type NewMeasure = Pick<EvalMeasure, 'roundId' | 'themeId'>;
/** What is written about an area of a utviklingssamtale, by all in it or by one beforehand. */
type DialogueField = Pick<DialoguePoint, 'dialogueId' | 'area'>;

/**
 * Keeps what is being written, on this PC alone, until it is saved: a save comes in a pause, and a kill does not wait for
 * one. Sealed with the person's own key, whatever it is. One at a time, for one writes in one field.
 */
export const keepTyping = async (field: TypedField, text: string): Promise<void> => {
  if (!isOpen()) return;
  kept = text;
  const typing: Typing = { at: new Date().toISOString(), field, body: sealOwn(text, place()) };
  await writeLocal(key(), typing);
};

/** The text is saved. When more has been written since, that is kept. */
export const forgetTyping = async (text: string): Promise<void> => {
  if (isOpen() && (kept === null || kept === text)) await writeLocal(key(), null);
};

let kept: string | null = null;

/**
 * Saves what a kill left half-written; once in a session for each person, before they write anything new. What was saved
 * in the meantime stays as it is.
 */
export const recoverTyping = async (): Promise<Answer<unknown>> => {
  if (!isOpen() || recovered.has(openKeys().personId)) return accept(null);
  recovered.add(openKeys().personId);
  const typing = await readLocal(key(), typingSchema);
  const text = typing === null ? null : openOwn(typing.body, place());
  if (typing === null || text === null) return accept(null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own, authenticated; ids lose their marks in JSON
  const field = typing.field as TypedField;
  const savedAt = await lastSaved(field);
  const answer = savedAt !== null && savedAt >= typing.at ? accept(null) : await save(field, text);
  if (answer.ok) await forgetTyping(text);
  return answer;
};

/** As if the program had been started anew. For tests. */
export const forgetRecovered = (): void => {
  kept = null;
  recovered.clear();
};

const recovered = new Set<string>();

interface Typing {
  readonly at: Instant;
  readonly field: TypedField;
  readonly body: string;
}
const typingSchema = z.strictObject({
  at: z.iso.datetime(),
  field: z.looseObject({ kind: z.string() }),
  body: z.string(),
});

const key = (): string => `typing/${openKeys().personId}`;
const place = () => ({ table: 'meetingPrivateNotes', id: 'typing', field: 'body' }) as const;

const save = async (field: TypedField, text: string): Promise<Answer<unknown>> => {
  switch (field.kind) {
    case 'note':
      return saveNote(field, text);
    case 'private':
      return saveMeetingPrivateNote(field, text);
    case 'answer':
      return saveAnswer(field, text);
    case 'decision':
      return changeDecision(field.id, { text });
    case 'action':
      return text.trim() === '' ? accept(null) : changeAction(field.id, { title: text });
    case 'agreed':
      return writeAgreed(field.id, text);
    case 'summary':
      return saveSummary(field.roundId, field.dimension, text);
    case 'measure':
      return text.trim() === '' ? accept(null) : changeMeasure(field.id, { title: text });
    case 'newMeasure': {
      const { kind: _kind, ...draft } = field;
      return text.trim() === '' ? accept(null) : addMeasure({ ...draft, title: text });
    }
    case 'dialoguePoint':
      return saveDialoguePoint(field.dialogueId, field.area, { text });
    case 'preparation':
      return savePreparation(field.dialogueId, field.area, text);
    case 'newDecision': {
      const { kind: _kind, ...draft } = field;
      return text.trim() === '' ? accept(null) : addDecision({ ...draft, text });
    }
    default: {
      const { kind: _kind, ...draft } = field;
      return text.trim() === '' ? accept(null) : addAction({ ...draft, title: text });
    }
  }
};

/** In a round that is answered or over by now, half a sentence has nowhere to go. */
const saveAnswer = async (
  { roundId, questionId }: Extract<TypedField, { readonly kind: 'answer' }>,
  text: string,
): Promise<Answer<unknown>> => {
  const answers = await readDraft(roundId);
  const answer = await saveDraft(roundId, { ...answers, words: { ...answers.words, [questionId]: text } });
  const isOver = !answer.ok && (answer.reason === 'submitted' || answer.reason === 'notAnswering');
  return isOver || (!answer.ok && answer.reason === 'unknownRecord') ? accept(null) : answer;
};

/** When the text was last saved; null: never. */
const lastSaved = async (field: TypedField): Promise<Instant | null> => {
  const rows = await rowsOf(field);
  return rows.reduce<Instant | null>(
    (last, { updatedAt }) => (last === null || updatedAt > last ? updatedAt : last),
    null,
  );
};

const rowsOf = async (field: TypedField): Promise<ReadonlyArray<{ readonly updatedAt: Instant }>> => {
  if (field.kind === 'note')
    return (await listNotes(field.meetingId))
      .filter((note) => note.agendaItemId === field.agendaItemId)
      .slice(0, 1);
  if (field.kind === 'private') return ownPrivateNotes(field);
  if (field.kind === 'answer') return listed((await ownDraft(field.roundId))?.row ?? null);
  if (field.kind === 'decision') return listed(await readOne('decisions', field.id));
  if (field.kind === 'action') return listed(await readOne('actions', field.id));
  if (field.kind === 'agreed') return listed(await readOne('evalThemes', field.id));
  if (field.kind === 'measure') return listed(await readOne('evalMeasures', field.id));
  if (field.kind === 'summary')
    return (await summariesOf(field.roundId)).filter(({ dimension }) => dimension === field.dimension);
  if (field.kind === 'newMeasure')
    return (await measuresOf(field.roundId))
      .filter(({ measure }) => measure.themeId === field.themeId)
      .map(({ measure }) => ({ updatedAt: measure.createdAt }));
  if (field.kind === 'dialoguePoint')
    return (await listDialoguePoints(field.dialogueId)).filter(({ area }) => area === field.area);
  if (field.kind === 'preparation') return ownPreparations(field.dialogueId);
  const table = field.kind === 'newDecision' ? 'decisions' : 'actions';
  const made = await readWhere(table, 'meetingId', field.meetingId ?? '');
  return made
    .filter((row) => row.agendaItemId === field.agendaItemId)
    .map(({ createdAt }) => ({ updatedAt: createdAt }));
};

const listed = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);
