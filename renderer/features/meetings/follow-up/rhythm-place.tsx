import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/meetings/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useMe } from '#renderer/stores/me.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { halfYearsBetween, type HalfYear } from '#shared/calendar/half-years.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { RhythmMark } from '#shared/domain/rhythm.ts';
import type { Contact } from '#shared/domain/contact.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactLog } from './contact-log.tsx';
import { isRhythmOn, readRhythm, turnRhythm, type RhythmFacts } from './rhythm-facts.ts';
import { RhythmFigure } from './rhythm-figure.tsx';
import { RhythmFinding } from './rhythm-finding.tsx';
import { RhythmTable } from './rhythm-table.tsx';
import styles from './rhythm.module.css';

/** How the meetings and the contact beside them have gone over the term: drawn, never counted or judged. */
export const RhythmPlace = (_props: PlaceProps) => {
  const { rhythm: words } = useText().followUp;
  const me = useMe();
  const today = useToday();
  const facts = useLiveQuery(() => readRhythm(today), [today]);
  const isOn = useLiveQuery(() => isRhythmOn(me?.id ?? null), [me?.id]);
  if (facts === undefined || isOn === undefined) return <Page heading={words.title}>{null}</Page>;
  const turn = (to: boolean) => void turnRhythm(me?.id ?? null, to);
  if (!isOn)
    return (
      <Page heading={words.title}>
        <RoomTabs here="rhythm" />
        <EmptyRoom sentence={words.off} action={{ label: words.turnOn, run: () => turn(true) }} />
      </Page>
    );
  return (
    <Page
      heading={words.title}
      width="wide"
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => turn(false)}>
          {words.turnOff}
        </Button>
      }
    >
      <RoomTabs here="rhythm" />
      <p className={styles.lead}>{words.lead}</p>
      {facts === null ? <EmptyRoom sentence={words.noTerm} /> : <Filled facts={facts} today={today} />}
    </Page>
  );
};

const Filled = ({ facts, today }: { readonly facts: RhythmFacts; readonly today: Day }) => {
  const { rhythm: words } = useText().followUp;
  const { termId, marks, contacts } = facts;
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  return (
    <>
      <ContactLog termId={termId} today={today} onOtherDay={() => setOpen('new')} />
      {marks.length === 0 ? <EmptyRoom sentence={words.empty} /> : <Drawing marks={marks} today={today} />}
      <RhythmFinding />
      <ContactList contacts={contacts} onChange={setOpen} />
      {open !== null && (
        <ContactDialog
          termId={termId}
          contact={open === 'new' ? null : open}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};

interface DrawingProps {
  readonly marks: readonly RhythmMark[];
  readonly today: Day;
}

/** One figure for each half-year, the latest first; the same as tables for screen readers and on request. */
const Drawing = ({ marks, today }: DrawingProps) => {
  const { rhythm: words } = useText().followUp;
  const [isTable, setTable] = useState(false);
  const halves = halfYearsBetween(marks[0]?.day ?? today, today).toReversed();
  const name = ({ half, year }: HalfYear) => words.halves[half](year);
  const inHalf = ({ from, to }: HalfYear) => marks.filter(({ day }) => from <= day && day <= to);
  return (
    <section className={styles.section} aria-labelledby="rhythm-figure">
      <header className={styles.head}>
        <h2 id="rhythm-figure">{words.figure}</h2>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {words.asTable}
        </Button>
      </header>
      <div className={isTable ? undefined : 'visually-hidden'}>
        {halves.map((half) => (
          <RhythmTable key={half.from} caption={name(half)} marks={inHalf(half)} />
        ))}
      </div>
      {!isTable &&
        halves.map((half) => (
          <div key={half.from}>
            <h3 className={styles.half} aria-hidden="true">
              {name(half)}
            </h3>
            <RhythmFigure half={half} marks={inHalf(half)} today={today} />
          </div>
        ))}
    </section>
  );
};
