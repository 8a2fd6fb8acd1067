import { usePreferences } from '#renderer/stores/preferences.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { roleName } from '#shared/text/roles.ts';

interface ToWhomProps {
  readonly label: string;
  readonly others: readonly Person[];
  readonly chosen: PersonId;
  readonly workspace: Workspace | null;
  readonly onChange: (id: PersonId) => void;
}

/** Whom a file is closed to; of one there is nothing to choose. */
export const ToWhom = ({ label, others, chosen, workspace, onChange }: ToWhomProps) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  if (others.length < 2) return null;
  return (
    <RadioCards
      label={label}
      value={chosen}
      options={others.map(({ id, name, role }) => ({
        value: id,
        label: name,
        about: roleName(role, workspace, form),
      }))}
      onChange={onChange}
    />
  );
};
