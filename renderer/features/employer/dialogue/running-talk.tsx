import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ExpandIcon, ShrinkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFullScreen } from '#renderer/parts/use-full-screen.ts';
import { useNextKey } from '#renderer/parts/use-next-key.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { dialogueAreas, type DialogueArea } from '#shared/domain/dialogue.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Terms } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { setState, tick } from './acts.ts';
import { AreaStep } from './area-step.tsx';
import { dialogueTitle } from './dialogue-words.ts';
import { ClosingStep, OpeningStep } from './outer-steps.tsx';
import { StepFrame } from './step-frame.tsx';
import type { TalkFacts } from './talk-facts.ts';
import { TalkRail } from './talk-rail.tsx';
import styles from './talk.module.css';

/** Before they begin, an area, or what they end with. */
export type TalkStep = 'opening' | DialogueArea | 'closing';

export const talkSteps: readonly TalkStep[] = ['opening', ...dialogueAreas, 'closing'];

export interface RunningTalkProps {
  readonly found: TalkFacts;
  readonly form: WrittenForm;
  readonly terms: Terms;
}

/** One screen: the steps to the left, the one they are on to the right. */
export const RunningTalk = (props: RunningTalkProps) => {
  const { found } = props;
  const { dialogues, employerWords } = useText();
  const words = dialogues.run;
  const { dialogue, points } = found.facts;
  const [step, setStep] = useState<TalkStep>(() => firstStep(found));
  const full = useFullScreen((isFull) => announce(isFull ? words.saidFull : words.saidLeft));
  const nameOf = (one: TalkStep): string =>
    one === 'opening' || one === 'closing' ? words[one] : employerWords.dialogueAreas[one];
  const turn = (to: TalkStep) => {
    setStep(to);
    announce(nameOf(to));
  };
  const toMinutes = async () => {
    await flush();
    if (dialogue.state === 'planned') await setState(dialogue.id, 'held', dialogues.talk.heldNow);
    go({ room: 'employer', view: 'dialogue', id: dialogue.id });
  };
  const next = async () => {
    await flush();
    const isArea = step !== 'opening' && step !== 'closing';
    const isTicked = isArea && points.some(({ area, isDone }) => area === step && isDone);
    if (isArea && !isTicked && !(await tick(dialogue.id, step, true))) return;
    const to = talkSteps[talkSteps.indexOf(step) + 1];
    if (to === undefined) await toMinutes();
    else turn(to);
  };
  useNextKey(() => void next());
  const following = talkSteps[talkSteps.indexOf(step) + 1];
  return (
    <div className={styles.run} data-full={full.isFull || undefined}>
      <Head {...props} full={full} onMinutes={() => void toMinutes()} />
      <div className={styles.body}>
        <TalkRail found={found} current={step} nameOf={nameOf} onTurn={turn} />
        <StepFrame
          key={step}
          following={following === undefined ? null : words.following(nameOf(following))}
          next={
            <Button aria-keyshortcuts="Control+Enter" onClick={() => void next()}>
              {step !== 'closing' && <CheckmarkIcon aria-hidden />}
              {step === 'closing' ? words.toMinutes : words.next}
              <kbd aria-hidden>Ctrl Enter</kbd>
            </Button>
          }
        >
          {step === 'opening' && <OpeningStep {...props} />}
          {step === 'closing' && <ClosingStep {...props} />}
          {step !== 'opening' && step !== 'closing' && <AreaStep {...props} area={step} />}
        </StepFrame>
      </div>
    </div>
  );
};

/** Where they were: before they begin, or the first area they have not been through. */
const firstStep = ({ facts: { points } }: TalkFacts): TalkStep => {
  if (points.length === 0) return 'opening';
  const isDone = (area: DialogueArea) => points.some((point) => point.area === area && point.isDone);
  return dialogueAreas.find((area) => !isDone(area)) ?? 'closing';
};

interface HeadProps extends RunningTalkProps {
  readonly full: ReturnType<typeof useFullScreen>;
  readonly onMinutes: () => void;
}

const Head = ({ found, form, full, onMinutes }: HeadProps) => {
  const { dialogues } = useText();
  const words = dialogues.run;
  const { dialogue } = found.facts;
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1 id="room-heading" tabIndex={-1}>
          {dialogueTitle(dialogue, dialogues)}
        </h1>
        {dialogue.day !== null && <p className={styles.small}>{formatDay(dialogue.day, form, 'long')}</p>}
      </div>
      <div className={styles.buttons}>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-keyshortcuts="F11"
          onClick={full.toggle}
        >
          {full.isFull ? <ShrinkIcon aria-hidden /> : <ExpandIcon aria-hidden />}
          {full.isFull ? words.leaveFullScreen : words.fullScreen}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={onMinutes}>
          {words.toMinutes}
        </Button>
      </div>
    </header>
  );
};
