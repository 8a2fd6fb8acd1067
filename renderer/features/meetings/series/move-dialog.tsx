import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { allMeetingsAhead } from '#renderer/db/repositories/meetings.ts';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { whySkipped } from '#shared/calendar/recurrence.ts';
import { clockAfter } from '#shared/domain/agenda-time.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { firstOverlap } from '#shared/domain/overlap.ts';
import type { Clock, Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { addExtra, move } from './meeting-acts.ts';
import type { RoomFacts } from './room-facts.ts';
import { clockWords } from './rule-words.ts';
import { whenFaults, whenFields, type WhenForm } from './series-form.ts';
import styles from './series.module.css';

interface MoveDialogProps {
  readonly series: Series;
  /** Null: an extra meeting. */
  readonly meeting: Meeting | null;
  readonly facts: RoomFacts;
  readonly onClose: () => void;
}

interface Shown {
  readonly day: Day | null;
  readonly from: Clock | null;
  readonly to: Clock | null;
  readonly place: string;
  readonly reason: string;
}

/** Another day, time or place for one meeting, or a meeting besides those of the rule. */
export const MoveDialog = ({ series, meeting, facts, onClose }: MoveDialogProps) => {
  const { meetings } = useText();
  const words = meetings.act;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [shown, setShown] = useState(() => shownIn(series, meeting));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const ahead = useLiveQuery(allMeetingsAhead) ?? [];
  const others = ahead.filter(({ id }) => id !== meeting?.id);
  const when = whenFields(whenOf(shown));
  const isTaken = others.some(({ seriesId, day }) => seriesId === series.id && day === shown.day);
  const save = async () => {
    setTried(true);
    if (when === null || isTaken) return;
    const { firstDay: day, startTime, minutes, place } = when;
    const time = { day, startTime, minutes, place: place === series.place ? null : place };
    const reason = shown.reason.trim();
    const isSaved = await (meeting === null
      ? addExtra(series.id, time, reason)
      : move(meeting, time, reason));
    if (isSaved) onClose();
  };
  return (
    <FormDialog
      heading={
        meeting === null ? words.extraHeading : words.moveHeading(formatDay(meeting.day, form, 'short'))
      }
      closeLabel={words.close}
      submitLabel={meeting === null ? words.add : words.move}
      cancelLabel={words.close}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <TimeFields shown={shown} onChange={change} isTried={isTried} isTaken={isTaken} />
      <Warnings when={when} others={others} facts={facts} />
      <Textfield
        label={words.reason}
        description={words.reasonHint}
        value={shown.reason}
        maxLength={5_000}
        autoComplete="off"
        onChange={(event) => change({ reason: event.target.value })}
      />
    </FormDialog>
  );
};

interface TimeFieldsProps {
  readonly shown: Shown;
  readonly onChange: (fields: Partial<Shown>) => void;
  readonly isTried: boolean;
  readonly isTaken: boolean;
}

const TimeFields = ({ shown, onChange, isTried, isTaken }: TimeFieldsProps) => {
  const { act, form: words } = useText().meetings;
  const faults = whenFaults(whenOf(shown)).filter((fault) => isTried || fault === 'endsFirst');
  const dayError = isTaken ? act.sameDay : faults.includes('firstDay') ? act.dayMissing : undefined;
  const endFault = faults.find(
    (fault) => fault === 'endTime' || fault === 'endsFirst' || fault === 'tooShort',
  );
  return (
    <>
      <DayField
        label={act.day}
        value={shown.day}
        onChange={(day) => onChange({ day })}
        {...(dayError === undefined ? {} : { error: dayError })}
      />
      <div className={styles.line}>
        <TimeField
          label={words.from}
          value={shown.from}
          onChange={(from) => onChange({ from })}
          {...(faults.includes('startTime') && { error: words.errors.startTime })}
        />
        <TimeField
          label={words.to}
          value={shown.to}
          onChange={(to) => onChange({ to })}
          {...(endFault !== undefined && { error: words.errors[endFault] })}
        />
      </div>
      <Textfield
        label={words.place}
        value={shown.place}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => onChange({ place: event.target.value })}
      />
    </>
  );
};

interface WarningsProps {
  readonly when: ReturnType<typeof whenFields>;
  readonly others: readonly Meeting[];
  readonly facts: RoomFacts;
}

/** What one may want to know of the day; none of it stands in the way. */
const Warnings = ({ when, others, facts }: WarningsProps) => {
  const { meetings, common } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (when === null) return null;
  const skipped = whySkipped(when.firstDay, facts.breaks);
  const slot = { day: when.firstDay, startTime: when.startTime, minutes: when.minutes };
  const inTheWay = firstOverlap([slot], others);
  const owner = facts.series.find(({ id }) => id === inTheWay?.seriesId);
  const { act } = meetings;
  return (
    <div aria-live="polite" className={styles.fields}>
      {skipped !== null && (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {skipped.kind === 'holiday' ? act.onHoliday(skipped.name[form]) : act.inBreak(skipped.title)}
        </Notice>
      )}
      {inTheWay !== null && owner !== undefined && (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {meetings.form.overlaps(
            seriesTitle(owner, form),
            formatDay(inTheWay.day, form, 'short'),
            clockWords(inTheWay, form),
          )}
        </Notice>
      )}
    </div>
  );
};

const whenOf = ({ day, from, to, place }: Shown): WhenForm => ({
  frequency: 'once',
  firstDay: day,
  lastDay: null,
  from,
  to,
  place,
});

const shownIn = (series: Series, meeting: Meeting | null): Shown => {
  const { startTime, minutes } = meeting ?? series;
  return {
    day: meeting?.day ?? null,
    from: startTime,
    to: clockAfter(startTime, minutes),
    place: meeting?.place ?? series.place,
    reason: meeting?.reason ?? '',
  };
};
