import { useNewLine } from '#renderer/parts/use-new-line.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalMeasureId, EvalThemeId } from '#shared/domain/id.ts';
import { MeasureLine } from './measure-line.tsx';
import { NewMeasure } from './new-measure.tsx';
import type { OpenTalk } from './use-talk.ts';
import { useId } from 'react';
import styles from './lines.module.css';

interface MeasureListProps {
  readonly talk: OpenTalk;
  /** Null: those that belong to no theme. */
  readonly themeId: EvalThemeId | null;
}

/** Who does what by when: what is agreed on the theme, and an empty line for the next. */
export const MeasureList = ({ talk, themeId }: MeasureListProps) => {
  const words = useText().talk.measures;
  const line = useNewLine<EvalMeasureId>();
  const heading = useId();
  const measures = talk.facts.measures.flatMap(({ measure }) =>
    measure.themeId === themeId ? [measure] : [],
  );
  return (
    <section className={styles.part} aria-labelledby={heading} data-part="measures">
      <h3 id={heading}>{words.heading}</h3>
      <p className={styles.about}>{talk.hasMeetings ? words.about : words.noSeries}</p>
      <div className={styles.lines} data-size="sm">
        {measures
          .filter(({ id }) => id !== line.held)
          .map((measure) => (
            <MeasureLine key={measure.id} measure={measure} people={talk.people} />
          ))}
        <NewMeasure
          key={line.round}
          place={{ roundId: talk.round.id, themeId }}
          held={measures.find(({ id }) => id === line.held) ?? null}
          people={talk.people}
          isNext={line.takesFocus}
          onMade={line.make}
          onDone={line.finish}
        />
      </div>
    </section>
  );
};
