import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import styles from './settings.module.css';

interface PersonRowProps {
  readonly person: Person;
  readonly workspace: Workspace | null;
  readonly isMe: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One person: name, what they are, and the two things that can be done. */
export const PersonRow = ({ person, workspace, isMe, onEdit, onRemove }: PersonRowProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = text.settings.people;
  const name = person.name === '' ? words.unnamed : person.name;
  const facts = [
    capitalised(person.title ?? roleName(person.role, workspace, form)),
    person.partyGroup ?? '',
    person.side === null ? '' : words.side[person.side],
    text.common.writtenForms[person.writtenForm],
  ];
  return (
    <li className={styles.person}>
      <div>
        <p className={styles.name}>
          {name} {isMe && <span className={styles.me}>({words.isMe})</span>}
        </p>
        <p className={styles.hint}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.editPerson(name)}
          onClick={onEdit}
        >
          <PencilIcon aria-hidden />
          {words.edit}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.removePerson(name)}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
          {words.remove}
        </Button>
      </div>
    </li>
  );
};
