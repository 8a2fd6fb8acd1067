import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { startMeeting } from '#renderer/db/repositories/running.ts';
import { CalendarButton } from '#renderer/features/meetings/out/calendar-button.tsx';
import { PaperAgendaButton } from '#renderer/features/meetings/out/paper-agenda-button.tsx';
import { go, type MeetingsView } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';

interface MeetingActionsProps {
  readonly meeting: Meeting;
  readonly onAdd: () => void;
}

/** What can be done with the meeting as a whole; what one most likely came for stands out. */
export const MeetingActions = ({ meeting, onAdd }: MeetingActionsProps) => {
  const words = useText().agenda.actions;
  const today = useToday();
  const { id, state } = meeting;
  const isLive = state === 'open' || state === 'running';
  // Until its day one plans it; then one holds it.
  const isDue = state === 'running' || meeting.day <= today;
  const to = (view: MeetingsView) => () => go({ room: 'meetings', view, id });
  return (
    <>
      {isLive && (
        <>
          <Button data-size="sm" variant={isDue ? 'secondary' : 'primary'} onClick={onAdd}>
            <PlusIcon aria-hidden />
            {words.newPoint}
          </Button>
          <Button data-size="sm" variant={isDue ? 'primary' : 'secondary'} onClick={() => void start(id)}>
            {state === 'running' ? words.resume : words.start}
          </Button>
          {isDue && (
            <Button data-size="sm" variant="tertiary" onClick={to('typeIn')}>
              {words.typeIn}
            </Button>
          )}
          <PaperAgendaButton meetingId={id} />
        </>
      )}
      {state === 'running' && (
        <Button data-size="sm" variant="tertiary" onClick={to('close')}>
          {words.close}
        </Button>
      )}
      {state === 'closed' && (
        <Button data-size="sm" onClick={to('minutes')}>
          {words.minutes}
        </Button>
      )}
      {state !== 'closed' && !isDue && <CalendarButton seriesId={meeting.seriesId} meetingId={id} />}
    </>
  );
};

/** Begins the meeting, or goes on with it, and shows it. */
const start = async (id: MeetingId): Promise<void> => {
  const answer = await startMeeting(id);
  const { agenda, dataLayer } = currentText();
  if (answer.ok) return go({ room: 'meetings', view: 'run', id });
  say(answer.reason === 'notOpen' ? agenda.notOpen : dataLayer.refusals[answer.reason], { tone: 'danger' });
};
