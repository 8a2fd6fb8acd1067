import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Text } from '#shared/text/text.ts';
import { measureAt, useRoomFor, type Room } from './measure.ts';
import { bandTitle, labelsOf } from './time-label.ts';
import { TimeLineList } from './time-line-list.tsx';
import { TimeLineUpright } from './time-line-upright.tsx';
import { TimeLineWide } from './time-line-wide.tsx';
import { yearsOf, type TimeBand, type TimeLine } from './time-line.ts';
import styles from './time-line.module.css';
import { uprightLayout } from './upright-layout.ts';
import { wideLayout } from './wide-layout.ts';

interface TimeLineFigureProps {
  readonly line: TimeLine;
  readonly term: Term;
  readonly phaseName: (key: PhaseKey) => string;
  readonly text: Text;
  readonly form: WrittenForm;
}

/** The time line with its heading: drawn for the eye, the same as a list for screen readers and on request. */
export const TimeLineFigure = ({ line, term, phaseName, text, form }: TimeLineFigureProps) => {
  const [isList, setList] = useState(false);
  const words = text.overview.timeLine;
  const titleOf = (band: TimeBand) => bandTitle(band.key, text, phaseName);
  return (
    <section className={styles.figure} aria-labelledby="time-line-heading">
      <header className={styles.head}>
        <h2 id="time-line-heading">{headingOf(line, term, text)}</h2>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-pressed={isList}
          onClick={() => setList(!isList)}
        >
          {words.asList}
        </Button>
      </header>
      <div className={isList ? undefined : 'visually-hidden'}>
        <TimeLineList line={line} term={term} titleOf={titleOf} text={text} form={form} />
      </div>
      {!isList && <Drawing line={line} term={term} titleOf={titleOf} text={text} form={form} />}
    </section>
  );
};

const headingOf = (line: TimeLine, term: Term, text: Text): string => {
  const words = text.overview.timeLine;
  if (line.scale === 'term') return words.headingTerm(`${term.startYear}–${term.endYear}`);
  return words.heading(yearsOf(term));
};

interface DrawingProps {
  readonly line: TimeLine;
  readonly term: Term;
  readonly titleOf: (band: TimeBand) => string;
  readonly text: Text;
  readonly form: WrittenForm;
}

const Drawing = ({ line, term, titleOf, text, form }: DrawingProps) => {
  const { frame, probe, room } = useRoomFor();
  return (
    <div ref={frame} className={styles.frame}>
      <span ref={probe} className={styles.probe} />
      {room && <Drawn room={room} line={line} term={term} titleOf={titleOf} text={text} form={form} />}
    </div>
  );
};

const Drawn = ({ room, line, term, titleOf, text, form }: DrawingProps & { readonly room: Room }) => {
  const { width, em } = room;
  const measure = useMemo(() => measureAt(em), [em]);
  const labels = labelsOf(line, term, text, form);
  const wide = wideLayout(line, labels, titleOf, width, measure);
  if (wide)
    return (
      <TimeLineWide line={line} term={term} layout={wide} labels={labels} form={form} width={width} em={em} />
    );
  const upright = uprightLayout(line, labels, titleOf, 1.75 * em);
  return <TimeLineUpright line={line} layout={upright} width={width} em={em} measure={measure} />;
};
