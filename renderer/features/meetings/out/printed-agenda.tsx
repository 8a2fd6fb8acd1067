import { useLiveQuery } from 'dexie-react-hooks';
import { readAgendaToPrint } from '#renderer/db/repositories/meeting-files.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import { demoNotice } from './demo-notice.ts';
import { PrintedDocument } from './printed-document.tsx';

interface PrintedAgendaProps {
  readonly meetingId: MeetingId;
}

/** Ctrl+P in a meeting prints the agenda to write on, instead of the screen. */
export const PrintedAgenda = ({ meetingId }: PrintedAgendaProps) => {
  const found = useLiveQuery(() => readAgendaToPrint(meetingId), [meetingId]);
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <PrintedDocument
      make={() =>
        found ? paperAgenda({ ...found, form, lines: 2, withBackground: false, ...demoNotice(form) }) : null
      }
    />
  );
};
