import { useState } from 'react';
import { readDialogue } from '#renderer/db/repositories/dialogues.ts';
import { inviteFaults, InviteFields } from '#renderer/parts/invite-fields.tsx';
import { takeOutText } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { dialogueCalendar, dialogueMethods } from '#shared/documents/employer/dialogue-calendar.ts';
import { fileName } from '#shared/documents/file-name.ts';
import { listed } from '#shared/documents/listed.ts';
import type { CalendarMethod } from '#shared/documents/meeting-calendar.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { change } from './acts.ts';
import type { DialogueFacts } from './dialogue-facts.ts';
import styles from './dialogue.module.css';

interface CalendarDialogProps {
  readonly facts: DialogueFacts;
  readonly workspace: Workspace;
  readonly first: CalendarMethod | null;
  readonly onClose: () => void;
}

/** What the calendar file of the talk is to do, and to whom it goes: those who sit in the mandate, and the director. */
export const CalendarDialog = ({ facts, workspace, first, onClose }: CalendarDialogProps) => {
  const { dialogues, meetingDocuments, reception } = useText();
  const words = dialogues.out;
  const common = meetingDocuments.out;
  const { dialogue, invites: known } = facts;
  const methods = dialogueMethods(dialogue);
  const [method, setMethod] = useState(methods.find((one) => one === first) ?? methods[0] ?? 'publish');
  const [invites, setInvites] = useState({
    from: dialogue.invitesFrom,
    to: dialogue.invitesTo.trim() === '' ? known.to : dialogue.invitesTo,
  });
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const isSent = method !== 'publish';
  const make = async () => {
    setAsked(true);
    if (isSent && inviteFaults(invites, common.calendar).isWrong) return;
    setWorking(true);
    setRefusal(null);
    // Kept before it goes out: who calls off must call off to the same, from the same.
    const isKept =
      !isSent ||
      (await change(dialogue.id, { invitesFrom: invites.from.trim(), invitesTo: invites.to.trim() }));
    const result = isKept ? await takeOut({ id: dialogue.id, workspace, method }) : 'cancelled';
    setWorking(false);
    if (result === 'saved') onClose();
    else if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <FormDialog
      heading={words.calendarHeading}
      closeLabel={common.close}
      submitLabel={common.make}
      cancelLabel={common.cancel}
      place="top"
      isBusy={isWorking}
      onSubmit={make}
      onClose={onClose}
    >
      <RadioCards
        label={common.calendar.method}
        value={method}
        options={methods.map((value) => {
          const { name, about } = words.methods[value];
          return { value, label: name, about };
        })}
        onChange={setMethod}
      />
      {isSent && <InviteFields invites={invites} isAsked={isAsked} onChange={setInvites} />}
      {isSent && known.names.length > 0 && (
        <p className={styles.small}>
          {words.comers(listed(known.names))}{' '}
          {known.missing.length > 0 && words.noAddress(listed(known.missing))}
        </p>
      )}
      {refusal !== null && <Notice tone="danger">{reception.export.errors[refusal]}</Notice>}
      <p className={styles.small}>{words.calendarPrivate}</p>
    </FormDialog>
  );
};

interface TakeOut {
  readonly id: DialogueId;
  readonly workspace: Workspace;
  readonly method: CalendarMethod;
}

/** As it stands now: the file must come after every file before it. */
const takeOut = async ({ id, workspace, method }: TakeOut) => {
  const dialogue = await readDialogue(id);
  if (dialogue === null || dialogue.day === null) return 'cancelled';
  const owner = bodyName(workspace);
  const form = workspace.exportForm;
  const text = dialogueCalendar({ method, dialogue, owner, form, now: new Date().toISOString() });
  if (text === null) return 'cancelled';
  const { summary } = textIn(form).dialogues.paper.calendar;
  return takeOutText({ kind: 'ics', name: fileName(summary, owner, dialogue.day, 'ics'), text });
};
