import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { addPerson, changePerson } from '#renderer/db/repositories/people.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { personRoles, type CouncilSide, type Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { fieldsOfPerson, tidied } from './person-fields.ts';
import { saidIfRefused } from './save.ts';
import styles from './settings.module.css';

interface PersonDialogProps {
  /** Left out: a new person. */
  readonly person?: Person;
  readonly workspace: Workspace | null;
  readonly onClose: () => void;
}

/** A person's fields, saved with one change. */
export const PersonDialog = ({ person, workspace, onClose }: PersonDialogProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [fields, setFields] = useState(() => fieldsOfPerson(person ?? null, workspace?.exportForm ?? form));
  const [isTried, setTried] = useState(false);
  const formId = useId();
  const words = text.settings.people.form;
  const change = (some: Partial<Fields<Person>>) => setFields({ ...fields, ...some });
  const isNameless = fields.name.trim() === '';
  const save = async () => {
    setTried(true);
    if (isNameless) return;
    const whole = tidied(fields);
    const saving = person ? changePerson(person.id, whole) : addPerson(whole);
    if (!(await saidIfRefused(saving, text.settings.notSaved))) return;
    const said = person ? text.settings.people.changed : text.settings.people.added;
    say(said(whole.name));
    onClose();
  };
  return (
    <DialogBox
      heading={person ? words.editHeading : words.addHeading}
      closeLabel={text.settings.close}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId}>
            {words.save}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {text.settings.cancel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Textfield
          label={words.name}
          value={fields.name}
          maxLength={120}
          autoComplete="off"
          error={isTried && isNameless && words.nameMissing}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Choice
          label={words.role}
          value={fields.role}
          options={personRoles.map((value) => ({
            value,
            label: capitalised(roleName(value, workspace, form)),
          }))}
          onChange={(role) => change({ role })}
        />
        <Textfield
          label={words.title}
          description={words.titleHint(roleName(fields.role, workspace, form))}
          value={fields.title ?? ''}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => change({ title: event.target.value })}
        />
        <Textfield
          label={words.party}
          value={fields.partyGroup ?? ''}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => change({ partyGroup: event.target.value })}
        />
        <Segmented
          label={words.side}
          value={fields.side ?? 'none'}
          options={(['none', 'majority', 'minority'] as const).map((value) => ({
            value,
            label: words.sides[value],
          }))}
          onChange={(side) => change({ side: side === 'none' ? null : (side satisfies CouncilSide) })}
        />
        <Segmented
          label={words.writtenForm}
          value={fields.writtenForm}
          options={writtenForms.map((value) => ({
            value,
            label: text.settings.appearance.writtenForms[value],
          }))}
          onChange={(writtenForm) => change({ writtenForm })}
        />
      </form>
    </DialogBox>
  );
};
