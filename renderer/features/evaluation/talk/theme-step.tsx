import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { writeAgreed } from '#renderer/db/repositories/eval-themes.ts';
import { goesToElected } from '#renderer/db/repositories/eval-outcomes.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { done, markOne } from './acts.ts';
import { MeasureList } from './measure-list.tsx';
import { RuleList } from './rule-list.tsx';
import type { StepProps } from './running-talk.tsx';
import { ThemeAnswers } from './theme-answers.tsx';
import { ThemeHead } from './theme-head.tsx';
import { ThemeOpening } from './theme-opening.tsx';
import { StepFrame } from './step-frame.tsx';
import styles from './step.module.css';

interface ThemeStepProps extends StepProps {
  readonly theme: EvalTheme;
  /** From 0. */
  readonly place: number;
}

/** One theme: why, who begins, what they answered, what they agree on, who does what. */
export const ThemeStep = ({ talk, clock, theme, place, following, onNext }: ThemeStepProps) => {
  const words = useText().talk;
  return (
    <StepFrame
      following={following}
      next={
        <Button aria-keyshortcuts="Control+Enter" onClick={onNext}>
          <CheckmarkIcon aria-hidden />
          {words.theme.done}
          <kbd aria-hidden>Ctrl Enter</kbd>
        </Button>
      }
    >
      <ThemeHead talk={talk} theme={theme} place={place} seconds={clock.secondsOn(theme.id)} />
      <ThemeOpening talk={talk} theme={theme} place={place} />
      <ThemeAnswers talk={talk} theme={theme} />
      <div className={styles.agreed} data-part="agreed">
        <NoteField
          label={words.theme.agreed}
          value={theme.agreed}
          placeholder={words.theme.agreedPlaceholder}
          rows={4}
          maxLength={20_000}
          aria-keyshortcuts="Control+Shift+L"
          onKeep={(text) => void keepTyping({ kind: 'agreed', id: theme.id }, text)}
          onSave={async (text) => done(await writeAgreed(theme.id, text)) && forgetTyping(text)}
        />
      </div>
      <MeasureList talk={talk} themeId={theme.id} />
      <div className={styles.folds}>
        <RuleList talk={talk} themeId={theme.id} />
        <Access theme={theme} isElected={goesToElected(talk.round)} />
        <KeyLine />
      </div>
    </StepFrame>
  );
};

/** Who may see what they agree on; folded to one word of it. */
const Access = ({ theme, isElected }: { readonly theme: EvalTheme; readonly isElected: boolean }) => {
  const { talk, meetingWords } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold
      label={talk.theme.access(meetingWords.access[theme.access])}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <AccessMarkFields
        mark={theme}
        goesToElected={isElected}
        onChange={(change) => markOne(theme.id, change)}
      />
    </Fold>
  );
};

/** The keys that lead to each part, in one quiet line. */
const KeyLine = () => {
  const words = useText().talk.keys;
  return (
    <p className={styles.keys}>
      <span>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> {words.and}
      </span>
      <span>
        <kbd>L</kbd> {words.agreed}
      </span>
      <span>
        <kbd>O</kbd> {words.measure}
      </span>
    </p>
  );
};
