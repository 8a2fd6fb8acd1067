import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { meetingsOfYear } from '#renderer/db/repositories/meetings.ts';
import { RoomTabs } from '#renderer/features/meetings/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { yearOf } from '#shared/calendar/day.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { viewOf } from './meeting-row.tsx';
import { readRoom, type RoomFacts } from './room-facts.ts';
import styles from './series.module.css';

/** Every meeting that was, year by year. `id`: only those of that series. Only the year that is shown is read. */
export const ArchivePlace = ({ id }: PlaceProps) => {
  const words = useText().meetings;
  const room = useLiveQuery(readRoom);
  if (room === undefined) return null;
  return (
    <Page heading={words.archive.heading} width="wide">
      <RoomTabs here="archive" />
      {room === null || room.series.length === 0 ? (
        <EmptyRoom sentence={words.archive.empty} />
      ) : (
        <Years room={room} first={room.series.find((series) => series.id === id)} />
      )}
    </Page>
  );
};

interface YearsProps {
  readonly room: RoomFacts;
  /** The series to begin with; all of them when it is not given. */
  readonly first: Series | undefined;
}

const Years = ({ room, first }: YearsProps) => {
  const words = useText().meetings.archive;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const thisYear = yearOf(useToday());
  const [year, setYear] = useState(thisYear);
  const [chosen, setChosen] = useState<string>(first?.id ?? all);
  const series = room.series.filter(({ id }) => chosen === all || id === chosen);
  const ids = series.map(({ id }) => id);
  const meetings = useLiveQuery(() => meetingsOfYear(ids, year), [ids.join(), year]);
  return (
    <div className={styles.sections}>
      <div className={styles.filters} data-size="sm">
        <Choice
          label={words.year}
          value={String(year)}
          options={yearsOf(room, thisYear).map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(value) => setYear(Number(value))}
        />
        <Choice
          label={words.series}
          value={chosen}
          options={[
            { value: all, label: words.allSeries },
            ...room.series.map((each) => ({ value: each.id as string, label: seriesTitle(each, form) })),
          ]}
          onChange={setChosen}
        />
      </div>
      {meetings !== undefined && (
        <Listed meetings={meetings.filter(isPast)} series={room.series} year={year} />
      )}
    </div>
  );
};

const all = 'all';

/** From the year the term began, or the first series if that is earlier, to this one; the latest first. */
const yearsOf = ({ term, series }: RoomFacts, thisYear: number): readonly number[] => {
  const first = Math.min(term.startYear, thisYear, ...series.map(({ firstDay }) => yearOf(firstDay)));
  return Array.from({ length: thisYear - first + 1 }, (_, place) => thisYear - place);
};

const isPast = ({ state }: Meeting): boolean => state !== 'planned' && state !== 'open';

interface ListedProps {
  readonly meetings: readonly Meeting[];
  readonly series: readonly Series[];
  readonly year: number;
}

const Listed = ({ meetings, series, year }: ListedProps) => {
  const { meetings: words, meetingWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (meetings.length === 0) return <p className={styles.quiet}>{words.archive.none(year)}</p>;
  const off = meetings.filter(({ state }) => state === 'cancelled' || state === 'skipped').length;
  const held = meetings.filter(({ state }) => state === 'closed').length;
  return (
    <section className={styles.section}>
      <p className={styles.rowFacts}>{words.archive.count(held, off)}</p>
      <ul className={styles.rows}>
        {meetings
          .toSorted((a, b) => byTime(b, a))
          .map((meeting) => {
            const owner = series.find(({ id }) => id === meeting.seriesId);
            const day = formatDay(meeting.day, form, 'shortYear');
            const facts = [
              owner === undefined ? '' : seriesTitle(owner, form),
              meetingWords.meetingStates[meeting.state],
              meeting.reason,
            ];
            return (
              <li key={meeting.id} className={styles.row}>
                <span className={styles.rowMain}>
                  <a
                    className={styles.rowDay}
                    href={hashOf({ room: 'meetings', view: viewOf(meeting) ?? 'meeting', id: meeting.id })}
                    aria-label={words.list.open(day)}
                  >
                    {day}
                  </a>
                  <span className={styles.rowFacts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  );
};
