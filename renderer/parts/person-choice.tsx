import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { compareNorwegian } from '#shared/text/collate.ts';

interface PersonChoiceProps {
  readonly label: string;
  /** Those who can be chosen: everyone in the workspace who is not in the bin. */
  readonly people: readonly Person[];
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
  /** What null is called; «Ingen» unless it says otherwise. */
  readonly nobody?: string;
  readonly hideLabel?: boolean;
}

/** One person of the workspace, or nobody. Someone who has been removed since is still shown, without a name. */
export const PersonChoice = ({ label, people, value, onChange, ...rest }: PersonChoiceProps) => {
  const words = useText().agenda.pane;
  const { nobody = words.nobody, hideLabel = false } = rest;
  const named = people.toSorted((a, b) => compareNorwegian(a.name, b.name));
  const isGone = value !== null && !named.some(({ id }) => id === value);
  return (
    <Choice
      label={label}
      hideLabel={hideLabel}
      value={value ?? ''}
      options={[
        { value: '', label: nobody },
        ...named.map(({ id, name }) => ({ value: id as string, label: name })),
        ...(isGone ? [{ value: value as string, label: words.gonePerson }] : []),
      ]}
      onChange={(chosen) =>
        onChange(named.find(({ id }) => id === chosen)?.id ?? (chosen === '' ? null : value))
      }
    />
  );
};
