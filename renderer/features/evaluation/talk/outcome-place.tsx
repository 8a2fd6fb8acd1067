import { Button } from '@digdir/designsystemet-react';
import { ExportButton } from '#renderer/features/evaluation/out/export-button.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { ApprovalSection } from './approval-section.tsx';
import { FrozenAccess } from './frozen-access.tsx';
import { OutcomeDraft } from './outcome-draft.tsx';
import { OutcomeText } from './outcome-text.tsx';
import { NoRound } from './talk-place.tsx';
import { useTalk, type OpenTalk } from './use-talk.ts';

/** What the talk came to, on one page: read through, frozen, approved by both. */
export const OutcomePlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const talk = useTalk(id);
  if (talk === undefined) return <Page heading={words.outcome.title}>{null}</Page>;
  if (talk === null) return <NoRound heading={words.outcome.title} />;
  const { round, facts, outcome } = talk;
  const heading = words.outcome.heading(roundTitle(round, form));
  const isBegun = round.talkStartedAt !== null || outcome !== null;
  if (facts === null || !isBegun) return <NotYet heading={heading} round={round} isOpen={facts !== null} />;
  const open = { ...talk, facts };
  return outcome === null ? (
    <OutcomeDraft heading={heading} talk={open} />
  ) : (
    <Frozen heading={heading} talk={open} workspace={workspace} />
  );
};

interface NotYetProps {
  readonly heading: string;
  readonly round: EvalRound;
  readonly isOpen: boolean;
}

const NotYet = ({ heading, round, isOpen }: NotYetProps) => {
  const { talk: words, evaluation } = useText();
  const action = isOpen
    ? {
        label: words.outcome.startTalk,
        run: () => go({ room: 'evaluation', view: 'talk', id: round.id } as const),
      }
    : {
        label: words.toRound,
        run: () => go({ room: 'evaluation', view: 'round', id: round.id } as const),
      };
  return (
    <Page heading={heading} eyebrow={evaluation.round.number(round.number)}>
      <EmptyRoom sentence={isOpen ? words.outcome.notStarted : words.notNow.closed} action={action} />
    </Page>
  );
};

interface FrozenProps {
  readonly heading: string;
  readonly talk: OpenTalk;
  readonly workspace: PlaceProps['workspace'];
}

/** The outcome both approve, or have approved. */
const Frozen = ({ heading, talk, workspace }: FrozenProps) => {
  const { talk: words, evaluation } = useText();
  const { outcome, round } = talk;
  if (outcome === null) return null;
  const { snapshot } = outcome;
  const isFinished = round.state === 'finished';
  return (
    <Page
      heading={heading}
      eyebrow={evaluation.round.number(round.number)}
      lead={isFinished ? words.outcome.finishedLead : words.outcome.frozenLead}
      actions={
        <>
          <Button
            data-size="sm"
            variant="secondary"
            onClick={() => go({ room: 'evaluation', view: 'report', id: round.id })}
          >
            {words.toReport}
          </Button>
          <ExportButton roundId={round.id} />
        </>
      }
    >
      {snapshot === null ? (
        <Notice tone="warning">{words.outcome.unreadable}</Notice>
      ) : (
        <>
          <OutcomeText snapshot={snapshot} />
          <FrozenAccess snapshot={snapshot} workspace={workspace} />
        </>
      )}
      <ApprovalSection talk={talk} version={outcome} workspace={workspace} />
    </Page>
  );
};
