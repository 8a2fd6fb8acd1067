import { useState } from 'react';
import { changeInvites, type SeriesForCalendar } from '#renderer/db/repositories/meeting-files.ts';
import { inviteFaults, InviteFields } from '#renderer/parts/invite-fields.tsx';
import { takeOutText } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { fileName } from '#shared/documents/file-name.ts';
import {
  meetingCalendar,
  possibleMethods,
  type CalendarMethod,
  type MeetingCalendarFacts,
} from '#shared/documents/meeting-calendar.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { CalendarContent } from './calendar-content.tsx';
import styles from './out.module.css';

interface CalendarDialogProps {
  readonly found: SeriesForCalendar;
  /** Only this meeting; null: the series. */
  readonly only: MeetingId | null;
  readonly onClose: () => void;
}

/** What the calendar file is to do, and to whom it goes. */
export const CalendarDialog = ({ found, only, onClose }: CalendarDialogProps) => {
  const text = useText();
  const words = text.meetingDocuments.out;
  const today = useToday();
  const { series, meetings, workspace } = found;
  const methods = possibleMethods({ series, meetings, only, today });
  const [method, setMethod] = useState<CalendarMethod>(methods[0] ?? 'publish');
  const [invites, setInvites] = useState({ from: series.invitesFrom, to: series.invitesTo });
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const isSent = method !== 'publish';
  const facts: MeetingCalendarFacts = {
    method,
    series: isSent ? { ...series, invitesFrom: invites.from, invitesTo: invites.to } : series,
    meetings,
    only,
    owner: bodyName(workspace),
    form: workspace.exportForm,
    today,
    now: series.updatedAt,
  };
  const calendar = meetingCalendar(facts);
  const make = async () => {
    setAsked(true);
    if (calendar.count === 0 || (isSent && inviteFaults(invites, words.calendar).isWrong)) return;
    setWorking(true);
    setRefusal(null);
    if (isSent) await changeInvites(series.id, { invitesFrom: invites.from, invitesTo: invites.to });
    const { text: file } = meetingCalendar({ ...facts, now: new Date().toISOString() });
    const title = seriesTitle(series, workspace.exportForm);
    const result = await takeOutText({
      kind: 'ics',
      name: fileName(title, facts.owner, today, 'ics'),
      text: file,
    });
    setWorking(false);
    if (result === 'saved') onClose();
    else if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <FormDialog
      heading={words.calendar.heading}
      closeLabel={words.close}
      submitLabel={words.make}
      cancelLabel={words.cancel}
      isBusy={isWorking}
      onSubmit={make}
      onClose={onClose}
    >
      <RadioCards
        label={words.calendar.method}
        value={method}
        options={methods.map((value) => {
          const { name, about } = words.calendar.methods[value];
          return { value, label: name, about };
        })}
        onChange={setMethod}
      />
      {isSent && <InviteFields invites={invites} isAsked={isAsked} onChange={setInvites} />}
      <CalendarContent calendar={calendar} facts={facts} />
      {refusal !== null && <Notice tone="danger">{text.reception.export.errors[refusal]}</Notice>}
      <p className={styles.note}>{words.calendar.private}</p>
    </FormDialog>
  );
};
