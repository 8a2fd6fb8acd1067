import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { itemRoles } from '#shared/domain/checklist-item.ts';
import { compareNorwegian } from '#shared/text/collate.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Surroundings } from './entry.ts';
import type { Filter } from './filter.ts';

interface OwnerChoiceProps {
  readonly around: Surroundings;
  readonly value: Filter['owner'];
  readonly onChange: (owner: Filter['owner']) => void;
}

/** Whose items to look at: a role's, or a person's with those of the person's role. */
export const OwnerChoice = ({ around: { workspace, people, form }, value, onChange }: OwnerChoiceProps) => {
  const words = useText().reception.filter;
  const named = people.toSorted((a, b) => compareNorwegian(a.name, b.name));
  return (
    <Field>
      <Label className="visually-hidden">{words.owner}</Label>
      <Select
        value={value ?? ''}
        onChange={(event) =>
          onChange(event.target.value === '' ? null : (event.target.value as Filter['owner']))
        }
      >
        <Select.Option value="">{words.anyone}</Select.Option>
        <Select.Optgroup label={words.roles}>
          {itemRoles.map((role) => (
            <Select.Option key={role} value={`role:${role}`}>
              {roleName(role, workspace, form)}
            </Select.Option>
          ))}
        </Select.Optgroup>
        {named.length > 0 && (
          <Select.Optgroup label={words.people}>
            {named.map(({ id, name }) => (
              <Select.Option key={id} value={`person:${id}`}>
                {name}
              </Select.Option>
            ))}
          </Select.Optgroup>
        )}
      </Select>
    </Field>
  );
};
