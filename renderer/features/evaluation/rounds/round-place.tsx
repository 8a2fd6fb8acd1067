import { useLiveQuery } from 'dexie-react-hooks';
import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { RoundFiles } from '#renderer/parts/round-files/round-files.tsx';
import { ExportButton } from '#renderer/features/evaluation/out/export-button.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { DidWeDoIt } from '#renderer/features/evaluation/talk/did-we-do-it.tsx';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { nextWords, stageOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { AnswersStep } from './answers-step.tsx';
import { EnvelopesStep } from './envelopes-step.tsx';
import { OutcomeStep, TalkStep } from './last-steps.tsx';
import { NewKeys } from './new-keys.tsx';
import styles from './rounds.module.css';
import { StopSection } from './stop-section.tsx';
import { TermsStep } from './terms-step.tsx';
import { TickItems } from './tick-items.tsx';

/** One round: the way from the terms to the outcome, who has done what, and what can be done now. */
export const RoundPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().evaluationRound;
  const heading = useText().evaluation.title;
  const status = useLiveQuery(() => (id === undefined ? null : roundStatus(id as EvalRoundId)), [id]);
  if (status === undefined) return null;
  if (status === null) {
    return (
      <Page heading={heading}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toFront, run: () => go({ room: 'evaluation' }) }}
        />
      </Page>
    );
  }
  return <Filled status={status} workspace={workspace} />;
};

const Filled = ({ status, workspace }: { readonly status: RoundStatus; readonly workspace: Workspace }) => {
  const { evaluation, evaluationRound } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const { round } = status;
  const stage = stageOf(status);
  const view = { status, me, workspace };
  useFocusOnStep([stage, round.attempt, round.withoutDeputy, ...status.agreed.terms].join('/'));
  const isOpened = round.state === 'opened' || round.state === 'finished';
  const isUnderWay = stage !== 'cancelled';
  const lead = [
    `${evaluation.steps[stage]}.`,
    stage === 'cancelled'
      ? evaluationRound.stop.cancel.because(round.reason)
      : nextWords(status, me, today, form),
  ];
  return (
    <Page
      heading={roundTitle(round, form)}
      eyebrow={evaluation.round.number(round.number)}
      actions={isOpened && <ExportButton roundId={round.id} />}
      lead={stage === 'cancelled' ? lead[1] : lead.filter((part) => part !== '').join(' ')}
    >
      <div className={styles.sections}>
        <NewKeys status={status} />
        <TickItems round={round} workspace={workspace} />
        {isUnderWay && <DidWeDoIt roundId={round.id} />}
        <ol className={styles.way} aria-label={evaluationRound.way}>
          <TermsStep view={view} />
          <AnswersStep view={view} />
          <EnvelopesStep view={view} />
          <TalkStep view={view} />
          <OutcomeStep view={view} />
        </ol>
        <RoundFiles roundId={round.id} />
        <StopSection view={view} />
      </div>
    </Page>
  );
};
