import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import type { MemberId } from '#shared/domain/id.ts';
import { isMemberOn } from '#shared/domain/member-groups.ts';
import styles from './log.module.css';
import type { TellingFault, TellingForm } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface NamedMembersProps {
  readonly form: TellingForm;
  readonly fault: TellingFault | null;
  readonly around: Around;
  readonly onChange: (change: Partial<TellingForm>) => void;
}

/** Those of the register who were told by name, as it was on the day, and names outside of it. */
export const NamedMembers = ({ form, fault, around, onChange }: NamedMembersProps) => {
  const { information, closing } = useText();
  const words = information.telling;
  const { toldOn, members } = form;
  const shown = around.register.members.filter(
    (member) => members.includes(member.id) || (toldOn !== null && isMemberOn(member, toldOn)),
  );
  const toggle = (id: MemberId, isIn: boolean) =>
    onChange({ members: isIn ? [...members, id] : members.filter((other) => other !== id) });
  const error = fault === 'namedMissing' ? closing.information.namedMissing : undefined;
  return (
    <>
      {shown.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{words.members}</Fieldset.Legend>
          <div className={styles.members} data-size="sm">
            {shown.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                value={id}
                checked={members.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            ))}
          </div>
        </Fieldset>
      )}
      <Textfield
        label={shown.length === 0 ? closing.information.named : words.otherNames}
        maxLength={5_000}
        value={form.named}
        error={error}
        onChange={(event) => onChange({ named: event.target.value })}
      />
    </>
  );
};
