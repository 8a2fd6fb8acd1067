import { Textarea, Textfield, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { mailAddresses } from '#shared/documents/mail-address.ts';
import type { Text } from '#shared/text/text.ts';

/** Whom a calendar file goes from and to, as it is written. */
export interface Invites {
  readonly from: string;
  readonly to: string;
}

interface InviteFieldsProps {
  readonly invites: Invites;
  /** True when it has been asked for: what is missing is told. */
  readonly isAsked: boolean;
  readonly onChange: (invites: Invites) => void;
}

export const InviteFields = ({ invites, isAsked, onChange }: InviteFieldsProps) => {
  const words = useText().meetingDocuments.out.calendar;
  const faults = inviteFaults(invites, words);
  return (
    <>
      <Textfield
        type="email"
        label={words.from}
        description={words.fromAbout}
        autoComplete="off"
        maxLength={300}
        value={invites.from}
        error={isAsked ? faults.from : undefined}
        onChange={(event) => onChange({ ...invites, from: event.target.value })}
      />
      <Field>
        <Label>{words.to}</Label>
        <Field.Description>{words.toAbout}</Field.Description>
        <Textarea
          rows={3}
          autoComplete="off"
          spellCheck={false}
          maxLength={10_000}
          value={invites.to}
          aria-invalid={isAsked && faults.to !== undefined}
          onChange={(event) => onChange({ ...invites, to: event.target.value })}
        />
        {isAsked && faults.to !== undefined && <ValidationMessage>{faults.to}</ValidationMessage>}
      </Field>
    </>
  );
};

/** What is wrong with the addresses, in words. */
export const inviteFaults = (
  { from, to }: Invites,
  words: Pick<Text['meetingDocuments']['out']['calendar'], 'missing' | 'wrong'>,
): { readonly from?: string; readonly to?: string; readonly isWrong: boolean } => {
  const fault = (text: string): string | undefined => {
    const { addresses, wrong } = mailAddresses(text);
    if (wrong[0] !== undefined) return words.wrong(wrong[0]);
    return addresses.length === 0 ? words.missing : undefined;
  };
  const [fromFault, toFault] = [fault(from), fault(to)];
  return {
    ...(fromFault === undefined ? {} : { from: fromFault }),
    ...(toFault === undefined ? {} : { to: toFault }),
    isWrong: fromFault !== undefined || toFault !== undefined,
  };
};
