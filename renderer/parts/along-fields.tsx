import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { Carried } from '#renderer/db/carry-to-term.ts';
import { useText } from '#renderer/stores/text.ts';
import { carriedKinds, type CarriedKind } from '#shared/domain/carried.ts';
import type { HandoverReason } from '#shared/domain/handover.ts';
import styles from './along-fields.module.css';

interface AlongFieldsProps {
  readonly carried: Carried;
  readonly wanted: ReadonlySet<CarriedKind>;
  readonly reason: HandoverReason;
  readonly onChange: (wanted: ReadonlySet<CarriedKind>) => void;
}

/** What comes along to a new term, of what there is; nothing when there is nothing. */
export const AlongFields = ({ carried, wanted, reason, onChange }: AlongFieldsProps) => {
  const words = useText().handover.next.dialog;
  const there = carriedKinds.filter((kind) => carried[kind].length > 0);
  if (there.length === 0) return null;
  const aboutOf = (kind: CarriedKind): string | null => {
    if (kind === 'rules' || kind === 'series') return words.abouts[kind];
    // When one of the two changes, the members are the same.
    return kind === 'members' && reason === 'newTerm' ? words.abouts.members : null;
  };
  return (
    <Fieldset>
      <Fieldset.Legend>{words.along}</Fieldset.Legend>
      <div className={styles.along}>
        {there.map((kind) => {
          const about = aboutOf(kind);
          return (
            <Checkbox
              key={kind}
              label={words.kinds[kind](carried[kind].length)}
              {...(about === null ? {} : { description: about })}
              checked={wanted.has(kind)}
              onChange={(event) => onChange(toggled(wanted, kind, event.target.checked))}
            />
          );
        })}
      </div>
    </Fieldset>
  );
};

const toggled = (
  wanted: ReadonlySet<CarriedKind>,
  kind: CarriedKind,
  isOn: boolean,
): ReadonlySet<CarriedKind> =>
  new Set(isOn ? [...wanted, kind] : [...wanted].filter((other) => other !== kind));
