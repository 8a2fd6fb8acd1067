import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addPoint, changePoint } from '#renderer/db/repositories/gathering-points.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import type { GatheringPoint } from '#shared/domain/gathering.ts';
import type { GatheringId } from '#shared/domain/id.ts';
import type { Clock } from '#shared/domain/series.ts';
import styles from './gatherings.module.css';
import type { KnownMaterial } from './use-materials.ts';

/** A programme has room for so many days. */
const mostDays = 10;

interface PointDialogProps {
  readonly gatheringId: GatheringId;
  readonly points: readonly GatheringPoint[];
  /** Null: a new one. */
  readonly point: GatheringPoint | null;
  readonly materials: readonly KnownMaterial[];
  readonly onClose: () => void;
}

/** One point of the programme. The times of those after it follow; a time that is given stands. */
export const PointDialog = (props: PointDialogProps) => {
  const { gatheringId, points, point, onClose } = props;
  const { gatherings } = useText();
  const words = gatherings.dialog;
  const [shown, setShown] = useState(() => shownFrom(point, points));
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const title = shown.title.trim();
    const minutes = readMinutes(shown.minutes);
    const { about, lead, material, dayNumber, startTime } = shown;
    if (title === '' || minutes === null || startTime === null) return;
    const draft = { title, about: about.trim(), lead: lead.trim(), material, dayNumber, minutes };
    if (point !== null) {
      if (accepted(await changePoint(point.id, { ...draft, startTime }))) onClose();
      return;
    }
    if (!accepted(await addPoint(gatheringId, draft))) return;
    announce(gatherings.programme.added(title));
    onClose();
  };
  return (
    <FormDialog
      heading={point === null ? words.addHeading : words.editHeading}
      closeLabel={words.cancel}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <PointFields
        {...props}
        shown={shown}
        isTried={isTried}
        onChange={(fields) => setShown((before) => ({ ...before, ...fields }))}
      />
    </FormDialog>
  );
};

interface PointFieldsProps extends PointDialogProps {
  readonly shown: Shown;
  /** What is missing is told from then on. */
  readonly isTried: boolean;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const PointFields = ({ shown, isTried, materials, onChange, ...rest }: PointFieldsProps) => {
  const { dialog: words, material } = useText().gatherings;
  return (
    <>
      <Textfield
        data-autofocus=""
        label={words.title}
        maxLength={500}
        value={shown.title}
        error={isTried && shown.title.trim() === '' ? words.titleMissing : undefined}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Textfield
        multiline
        rows={3}
        label={words.about}
        maxLength={20_000}
        value={shown.about}
        onChange={(event) => onChange({ about: event.target.value })}
      />
      <TimeFields {...rest} shown={shown} onChange={onChange} />
      <Textfield
        label={words.lead}
        maxLength={500}
        value={shown.lead}
        onChange={(event) => onChange({ lead: event.target.value })}
      />
      <Choice
        label={words.material}
        value={shown.material ?? ''}
        options={materialOptions(shown.material, materials, material)}
        onChange={(chosen) => onChange({ material: chosen === '' ? null : chosen })}
      />
    </>
  );
};

type TimeFieldsProps = Pick<PointFieldsProps, 'points' | 'point' | 'shown' | 'onChange'>;

const TimeFields = ({ points, point, shown, onChange }: TimeFieldsProps) => {
  const { dialog: words, programme } = useText().gatherings;
  const lastDay = Math.max(1, ...points.map(({ dayNumber }) => dayNumber));
  return (
    <div className={styles.times}>
      <Choice
        label={words.day}
        value={String(shown.dayNumber)}
        options={Array.from({ length: Math.min(mostDays, lastDay + 1) }, (_, place) => ({
          value: String(place + 1),
          label: programme.day(place + 1),
        }))}
        onChange={(day) => onChange({ dayNumber: Number(day) })}
      />
      {point !== null && (
        <TimeField
          label={words.start}
          value={shown.startTime}
          error={shown.startTime === null ? words.badStart : undefined}
          onChange={(startTime) => onChange({ startTime })}
        />
      )}
      <Textfield
        label={words.minutes}
        inputMode="numeric"
        maxLength={6}
        value={shown.minutes}
        error={readMinutes(shown.minutes) === null ? words.badMinutes : undefined}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
  );
};

interface Shown {
  readonly title: string;
  readonly about: string;
  readonly lead: string;
  readonly dayNumber: number;
  /** Null: nothing that is a time stands there. */
  readonly startTime: Clock | null;
  readonly minutes: string;
  readonly material: string | null;
}

const shownFrom = (point: GatheringPoint | null, points: readonly GatheringPoint[]): Shown =>
  point === null
    ? {
        title: '',
        about: '',
        lead: '',
        dayNumber: points.at(-1)?.dayNumber ?? 1,
        startTime: '00:00',
        minutes: '30',
        material: null,
      }
    : { ...point, minutes: String(point.minutes) };

/** Null: it is no number of minutes a day has. */
const readMinutes = (text: string): number | null => {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return minutes <= 24 * 60 ? minutes : null;
};

const materialOptions = (
  chosen: string | null,
  materials: readonly KnownMaterial[],
  words: { readonly none: string; readonly gone: string },
) => [
  { value: '', label: words.none },
  ...materials.map(({ reference, label }) => ({ value: reference, label })),
  ...(chosen === null || materials.some(({ reference }) => reference === chosen)
    ? []
    : [{ value: chosen, label: words.gone }]),
];
