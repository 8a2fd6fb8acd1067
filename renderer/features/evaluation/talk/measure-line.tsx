import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { changeMeasure } from '#renderer/db/repositories/eval-measures.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { EvalMeasure } from '#shared/domain/eval-measure.ts';
import type { Person } from '#shared/domain/person.ts';
import { done, setMeasure, takeMeasure } from './acts.ts';
import styles from './lines.module.css';

interface MeasureLineProps {
  readonly measure: EvalMeasure;
  readonly people: readonly Person[];
}

/** One measure: what, who and when, each changed where it stands. */
export const MeasureLine = ({ measure, people }: MeasureLineProps) => {
  const words = useText().talk.measures;
  return (
    <div className={styles.line}>
      <LineField
        label={words.title}
        value={measure.title}
        maxLength={500}
        onEmpty={() => void takeMeasure(measure)}
        onKeep={(text) => void keepTyping({ kind: 'measure', id: measure.id }, text)}
        onSave={async (title) =>
          title.trim() !== '' &&
          done(await changeMeasure(measure.id, { title: title.trim() })) &&
          forgetTyping(title)
        }
      />
      <WhoAndWhen
        value={measure}
        people={people}
        onChange={(fields) => void setMeasure(measure.id, fields)}
      />
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(measure.title)}
        onClick={() => void takeMeasure(measure)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
};

export type WhoWhen = Pick<EvalMeasure, 'ownerId' | 'dueOn'>;

interface WhoAndWhenProps {
  readonly value: WhoWhen;
  readonly people: readonly Person[];
  readonly onChange: (fields: Partial<WhoWhen>) => void;
}

/** Who does it, and by when. */
export const WhoAndWhen = ({ value, people, onChange }: WhoAndWhenProps) => {
  const words = useText().talk.measures;
  return (
    <div className={styles.whoAndWhen}>
      <PersonChoice
        label={words.owner}
        hideLabel
        people={people}
        nobody={words.nobody}
        value={value.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
      />
      <DayField label={words.due} hideLabel value={value.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
    </div>
  );
};
