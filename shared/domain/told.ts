import type { Day } from '#shared/calendar/day.ts';
import type { InformationEntry } from './information-entry.ts';

/** When, how and to whom something was told, as it is being filled in. */
export type Told = Pick<InformationEntry, 'channel' | 'channelNote' | 'recipients' | 'named'> & {
  /** Null while no day is chosen. */
  readonly toldOn: Day | null;
};

export type ToldFault = 'dayMissing' | 'dayAhead' | 'dayBeforeTerm' | 'channelMissing' | 'namedMissing';

/**
 * What keeps it from being an account of something that was told; null: nothing.
 * @param from the first day of the term, see `firstDayOf`; null: any day before today will do
 */
export const toldFault = (
  { toldOn, channel, channelNote, recipients, named }: Told,
  today: Day,
  from: Day | null = null,
): ToldFault | null => {
  if (toldOn === null) return 'dayMissing';
  if (toldOn > today) return 'dayAhead';
  if (from !== null && toldOn < from) return 'dayBeforeTerm';
  if (channel === 'other' && channelNote.trim() === '') return 'channelMissing';
  return recipients === 'named' && named.trim() === '' ? 'namedMissing' : null;
};

/** As it is kept: a note or names that no longer belong to the choice are gone. */
export const tidyTold = <T extends Told>(told: T): T => ({
  ...told,
  channelNote: told.channel === 'other' ? told.channelNote.trim() : '',
  named: told.recipients === 'named' ? told.named.trim() : '',
});
