import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useIsOneOfTwo } from '#renderer/features/evaluation/parts/use-is-one-of-two.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import { freeze, setNext } from './acts.ts';
import { OutcomeAccess } from './outcome-access.tsx';
import { asItWillBe } from './as-it-will-be.ts';
import { OutcomeText } from './outcome-text.tsx';
import type { OpenTalk } from './use-talk.ts';
import styles from './outcome.module.css';

interface OutcomeDraftProps {
  readonly heading: string;
  readonly talk: OpenTalk;
}

/** What they came to, as it will be frozen; who may see what; and the freezing itself. */
export const OutcomeDraft = ({ heading, talk }: OutcomeDraftProps) => {
  const { talk: words, evaluation } = useText();
  const today = useToday();
  const [showGaps, setShowGaps] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const access = useRef<HTMLDivElement>(null);
  const snapshot = asItWillBe(talk);
  const { round } = talk;
  const isMine = useIsOneOfTwo(round);
  const submit = async () => {
    if (isWorking) return;
    setWorking(true);
    const isFrozen = await freeze(round.id);
    setWorking(false);
    setShowGaps(!isFrozen);
    if (!isFrozen) access.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const toTalk = () => go({ room: 'evaluation', view: 'talk', id: round.id });
  return (
    <Page
      heading={heading}
      eyebrow={evaluation.round.number(round.number)}
      lead={words.outcome.draftLead}
      actions={
        <Button data-size="sm" variant="secondary" onClick={toTalk}>
          {words.outcome.backToTalk}
        </Button>
      }
    >
      <OutcomeText snapshot={snapshot} hidesNext />
      <section className={`${styles.section} no-print`}>
        <DayField
          label={words.outcome.nextOn}
          description={words.closing.nextAbout}
          min={today}
          value={round.nextOn}
          onChange={(day) => void setNext(round.id, day)}
        />
      </section>
      <div ref={access} className="no-print">
        <OutcomeAccess talk={talk} showGaps={showGaps} />
      </div>
      {isMine ? (
        <section className={`${styles.section} no-print`} aria-labelledby="outcome-ready">
          <h2 id="outcome-ready">{words.outcome.ready.heading}</h2>
          <p>{isBlank(snapshot) ? words.outcome.ready.nothing : words.outcome.ready.about}</p>
          <div className={styles.buttons}>
            <Button loading={isWorking} onClick={() => void submit()}>
              {words.outcome.ready.button}
            </Button>
          </div>
        </section>
      ) : (
        <p className="no-print">{words.outcome.ready.notYours}</p>
      )}
    </Page>
  );
};

const isBlank = ({ themes, dimensions, measures, rules }: EvalSnapshot): boolean =>
  measures.length === 0 &&
  rules.length === 0 &&
  themes.every(({ agreed }) => agreed === '') &&
  dimensions.every(({ summary }) => summary === '');
