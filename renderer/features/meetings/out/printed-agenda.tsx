import { useLiveQuery } from 'dexie-react-hooks';
import { readAgendaToPrint } from '#renderer/db/repositories/meeting-files.ts';
import { useFrame, withFrame } from '#renderer/parts/letterhead.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { PrintedDocument } from '#renderer/ui/printed-document.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import { demoNotice } from '#renderer/parts/out/made.ts';

interface PrintedAgendaProps {
  readonly meetingId: MeetingId;
}

/** Ctrl+P in a meeting prints the agenda to write on, instead of the screen. */
export const PrintedAgenda = ({ meetingId }: PrintedAgendaProps) => {
  const found = useLiveQuery(() => readAgendaToPrint(meetingId), [meetingId]);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const frame = useFrame();
  const make = () => {
    // What is over is read in its minutes; there the screen itself goes to paper.
    if (!found || found.agenda.meeting.state === 'closed') return null;
    const facts = { ...found, form, lines: 2, withBackground: false, ...demoNotice(form) };
    return withFrame(paperAgenda(facts), frame);
  };
  return <PrintedDocument make={make} />;
};
