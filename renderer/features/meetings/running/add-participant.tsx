import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { addParticipant, type ParticipantDraft } from '#renderer/db/repositories/participants.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import { isSameParticipant, participantGroups, type Participant } from '#shared/domain/participant.ts';
import { groupName } from '#shared/text/participant-name.ts';
import styles from './attendance.module.css';

interface AddParticipantProps {
  readonly meetingId: MeetingId;
  readonly participants: readonly Participant[];
  readonly around: Around;
}

/** One more in this meeting alone: a person, a group, or somebody by name. */
export const AddParticipant = (props: AddParticipantProps) => {
  const words = useText().running.attendance;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="tertiary" data-size="sm" className={styles.add} onClick={() => setOpen(true)}>
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
      {isOpen && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const AddDialog = ({
  meetingId,
  participants,
  around,
  onClose,
}: AddParticipantProps & { readonly onClose: () => void }) => {
  const words = useText().running.attendance;
  const options = optionsFor(participants, around, words.other);
  const [chosen, setChosen] = useState(options[0]?.value ?? other);
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    const draft = options.find(({ value }) => value === chosen)?.draft;
    const wished = draft ?? { personId: null, group: 'other' as const, label: name.trim() };
    if (draft === undefined && wished.label === '') return setMissing(true);
    if (accepted(await addParticipant(meetingId, wished))) onClose();
  };
  return (
    <FormDialog
      heading={words.addHeading}
      closeLabel={words.close}
      submitLabel={words.addSubmit}
      cancelLabel={words.cancel}
      size="small"
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice label={words.who} value={chosen} options={options} onChange={setChosen} />
      {chosen === other && (
        <Textfield
          label={words.name}
          value={name}
          maxLength={300}
          autoComplete="off"
          error={isMissing && words.nameMissing}
          onChange={(event) => setName(event.target.value)}
        />
      )}
    </FormDialog>
  );
};

/** Stands for somebody who is typed in. */
const other = 'other';

interface WhoOption {
  readonly value: string;
  readonly label: string;
  readonly draft?: ParticipantDraft;
}

/** Those who are not on the list yet: people first, then groups, then anybody by name. */
const optionsFor = (
  participants: readonly Participant[],
  { people, workspace, form }: Around,
  otherLabel: string,
): readonly WhoOption[] => {
  const drafts: readonly WhoOption[] = [
    ...people.map(({ id, name }) => ({
      value: id,
      label: name,
      draft: { personId: id, group: 'person' as const, label: '' },
    })),
    ...participantGroups
      .filter((group) => group !== 'person' && group !== 'other')
      .map((group) => ({
        value: group,
        label: groupName(group, workspace, form),
        draft: { personId: null, group, label: '' },
      })),
  ];
  const missing = drafts.filter(
    ({ draft }) => draft !== undefined && !participants.some((row) => isSameParticipant(row, draft)),
  );
  return [...missing, { value: other, label: otherLabel }];
};
