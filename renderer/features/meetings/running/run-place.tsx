import { PrintedAgenda } from '#renderer/features/meetings/out/printed-agenda.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import { BeforeMeeting } from './before-meeting.tsx';
import { NoMeeting, NotNow } from './not-now.tsx';
import { RunningMeeting } from './running-meeting.tsx';
import { useRun } from './use-run.ts';

/** The meeting as it is held: who is here, then one point after the other. */
export const RunPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().running;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const facts = useRun(id);
  if (facts === undefined) return <Page heading={words.title}>{null}</Page>;
  if (facts === null) return <NoMeeting />;
  const { state } = facts.agenda.meeting;
  const around = { workspace, people: facts.people, form };
  if (state === 'open') return <BeforeMeeting facts={facts} around={around} />;
  if (state === 'running')
    return (
      <>
        <RunningMeeting facts={facts} around={around} />
        <PrintedAgenda meetingId={facts.agenda.meeting.id} />
      </>
    );
  return <NotNow agenda={facts.agenda} state={state} form={form} />;
};
