import { useRef, useState } from 'react';
import { changeMeasure } from '#renderer/db/repositories/eval-measures.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { goingOn, leaving, useNewRow } from '#renderer/parts/use-new-row.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalMeasure } from '#shared/domain/eval-measure.ts';
import type { EvalMeasureId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { newMeasure, setMeasure, takeMeasure } from './acts.ts';
import { WhoAndWhen, type WhoWhen } from './measure-line.tsx';
import { untalked } from './untalked.ts';
import styles from './lines.module.css';

interface NewMeasureProps {
  readonly place: Pick<EvalMeasure, 'roundId' | 'themeId'>;
  /** The row it has become, as it is stored. */
  readonly held: EvalMeasure | null;
  readonly people: readonly Person[];
  /** One has just finished the line before. */
  readonly isNext: boolean;
  readonly onMade: (id: EvalMeasureId) => void;
  readonly onDone: (how: 'next' | 'left') => void;
}

/** The empty line for the next measure. Who and when may be chosen before or after it is written. */
export const NewMeasure = ({ place, held, people, isNext, onMade, onDone }: NewMeasureProps) => {
  const words = useText().talk.measures;
  const [chosen, setChosen] = useState<WhoWhen>({ ownerId: null, dueOn: null });
  // What is chosen while the row is being made must still reach it.
  const latest = useRef(chosen);
  const made = useNewRow<EvalMeasureId>(
    async (title) => {
      const id = await newMeasure(place, { title: title.trim(), ...latest.current });
      if (id !== null) onMade(id);
      return id;
    },
    async (id, title) => untalked(await changeMeasure(id, { title: title.trim() })),
  );
  const choose = async (fields: Partial<WhoWhen>) => {
    latest.current = { ...latest.current, ...fields };
    setChosen(latest.current);
    const id = await made.settled();
    if (id !== null) await setMeasure(id, fields);
  };
  const handlers = {
    onBlur: leaving(made, () => onDone('left')),
    onKeyDown: goingOn('o', () => onDone('next')),
  };
  return (
    <div className={styles.line} data-part="measure" {...handlers}>
      <LineField
        label={words.add}
        placeholder={words.placeholder}
        value={made.text}
        maxLength={500}
        takesFocus={isNext}
        aria-keyshortcuts="Control+Shift+O"
        onKeep={(text) =>
          void keepTyping(
            made.id === null ? { kind: 'newMeasure', ...place } : { kind: 'measure', id: made.id },
            text,
          )
        }
        onSave={async (text) => (await made.save(text)) && forgetTyping(text)}
        onEmpty={() => {
          if (held !== null) void takeMeasure(held);
        }}
        onEnter={(text) => text.trim() !== '' && onDone('next')}
      />
      <WhoAndWhen value={held ?? chosen} people={people} onChange={(fields) => void choose(fields)} />
    </div>
  );
};
