import { useEffect, useRef, useState } from 'react';
import { useFullScreen } from '#renderer/parts/use-full-screen.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useIsPrinting } from '#renderer/ui/use-is-printing.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { leaveField, tick } from './acts.ts';
import { asItWillBe } from './as-it-will-be.ts';
import { ClosingStep } from './closing-step.tsx';
import { DimensionsStep } from './dimensions-step.tsx';
import { EarlierStep } from './earlier-step.tsx';
import { OutcomeText } from './outcome-text.tsx';
import { stepAt, stepsOf, type Step } from './steps.ts';
import { TalkHead } from './talk-head.tsx';
import { TalkRail } from './talk-rail.tsx';
import { titleOf } from './talk-words.ts';
import { ThemeStep } from './theme-step.tsx';
import type { OpenTalk } from './use-talk.ts';
import { useTalkClock, type Clock } from './use-talk-clock.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import styles from './running.module.css';

/** The talk; on paper what it has come to until now. */
export const RunningTalk = ({ talk }: { readonly talk: OpenTalk }) => {
  const words = useText().talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const isPrinting = useIsPrinting();
  return (
    <>
      <Screen talk={talk} />
      {isPrinting && (
        <Page heading={words.outcome.heading(roundTitle(talk.round, form))}>
          <OutcomeText snapshot={asItWillBe(talk)} />
        </Page>
      )}
    </>
  );
};

/** One screen: the steps to the left, the one they are on to the right. */
const Screen = ({ talk }: { readonly talk: OpenTalk }) => {
  const { said } = useText().talk;
  const room = useRef<HTMLDivElement>(null);
  const clock = useTalkClock(talk.round.id);
  const steps = stepsOf(talk);
  // A new theme is gone to as soon as it is there.
  const [wanted, setWanted] = useState<string | null>(null);
  const step = steps.find(({ id }) => id === wanted) ?? stepAt(steps, clock.step);
  const turn = (id: string) => {
    setWanted(null);
    clock.turn(id);
  };
  const titleOfStep = useStepTitle(talk);
  const full = useFullScreen((isFull) => announce(isFull ? said.fullScreen : said.leftFullScreen));
  useFollow(clock, step);
  const toOutcome = () => {
    leaveField();
    go({ room: 'evaluation', view: 'outcome', id: talk.round.id });
  };
  const next = async () => {
    if (step === undefined) return;
    leaveField();
    const isTicked =
      step.kind !== 'theme' ||
      step.theme.discussedAt !== null ||
      (await tick(step.theme.id, true, titleOfStep(step)));
    if (!isTicked) return;
    const to = steps[steps.indexOf(step) + 1];
    if (to === undefined) return toOutcome();
    turn(to.id);
    announce(said.step(titleOfStep(to)));
  };
  useTalkKeys(room, () => void next());
  const following = step && steps[steps.indexOf(step) + 1];
  return (
    <div ref={room} className={`${styles.run} no-print`} data-full={full.isFull || undefined}>
      <TalkHead talk={talk} step={step} clock={clock} full={full} onOutcome={toOutcome} />
      <div className={styles.body}>
        <TalkRail
          talk={talk}
          steps={steps}
          current={step}
          titleOfStep={titleOfStep}
          onTurn={turn}
          onAdded={setWanted}
        />
        {clock.isReady && step !== undefined && (
          <ShownStep
            key={step.id}
            talk={talk}
            step={step}
            clock={clock}
            following={following === undefined ? null : titleOfStep(following)}
            onNext={() => void next()}
          />
        )}
      </div>
    </div>
  );
};

/** What a step is called. */
const useStepTitle = ({ facts }: OpenTalk): ((step: Step) => string) => {
  const { rail } = useText().talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (step) => (step.kind === 'theme' ? titleOf(step.theme, facts, form) : rail[step.kind]);
};

/** The clock goes on the step that is shown. */
const useFollow = (clock: Clock, step: Step | undefined): void => {
  useEffect(() => {
    if (clock.isReady && step !== undefined && clock.step !== step.id) clock.turn(step.id);
  });
};

export interface StepProps {
  readonly talk: OpenTalk;
  readonly clock: Clock;
  /** What comes after; null: nothing. */
  readonly following: string | null;
  readonly onNext: () => void;
}

const ShownStep = ({ step, ...props }: StepProps & { readonly step: Step }) => {
  const { talk } = props;
  if (step.kind === 'theme') return <ThemeStep {...props} theme={step.theme} place={step.place} />;
  if (step.kind === 'earlier' && talk.facts.earlier !== null)
    return <EarlierStep {...props} earlier={talk.facts.earlier} />;
  return step.kind === 'dimensions' ? <DimensionsStep {...props} /> : <ClosingStep {...props} />;
};
