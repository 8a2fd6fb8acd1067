import { Button } from '@digdir/designsystemet-react';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Agenda } from '#shared/domain/agenda.ts';
import type { MeetingState } from '#shared/domain/meeting.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { meetingName } from './meeting-name.ts';

/** The meeting of the address is not there. */
export const NoMeeting = () => {
  const words = useText().running;
  return (
    <Page heading={words.title}>
      <EmptyRoom
        sentence={words.gone}
        action={{ label: words.toFront, run: () => go({ room: 'meetings' }) }}
      />
    </Page>
  );
};

interface NotNowProps {
  readonly agenda: Agenda;
  readonly state: Exclude<MeetingState, 'open' | 'running'>;
  readonly form: WrittenForm;
}

/** Why it cannot be held, and where to go instead. */
export const NotNow = ({ agenda, state, form }: NotNowProps) => {
  const words = useText().running.notNow;
  const { id } = agenda.meeting;
  return (
    <Page heading={meetingName(agenda, form)}>
      <p>{words[state]}</p>
      <p>
        <Button
          variant="secondary"
          onClick={() => go({ room: 'meetings', view: state === 'closed' ? 'minutes' : 'meeting', id })}
        >
          {state === 'closed' ? words.toMinutes : words.toAgenda}
        </Button>
      </p>
    </Page>
  );
};
