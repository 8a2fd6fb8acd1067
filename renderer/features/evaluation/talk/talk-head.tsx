import { Button } from '@digdir/designsystemet-react';
import { ExpandIcon, ShrinkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { formatTime } from '#shared/text/dates.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import type { Step } from './steps.ts';
import type { OpenTalk } from './use-talk.ts';
import type { Clock } from './use-talk-clock.ts';
import styles from './running.module.css';

interface TalkHeadProps {
  readonly talk: OpenTalk;
  readonly step: Step | undefined;
  readonly clock: Clock;
  readonly full: { readonly isFull: boolean; readonly toggle: () => void };
  readonly onOutcome: () => void;
}

/** Which talk, where in it they are, and when the themes will be done. */
export const TalkHead = ({ talk, step, clock, full, onOutcome }: TalkHeadProps) => {
  const { talk: words, evaluation } = useText();
  const { number } = evaluation.round;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { themes } = talk.facts;
  const left = themes.filter(({ discussedAt }) => discussedAt === null);
  const isHeld = isNear(talk.round.talkStartedAt, clock.now);
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1 id="room-heading" tabIndex={-1}>
          {words.heading(roundTitle(talk.round, form))}
        </h1>
        <p className={styles.where}>
          <span>{number(talk.round.number)}</span>
          {isHeld && <span>{words.head.now(formatTime(clock.now))}</span>}
          {step?.kind === 'theme' && <span>{words.head.place(step.place + 1, themes.length)}</span>}
          {isHeld && left.length > 0 && <span>{words.head.expected(formatTime(doneAt(left, clock)))}</span>}
          {themes.length > 0 && left.length === 0 && <span>{words.head.allDone}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-keyshortcuts="F11"
          onClick={full.toggle}
        >
          {full.isFull ? <ShrinkIcon aria-hidden /> : <ExpandIcon aria-hidden />}
          {full.isFull ? words.head.leaveFullScreen : words.head.fullScreen}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={onOutcome}>
          {words.head.toOutcome}
        </Button>
      </div>
    </header>
  );
};

/** A talk that began so long ago is read or finished now, not held: the clock of the machine says nothing of it. */
const isNear = (startedAt: string | null, now: string): boolean =>
  startedAt !== null && Math.abs(Date.parse(now) - Date.parse(startedAt)) < sixHours;

const sixHours = 6 * 3_600_000;

/** If what is left takes what is set aside for it. */
const doneAt = (left: readonly EvalTheme[], clock: Clock): string => {
  const seconds = left.reduce(
    (sum, { id, minutes }) => sum + Math.max(0, minutes * 60 - clock.secondsOn(id)),
    0,
  );
  return new Date(Date.parse(clock.now) + seconds * 1000).toISOString();
};
