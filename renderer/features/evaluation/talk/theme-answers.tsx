import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { answerWords } from '#shared/figures/figure-words.ts';
import { nameOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './step.module.css';

interface ThemeAnswersProps {
  readonly talk: OpenTalk;
  readonly theme: EvalTheme;
}

/** What each answered to the statement or question, in words; nothing for a theme of their own. */
export const ThemeAnswers = ({ talk: { facts }, theme }: ThemeAnswersProps) => {
  const words = useText().talk.theme;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const answerOf = useAnswer({ report: facts.report, about: theme.about });
  const [isOpen, setOpen] = useState(true);
  if (answerOf === null) return null;
  return (
    <div className={styles.answers}>
      <Fold label={words.answers} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <dl>
          {facts.participants.map(({ party, personId }) => (
            <div key={party}>
              <dt>{nameOf(personId, facts, form)}</dt>
              <dd>{answerOf(party)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
};

const useAnswer = ({
  report,
  about,
}: {
  readonly report: OpenTalk['facts']['report'];
  readonly about: string | null;
}): ((party: EvalParty) => string) | null => {
  const { talk } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const result = report.dimensions
    .flatMap(({ statements }) => statements)
    .find(({ statement }) => statement.id === about);
  const written = report.words.find(({ question }) => question.id === about);
  if (result !== undefined) return (party) => answerWords(result.scores[party], form);
  return written === undefined ? null : (party) => written.written[party] ?? talk.theme.noAnswer;
};
