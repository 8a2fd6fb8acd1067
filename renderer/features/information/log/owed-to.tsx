import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { recipientGroups, type RecipientGroup } from '#shared/domain/information-entry.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import type { Around } from './use-log.ts';

interface OwedToProps {
  readonly value: RecipientGroup;
  readonly around: Around;
  readonly onChange: (group: RecipientGroup) => void;
}

/** Who should have it: those who have not stand first in the log until they have. */
export const OwedTo = ({ value, around, onChange }: OwedToProps) => {
  const words = useText().information.telling;
  return (
    <Choice
      label={words.owedTo}
      description={words.owedToAbout}
      value={value}
      options={recipientGroups.map((group) => ({
        value: group,
        label: capitalised(
          group === 'named' ? words.onlyThem : recipientWords(group, around.workspace, around.form),
        ),
      }))}
      onChange={onChange}
    />
  );
};
