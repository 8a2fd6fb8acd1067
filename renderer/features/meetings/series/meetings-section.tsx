import { Button, Link } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { comingMeetings, listMeetings } from '#renderer/db/repositories/meetings.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import { skippedDays } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';
import { MeetingRow, type RowAct } from './meeting-row.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OffDialog } from './off-dialog.tsx';
import { horizonOf, type RoomFacts } from './room-facts.ts';
import { skippedWords } from './rule-words.ts';
import styles from './series.module.css';

interface MeetingsSectionProps {
  readonly series: Series;
  readonly current: Meeting | undefined;
  readonly facts: RoomFacts;
}

/** What is open: a dialog for one meeting, or for an extra one. */
type Open = { readonly act: RowAct; readonly meeting: Meeting } | 'extra' | null;

/** So many are shown, and so many more for each «Vis flere». */
const atOnce = 6;

/** The meetings of the series: those to come with the days passed by, and the latest of those that were. */
export const MeetingsSection = ({ series, current, facts }: MeetingsSectionProps) => {
  const words = useText().meetings.list;
  const today = useToday();
  const [open, setOpen] = useState<Open>(null);
  const from = current !== undefined && current.day < today ? current.day : today;
  const onAct = (act: RowAct, meeting: Meeting) => setOpen({ act, meeting });
  const close = () => setOpen(null);
  return (
    <section className={styles.section} aria-labelledby="meetings-heading">
      <div className={styles.sectionHead}>
        <h2 id="meetings-heading">{words.heading}</h2>
        {series.state === 'active' && series.frequency !== 'once' && (
          <Button variant="tertiary" data-size="sm" onClick={() => setOpen('extra')}>
            <PlusIcon aria-hidden />
            {words.extra}
          </Button>
        )}
      </div>
      <Coming series={series} from={from} facts={facts} onAct={onAct} />
      <Past series={series} before={from} onAct={onAct} />
      {open !== null && (open === 'extra' || open.act === 'move') && (
        <MoveDialog
          series={series}
          meeting={open === 'extra' ? null : open.meeting}
          facts={facts}
          onClose={close}
        />
      )}
      {open !== null && open !== 'extra' && open.act !== 'move' && (
        <OffDialog meeting={open.meeting} why={open.act} onClose={close} />
      )}
    </section>
  );
};

interface ComingProps {
  readonly series: Series;
  readonly from: Day;
  readonly facts: RoomFacts;
  readonly onAct: (act: RowAct, meeting: Meeting) => void;
}

const Coming = ({ series, from, facts, onAct }: ComingProps) => {
  const words = useText().meetings.list;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [limit, setLimit] = useState(atOnce);
  const found = useLiveQuery(
    () => comingMeetings(series.id, { from, limit: limit + 1 }),
    [series.id, from, limit],
  );
  if (found === undefined) return null;
  if (found.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1)?.day : undefined;
  const horizon = { ...horizonOf(facts, from), ...(last === undefined ? {} : { to: last }) };
  const days = new Set(found.map(({ day }) => day));
  const passed =
    series.state === 'ended' || series.frequency === 'once'
      ? []
      : skippedDays(series, horizon).filter(({ day }) => !days.has(day));
  const lines = [
    ...shown.map((meeting) => ({ day: meeting.day, meeting, skipped: null })),
    ...passed.map(({ day, skipped }) => ({ day, meeting: null, skipped })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <div className={styles.section}>
      <h3 className={styles.listHeading}>{words.coming}</h3>
      <ul className={styles.rows}>
        {lines.map(({ day, meeting, skipped }) =>
          meeting === null ? (
            <li key={day} className={styles.row} data-off>
              <span className={styles.rowMain}>
                <span className={styles.rowDay}>{formatDay(day, form, 'shortYear')}</span>
                <span className={styles.rowFacts}>
                  {skipped !== null && words.noMeeting(skippedWords(skipped, form))}
                </span>
              </span>
            </li>
          ) : (
            <MeetingRow key={meeting.id} meeting={meeting} series={series} onAct={onAct} />
          ),
        )}
      </ul>
      {found.length > limit && (
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + 2 * atOnce)}>
            {words.more}
          </Button>
        </div>
      )}
    </div>
  );
};

interface PastProps {
  readonly series: Series;
  readonly before: Day;
  readonly onAct: (act: RowAct, meeting: Meeting) => void;
}

const Past = ({ series, before, onAct }: PastProps) => {
  const words = useText().meetings.list;
  const found = useLiveQuery(() => listMeetings(series.id, { before, limit: atOnce }), [series.id, before]);
  if (found === undefined || found.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3 className={styles.listHeading}>{words.past}</h3>
      <ul className={styles.rows}>
        {found.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} series={series} onAct={onAct} />
        ))}
      </ul>
      <p>
        <Link href={hashOf({ room: 'meetings', view: 'archive', id: series.id })}>{words.toArchive}</Link>
      </p>
    </div>
  );
};
