import { Textfield } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { personRoles, type Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

interface PersonFieldsProps {
  readonly fields: Fields<Person>;
  readonly onChange: (fields: Fields<Person>) => void;
  readonly nameError: string | undefined;
  readonly workspace: Workspace | null;
}

/** What is known of a person: name, role, title, party, side and written form. */
export const PersonFields = ({ fields, onChange, nameError, workspace }: PersonFieldsProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = text.settings.people.form;
  const change = (some: Partial<Fields<Person>>) => onChange({ ...fields, ...some });
  return (
    <>
      <Textfield
        label={words.name}
        value={fields.name}
        maxLength={120}
        autoComplete="off"
        error={nameError}
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
        onChange={(side) => change({ side: side === 'none' ? null : side })}
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
    </>
  );
};
