import { useState } from 'react';
import { addPerson, changePerson, listPeople } from '#renderer/db/repositories/people.ts';
import { keepRoles } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { fieldsOfPerson, tidied } from './person-fields.ts';
import { PersonFields } from './person-fields-form.tsx';
import { saidIfRefused } from './save.ts';

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
  const words = text.settings.people.form;
  const isNameless = fields.name.trim() === '';
  const save = async () => {
    setTried(true);
    if (isNameless) return;
    const whole = tidied(fields);
    const saving = person ? changePerson(person.id, whole) : addPerson(whole);
    if (!(await saidIfRefused(saving, text.settings.notSaved))) return;
    // The lock screen says roles, and cannot look them up.
    if (person) await keepRoles(await listPeople());
    const said = person ? text.settings.people.changed : text.settings.people.added;
    say(said(whole.name));
    onClose();
  };
  return (
    <FormDialog
      heading={person ? words.editHeading : words.addHeading}
      closeLabel={text.settings.close}
      onClose={onClose}
      submitLabel={words.save}
      cancelLabel={text.settings.cancel}
      onSubmit={save}
    >
      <PersonFields
        fields={fields}
        onChange={setFields}
        nameError={isTried && isNameless ? words.nameMissing : undefined}
        workspace={workspace}
      />
    </FormDialog>
  );
};
