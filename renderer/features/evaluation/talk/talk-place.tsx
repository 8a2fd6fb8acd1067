import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { recoverTyping } from '#renderer/db/typing.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { roundTitle } from '#shared/text/round-title.ts';
import { BeforeTalk } from './before-talk.tsx';
import { RunningTalk } from './running-talk.tsx';
import { useTalk, type TalkFacts } from './use-talk.ts';

/** The talk about an opened round: before it, and while it is held. */
export const TalkPlace = ({ id }: PlaceProps) => {
  const words = useText().talk;
  useEffect(() => void recoverTyping(), []);
  const talk = useTalk(id);
  if (talk === undefined) return <Page heading={words.title}>{null}</Page>;
  if (talk === null) return <NoRound heading={words.title} />;
  const { facts, outcome, round } = talk;
  if (facts === null || round.state !== 'opened' || outcome !== null) return <NotNow round={talk.round} />;
  const open = { ...talk, facts };
  return round.talkStartedAt === null ? <BeforeTalk talk={open} /> : <RunningTalk talk={open} />;
};

/** The round of the address is not there. */
export const NoRound = ({ heading }: { readonly heading: string }) => {
  const words = useText().talk;
  return (
    <Page heading={heading}>
      <EmptyRoom
        sentence={words.gone}
        action={{ label: words.toFront, run: () => go({ room: 'evaluation' }) }}
      />
    </Page>
  );
};

/** Why there is no talk now, and where to go instead. */
const NotNow = ({ round }: Pick<TalkFacts, 'round'>) => {
  const { talk, evaluation } = useText();
  const { heading, notNow, toRound } = talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id, state } = round;
  const why =
    state === 'opened' ? 'frozen' : state === 'finished' || state === 'cancelled' ? state : 'closed';
  const hasOutcome = why === 'frozen' || why === 'finished';
  return (
    <Page heading={heading(roundTitle(round, form))} eyebrow={evaluation.round.number(round.number)}>
      <p>{notNow[why]}</p>
      <p>
        <Button
          variant="secondary"
          onClick={() => go({ room: 'evaluation', view: hasOutcome ? 'outcome' : 'round', id })}
        >
          {hasOutcome ? notNow.toOutcome : toRound}
        </Button>
      </p>
    </Page>
  );
};
