import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addPartyGroup, changePartyGroup } from '#renderer/db/repositories/members.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { PartyGroup } from '#shared/domain/member.ts';
import { keyOfName } from '#shared/domain/member-days.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { putGroupAway } from './acts.ts';
import type { MemberFacts } from './member-facts.ts';

interface GroupDialogProps {
  readonly facts: MemberFacts;
  /** Null: a new one. */
  readonly group: PartyGroup | null;
  readonly onClose: () => void;
}

/** A party group: what it is called, and whether it is in flertallet or mindretallet. */
export const GroupDialog = ({ facts, group, onClose }: GroupDialogProps) => {
  const { members, interplayWords } = useText();
  const words = members.group;
  const [name, setName] = useState(group?.name ?? '');
  const [side, setSide] = useState<'majority' | 'minority' | ''>(group?.side ?? '');
  const [isTried, setTried] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const isKnown = facts.partyGroups.some(
    (each) => each.id !== group?.id && keyOfName(each.name) === keyOfName(name),
  );
  const fault = name.trim() === '' ? words.noName : isKnown ? words.known : undefined;
  const save = async () => {
    setTried(true);
    if (fault !== undefined) return;
    const fields = { name: name.trim(), side: side === '' ? null : side };
    const answer =
      group === null
        ? await addPartyGroup({ termId: facts.term.id, ...fields })
        : await changePartyGroup(group.id, fields);
    if (!accepted<unknown>(answer)) return;
    announce(members.saved(fields.name));
    onClose();
  };
  const remove = async () => {
    if (group !== null && (await putGroupAway(group))) onClose();
  };
  if (isRemoving && group !== null)
    return (
      <Ask
        question={words.removeQuestion(group.name)}
        confirmLabel={words.remove}
        cancelLabel={members.someone.cancel}
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      >
        <p>{words.removeAbout}</p>
      </Ask>
    );
  return (
    <FormDialog
      heading={group === null ? words.heading : words.change}
      closeLabel={members.someone.cancel}
      submitLabel={members.someone.save}
      cancelLabel={members.someone.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.name}
        autoComplete="off"
        maxLength={300}
        value={name}
        error={isTried ? fault : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Segmented<'majority' | 'minority' | ''>
        label={words.side}
        value={side}
        options={[
          { value: 'majority', label: capitalised(interplayWords.sides.majority) },
          { value: 'minority', label: capitalised(interplayWords.sides.minority) },
          { value: '', label: words.unsaid },
        ]}
        onChange={setSide}
      />
      {group !== null && (
        <div>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={() => setRemoving(true)}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </FormDialog>
  );
};
