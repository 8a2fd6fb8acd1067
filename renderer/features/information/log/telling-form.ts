import { useState } from 'react';
import type { TellingDraft } from '#renderer/db/repositories/matters.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Telling } from '#shared/domain/coverage.ts';
import type { MemberId, PersonId } from '#shared/domain/id.ts';
import type { Clock } from '#shared/domain/series.ts';
import { firstDayOf } from '#shared/domain/term-start.ts';
import { tidyTold, toldFault, type Told, type ToldFault } from '#shared/domain/told.ts';
import type { Around } from './use-log.ts';

/** One time something was told, as it is being filled in. */
export interface TellingForm extends Told {
  readonly toldAt: Clock | null;
  /** The time of day as it is written; what is no time is told when one saves. */
  readonly timeText: string;
  readonly toldBy: PersonId | null;
  readonly members: readonly MemberId[];
  readonly text: string;
  readonly link: string;
}

export type TellingFault = ToldFault | 'timeUnread' | 'timeAhead';

/** What is filled in when one begins: now, by e-mail, to all. */
export const newTelling = (today: Day, now: Clock, toldBy: PersonId | null): TellingForm => ({
  toldOn: today,
  toldAt: now,
  timeText: now,
  toldBy,
  channel: 'email',
  channelNote: '',
  recipients: 'all',
  named: '',
  members: [],
  text: '',
  link: '',
});

/** What stands already, to be set right. */
export const tellingAgain = ({ entry, named }: Telling): TellingForm => ({
  ...entry,
  timeText: entry.toldAt ?? '',
  members: named,
});

/** What keeps it from being saved; null: nothing. */
export const tellingFault = (
  form: TellingForm,
  { term, today }: Pick<Around, 'term' | 'today'>,
  now: Clock,
): TellingFault | null => {
  const named = form.members.length > 0 ? '–' : form.named;
  const fault = toldFault({ ...form, named }, today, firstDayOf(term));
  if (fault !== null) return fault;
  if (form.toldAt === null) return form.timeText.trim() === '' ? null : 'timeUnread';
  return form.toldOn === today && form.toldAt > now ? 'timeAhead' : null;
};

/** The machine's clock; where another day is shown (demo), the day goes by that and the time by this. */
export const clockNow = (): Clock => {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
};

interface Filling {
  readonly form: TellingForm;
  readonly fault: TellingFault | null;
  readonly change: (change: Partial<TellingForm>) => void;
  /** What can be saved; null when something is wrong, which is then told by the fields. */
  readonly checked: () => TellingDraft | null;
}

/** The state of the fields of a dialog. */
export const useTelling = (start: TellingForm, around: Pick<Around, 'term' | 'today'>): Filling => {
  const [form, setForm] = useState(start);
  const [fault, setFault] = useState<TellingFault | null>(null);
  return {
    form,
    fault,
    change: (change) => setForm((before) => ({ ...before, ...change, ...timeGone(before, change, start) })),
    checked: () => {
      const wrong = tellingFault(form, around, clockNow());
      setFault(wrong);
      const { toldOn } = form;
      return wrong !== null || toldOn === null ? null : draftOf(form, toldOn);
    },
  };
};

/** The time one began with is now; on another day it would be made up. */
const timeGone = (
  { toldOn, toldAt }: TellingForm,
  change: Partial<TellingForm>,
  start: TellingForm,
): Partial<TellingForm> =>
  change.toldOn !== undefined && change.toldOn !== toldOn && toldAt !== null && toldAt === start.toldAt
    ? { toldAt: null, timeText: '' }
    : {};

const draftOf = (form: TellingForm, toldOn: Day): TellingDraft => {
  const { toldAt, toldBy, text, link } = form;
  const { channel, channelNote, recipients, named } = tidyTold(form);
  return { toldOn, toldAt, toldBy, channel, channelNote, recipients, named, text, link: link.trim() };
};
