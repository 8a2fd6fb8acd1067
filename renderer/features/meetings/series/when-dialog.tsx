import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeSeries } from '#renderer/db/repositories/series.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { clockAfter } from '#shared/domain/agenda-time.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';
import { PlanPreview } from './plan-preview.tsx';
import { horizonOf, type RoomFacts } from './room-facts.ts';
import { needsTitle, whenFaults, whenFields, type WhenForm } from './series-form.ts';
import { WhenFields } from './when-fields.tsx';

interface WhenDialogProps {
  readonly series: Series;
  readonly current: Meeting | undefined;
  readonly facts: RoomFacts;
  readonly onClose: () => void;
}

/**
 * Another name, time or place for the whole series. What is open stands; that is said before one saves. A single meeting
 * is moved from its own line, so here it has name and place alone.
 */
export const WhenDialog = ({ series, current, facts, onClose }: WhenDialogProps) => {
  const { meetings, meetingWords, common } = useText();
  const words = meetings.series;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [title, setTitle] = useState(series.title ?? '');
  const [shown, setShown] = useState(() => whenForm(series));
  const [isTried, setTried] = useState(false);
  const when = whenFields(shown);
  const isUnnamed = title.trim() === '' && needsTitle(series.kind);
  const horizon = horizonOf(
    facts,
    shown.firstDay !== null && shown.firstDay > today ? shown.firstDay : today,
  );
  const save = async () => {
    setTried(true);
    if (when === null || isUnnamed) return;
    const fields = { ...when, title: title.trim() === '' ? null : title.trim() };
    const answer = await changeSeries(series.id, fields, today);
    if (!accepted(answer)) return;
    onClose();
    sayWithUndo(words.saved, answer.value);
  };
  return (
    <FormDialog
      heading={words.editHeading}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      size="large"
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        label={meetings.form.title}
        description={
          needsTitle(series.kind) ? undefined : meetings.form.titleHint(meetingWords.seriesKinds[series.kind])
        }
        error={isTried && isUnnamed ? meetings.form.titleMissing : undefined}
        value={title}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      {series.frequency === 'once' ? (
        <Textfield
          label={meetings.form.place}
          value={shown.place}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => setShown({ ...shown, place: event.target.value })}
        />
      ) : (
        <WhenFields
          form={shown}
          onChange={(change) => setShown((before) => ({ ...before, ...change }))}
          faults={whenFaults(shown)}
          horizon={horizon.to}
          purpose="change"
        />
      )}
      {current !== undefined && series.frequency !== 'once' && (
        <Notice toneLabel={common.tones.info}>
          {words.standsAsIs(formatDay(current.day, form, 'short'))}
        </Notice>
      )}
      <PlanPreview
        when={series.frequency === 'once' ? null : when}
        horizon={horizon}
        series={facts.series}
        own={series.id}
      />
    </FormDialog>
  );
};

const whenForm = ({ frequency, firstDay, lastDay, startTime, minutes, place }: Series): WhenForm => ({
  frequency,
  firstDay,
  lastDay,
  from: startTime,
  to: clockAfter(startTime, minutes),
  place,
});
