import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import type { Entry } from './entry.ts';
import styles from './follow-up.module.css';
import { onlyOf } from './groups.ts';
import { changeView, useView, type Whose } from './view.ts';

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly me: Person | null;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
}

/** Whose, in which order, and what is settled. The two equals are always there; others only when they have something. */
export const FilterBar = ({ entries, me, workspace, form }: FilterBarProps) => {
  const { list: words } = useText().followUp;
  const { whose, order, shown } = useView();
  const terms = termsOf(workspace, form);
  const names: Readonly<Record<Whose, string>> = {
    all: words.all,
    mine: words.mine,
    director: capitalised(terms.kommunedirektøren),
    mayor: capitalised(terms.ordføreren),
    rest: words.rest,
  };
  // What has just been settled stays in the list, but is not owed any more.
  const counted = entries.filter(({ action }) => (action.state === 'open') === (shown === 'open'));
  const counts = (key: Whose) => onlyOf(counted, key, me).length;
  const isOffered = (key: Whose): boolean => {
    if (key === me?.role) return false;
    return key !== 'rest' || key === whose || counts(key) > 0;
  };
  const all: readonly Whose[] = ['all', 'mine', 'director', 'mayor', 'rest'];
  return (
    <div className={styles.filters}>
      <Segmented
        label={words.whose}
        hideLabel
        value={whose}
        options={all.filter(isOffered).map((key) => ({
          value: key,
          // Of what is settled only the latest is read: a count would not be true.
          label: shown === 'open' ? words.counted(names[key], counts(key)) : names[key],
        }))}
        onChange={(chosen) => changeView({ whose: chosen })}
      />
      <div className={styles.choices}>
        <Choice
          label={words.show}
          hideLabel
          value={shown}
          options={[
            { value: 'open', label: words.open },
            { value: 'settled', label: words.settled },
          ]}
          onChange={(chosen) => changeView({ shown: chosen })}
        />
        {shown === 'open' && (
          <Choice
            label={words.order}
            hideLabel
            value={order}
            options={[
              { value: 'due', label: words.byDue },
              { value: 'age', label: words.byAge },
            ]}
            onChange={(chosen) => changeView({ order: chosen })}
          />
        )}
      </div>
    </div>
  );
};
