import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { changeAction } from '#renderer/db/repositories/actions.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { personName } from '#renderer/features/meetings/follow-up/words.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Action } from '#shared/domain/action.ts';
import { takeAction } from './acts.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import styles from './lists.module.css';

interface ActionLineProps {
  readonly action: Action;
  readonly around: Around;
}

/** One follow-up that was agreed here: what, who and when, each changed where it stands. */
export const ActionLine = ({ action, around }: ActionLineProps) => {
  const words = useText().running.actions;
  return (
    <div className={styles.line} data-kind="action">
      <LineField
        label={words.title}
        value={action.title}
        maxLength={1_000}
        onEmpty={() => void takeAction(action)}
        {...typedField({ kind: 'action', id: action.id }, async (title) =>
          title.trim() === '' ? { ok: true, value: null } : changeAction(action.id, { title }),
        )}
      />
      <WhoAndWhen
        who={action.ownerId}
        when={action.dueOn}
        around={around}
        onChange={async (fields) => void accepted(await changeAction(action.id, fields))}
      />
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(action.title)}
        onClick={() => void takeAction(action)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
};

interface WhoAndWhenProps {
  readonly who: Action['ownerId'];
  readonly when: Action['dueOn'];
  readonly around: Around;
  readonly onChange: (fields: Partial<Pick<Action, 'ownerId' | 'dueOn'>>) => unknown;
}

/** Who does it, and by when. */
export const WhoAndWhen = ({ who, when, around, onChange }: WhoAndWhenProps) => {
  const words = useText().running.actions;
  const { people, workspace, form } = around;
  const options = people.map((person) => ({
    value: person.id as string,
    label: personName(person, workspace, form),
  }));
  return (
    <div className={styles.whoAndWhen} data-size="sm">
      <Choice
        label={words.owner}
        hideLabel
        value={who ?? ''}
        options={[{ value: '', label: words.nobody }, ...options]}
        onChange={(id) => onChange({ ownerId: people.find((person) => person.id === id)?.id ?? null })}
      />
      <DayField label={words.due} hideLabel value={when} onChange={(dueOn) => onChange({ dueOn })} />
    </div>
  );
};
