import { Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { allMeetingsAhead } from '#renderer/db/repositories/meetings.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { seriesDays } from '#shared/calendar/recurrence.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Horizon } from '#shared/domain/meeting-plan.ts';
import { firstOverlap } from '#shared/domain/overlap.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { clockWords, ruleWords, skippedWords } from './rule-words.ts';
import type { whenFields } from './series-form.ts';
import styles from './series.module.css';

interface PlanPreviewProps {
  /** Null: something in the form cannot be read yet. */
  readonly when: ReturnType<typeof whenFields>;
  readonly horizon: Horizon;
  /** Those of the term, to name the one that is in the way. */
  readonly series: readonly Series[];
  /** The series that is being changed: it is not in its own way. */
  readonly own?: SeriesId;
}

/** What the form will lead to, before anything is made: how many meetings, which days are passed by, what overlaps. */
export const PlanPreview = ({ when, horizon, series, own }: PlanPreviewProps) => {
  const { meetings, common } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const ahead = useLiveQuery(allMeetingsAhead);
  if (when === null) return null;
  const words = meetings.form;
  const isOnce = when.frequency === 'once';
  const days = isOnce ? [{ day: when.firstDay, skipped: null }] : seriesDays(when, horizon, horizon.breaks);
  const kept = days.filter(({ skipped }) => skipped === null);
  const passed = days.flatMap(({ day, skipped }) => (skipped === null ? [] : [{ day, skipped }]));
  const last = kept.at(-1);
  const slots = kept.map(({ day }) => ({ day, startTime: when.startTime, minutes: when.minutes }));
  const others = (ahead ?? []).filter(({ seriesId }) => seriesId !== own);
  const inTheWay = firstOverlap(slots, others);
  const owner = series.find(({ id }) => id === inTheWay?.seriesId);
  return (
    <div className={styles.preview} aria-live="polite">
      {last === undefined ? (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {words.noMeetings}
        </Notice>
      ) : (
        <p>
          {ruleWords(when, form)} {clockWords(when, form)}.{' '}
          {isOnce ? words.previewOne : words.preview(kept.length, formatDay(last.day, form, 'shortYear'))}
        </p>
      )}
      {passed.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{words.skipsDays(passed.length)}</Details.Summary>
          <Details.Content>
            <ul className={styles.plainList}>
              {passed.map(({ day, skipped }) => (
                <li key={day}>
                  {formatDay(day, form, 'shortYear')}, {skippedWords(skipped, form)}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      {inTheWay !== null && owner !== undefined && (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {words.overlaps(
            seriesTitle(owner, form),
            formatDay(inTheWay.day, form, 'short'),
            clockWords(inTheWay, form),
          )}
        </Notice>
      )}
    </div>
  );
};
