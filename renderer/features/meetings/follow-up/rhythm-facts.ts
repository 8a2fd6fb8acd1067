import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { readWhereAny } from '#renderer/db/read.ts';
import { listContacts } from '#renderer/db/repositories/contacts.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { rhythmOf, type RhythmMark } from '#shared/domain/rhythm.ts';
import { z } from '#shared/zod.ts';

/** All that the drawing is made of. */
export interface RhythmFacts {
  readonly termId: TermId;
  readonly marks: readonly RhythmMark[];
  readonly contacts: readonly Contact[];
}

/** Null when there is no term yet. */
export const readRhythm = async (today: Day): Promise<RhythmFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [series, contacts] = await Promise.all([listSeries(term.id), listContacts(term.id)]);
  const drawn = series.filter(({ kind }) => kind === 'weekly' || kind === 'lunch');
  const meetings = await readWhereAny(
    'meetings',
    'seriesId',
    drawn.map(({ id }) => id),
  );
  const ofKind = meetings
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((meeting) => {
      const kind = drawn.find(({ id }) => id === meeting.seriesId)?.kind;
      return kind === undefined ? [] : [{ meeting, kind }];
    });
  return { termId: term.id, marks: rhythmOf(ofKind, contacts, today), contacts };
};

/**
 * Whether the person wants to see the drawing. Each chooses for themselves on their own PC: neither can take it from the
 * other, nor keep it on for them.
 */
export const isRhythmOn = async (person: PersonId | null): Promise<boolean> =>
  (await readLocal(keyOf(person), z.boolean())) ?? true;

export const turnRhythm = (person: PersonId | null, isOn: boolean): Promise<void> =>
  writeLocal(keyOf(person), isOn ? null : false);

const keyOf = (person: PersonId | null): string => `rhythm:${person ?? ''}`;
