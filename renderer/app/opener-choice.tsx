import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { VaultPerson } from '#shared/ipc/vault.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

interface OpenerChoiceProps {
  readonly people: readonly VaultPerson[];
  readonly chosen: PersonId | null;
  readonly onChoose: (personId: PersonId) => void;
}

/** Who wants in, by role: names are under lock. */
export const OpenerChoice = ({ people, chosen, onChoose }: OpenerChoiceProps) => {
  const words = useText().lock.screen;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const titled = people.map(({ personId, role }) => ({
    value: personId,
    label: capitalised(roleName(role, null, form)),
  }));
  const options = titled.map(({ value, label }, place) => {
    const same = titled.filter((other) => other.label === label);
    const number = titled.slice(0, place + 1).filter((other) => other.label === label).length;
    return { value, label: same.length > 1 ? words.numbered(label, number) : label };
  });
  return <RadioCards label={words.who} value={chosen} options={options} onChange={onChoose} />;
};
