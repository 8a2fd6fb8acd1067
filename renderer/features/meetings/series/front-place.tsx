import { Button, Details } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { AwaitingApproval } from '#renderer/features/meetings/after/awaiting-approval.tsx';
import { ParcelSection } from '#renderer/features/meetings/exchange/parcel-section.tsx';
import { ContactButtons } from '#renderer/features/meetings/follow-up/contact-buttons.tsx';
import { RoomTabs } from '#renderer/features/meetings/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Series } from '#shared/domain/series.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { BreaksSection } from './breaks-section.tsx';
import { readNext, type NextFacts } from './next-facts.ts';
import { LaterMeeting, NextMeeting } from './next-meeting.tsx';
import { readRoom, type RoomFacts } from './room-facts.ts';
import { clockWords, ruleWords } from './rule-words.ts';
import styles from './series.module.css';

/** Ukemøter as one comes in: what is next, and the series. */
export const FrontPlace = (_props: PlaceProps) => {
  const words = useText().meetings;
  const facts = useLiveQuery(readFront);
  const add = () => go({ room: 'meetings', view: 'newSeries' });
  useCommand('new', add);
  if (facts === undefined) return null;
  const hasSeries = facts !== null && facts.room.series.length > 0;
  return (
    <Page
      heading={words.title}
      width="wide"
      actions={
        hasSeries && (
          <Button variant="secondary" data-size="sm" onClick={add}>
            <PlusIcon aria-hidden />
            {words.front.newSeries}
          </Button>
        )
      }
    >
      {hasSeries && <RoomTabs here="front" />}
      {facts === null && <EmptyRoom sentence={words.front.noTerm} />}
      {facts !== null && !hasSeries && (
        <EmptyRoom sentence={words.front.empty} action={{ label: words.front.begin, run: add }} />
      )}
      {facts !== null && hasSeries && <Filled {...facts} />}
    </Page>
  );
};

interface FrontFacts {
  readonly room: RoomFacts;
  readonly next: readonly NextFacts[];
}

const readFront = async (): Promise<FrontFacts | null> => {
  const room = await readRoom();
  return room === null ? null : { room, next: await readNext(room.series) };
};

const Filled = ({ room, next }: FrontFacts) => {
  const words = useText().meetings.front;
  const today = useToday();
  const [first, ...later] = next;
  const isOver = ({ id, state, frequency }: Series): boolean =>
    state === 'ended' || (frequency === 'once' && !next.some(({ series }) => series.id === id));
  const active = room.series.filter((series) => !isOver(series));
  const ended = room.series.filter(isOver);
  return (
    <div className={styles.sections}>
      <section className={styles.section} aria-labelledby="next-heading">
        <h2 id="next-heading" className="visually-hidden">
          {words.next}
        </h2>
        {next.length === 0 && <p className={styles.quiet}>{words.nothingNext}</p>}
        {first !== undefined && <NextMeeting facts={first} />}
        {later.length > 0 && (
          <ul className={styles.rows}>
            {later.map((facts) => (
              <LaterMeeting key={facts.meeting.id} facts={facts} />
            ))}
          </ul>
        )}
      </section>
      <AwaitingApproval />
      <section className={styles.section} aria-labelledby="series-heading">
        <div className={styles.sectionHead}>
          <h2 id="series-heading">{words.series}</h2>
        </div>
        {active.length > 0 && <SeriesRows series={active} />}
        {ended.length > 0 && (
          <Details data-size="sm">
            <Details.Summary>{words.over}</Details.Summary>
            <Details.Content>
              <SeriesRows series={ended} />
            </Details.Content>
          </Details>
        )}
      </section>
      <section className={styles.section} aria-labelledby="contact-heading">
        <div className={styles.sectionHead}>
          <h2 id="contact-heading">{words.contact}</h2>
          <div className={styles.buttons}>
            <ContactButtons termId={room.term.id} today={today} />
          </div>
        </div>
        <p className={styles.quiet}>{words.contactAbout}</p>
      </section>
      <BreaksSection room={room} current={next.map(({ meeting }) => meeting)} />
      <ParcelSection />
    </div>
  );
};

const SeriesRows = ({ series }: { readonly series: readonly Series[] }) => {
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <ul className={styles.rows}>
      {series.map((each) => (
        <li key={each.id} className={styles.row}>
          <span className={styles.rowMain}>
            <a href={hashOf({ room: 'meetings', view: 'series', id: each.id })}>{seriesTitle(each, form)}</a>
            <span className={styles.rowFacts}>
              {ruleWords(each, form)} {clockWords(each, form)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
