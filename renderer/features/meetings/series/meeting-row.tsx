import { ArrowUndoIcon, CalendarIcon, XMarkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf, type MeetingsView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { clockWords } from './rule-words.ts';
import styles from './series.module.css';

/** What can be done with a meeting from the list; each has a dialog. */
export type RowAct = 'move' | 'cancel' | 'skip';

interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly onAct: (act: RowAct, meeting: Meeting) => void;
}

/** One meeting: when, what has become of it, and what can be done. */
export const MeetingRow = ({ meeting, series, onAct }: MeetingRowProps) => {
  const words = useText().meetings.list;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const day = formatDay(meeting.day, form, 'shortYear');
  const view = viewOf(meeting);
  const commands = series.state === 'ended' ? [] : commandsOf(meeting, today, form, onAct);
  const isOff = meeting.state === 'cancelled' || meeting.state === 'skipped';
  return (
    <li className={styles.row} data-row data-off={isOff || undefined}>
      <span className={styles.rowMain}>
        {view === null ? (
          <span className={styles.rowDay}>{day}</span>
        ) : (
          <a
            className={styles.rowDay}
            href={hashOf({ room: 'meetings', view, id: meeting.id })}
            aria-label={words.open(day)}
          >
            {day}
          </a>
        )}
        <span className={styles.rowFacts}>{rowFacts(meeting, series, form)}</span>
      </span>
      <span className={styles.rowEnd}>
        {commands.length > 0 && <RowMenu label={words.menu(day)} commands={commands} />}
      </span>
    </li>
  );
};

/** Where the meeting is seen; null: nothing stands on it yet. */
export const viewOf = ({ state }: Pick<Meeting, 'state'>): MeetingsView | null => {
  if (state === 'running') return 'run';
  if (state === 'closed') return 'minutes';
  return state === 'planned' ? null : 'meeting';
};

/** «kl. 08.30–09.30 · Avlyst: Reise · flyttet fra 23. okt.» */
const rowFacts = (meeting: Meeting, series: Series, form: WrittenForm): string => {
  const { meetings, meetingWords } = textIn(form);
  const words = meetings.list;
  const { state, ruleDay, day, place, reason } = meeting;
  const isMoved = ruleDay !== null && ruleDay !== day;
  const isExtra = ruleDay === null && series.frequency !== 'once';
  const stateWords = meetingWords.meetingStates[state];
  const parts = [
    clockWords(meeting, form),
    place ?? '',
    state === 'planned' ? '' : stateWords,
    isMoved ? words.movedFrom(formatDay(ruleDay, form, 'short')) : '',
    isExtra ? words.isExtra : '',
    reason,
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

const commandsOf = (
  meeting: Meeting,
  today: Day,
  form: WrittenForm,
  onAct: MeetingRowProps['onAct'],
): readonly RowCommand[] => {
  const words = textIn(form).meetings.list;
  const { state, day } = meeting;
  if (state === 'cancelled' || state === 'skipped')
    return [{ label: words.holdAnyway, run: () => onAct('move', meeting), icon: ArrowUndoIcon }];
  if (state !== 'planned' && state !== 'open') return [];
  return [
    { label: words.move, run: () => onAct('move', meeting), icon: CalendarIcon },
    ...(day <= today ? [{ label: words.skip, run: () => onAct('skip', meeting) }] : []),
    { label: words.cancel, run: () => onAct('cancel', meeting), icon: XMarkIcon },
  ];
};
