import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { turnsOf } from '#shared/domain/talk-turns.ts';
import { nameOf, openingOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './step.module.css';

interface ThemeOpeningProps {
  readonly talk: OpenTalk;
  readonly theme: EvalTheme;
  readonly place: number;
}

/** Whose turn it is to begin, and a neutral line to begin with. */
export const ThemeOpening = ({ talk: { facts, round }, theme, place }: ThemeOpeningProps) => {
  const words = useText().talk.theme;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [first, ...others] = turnsOf(facts.participants, place, round.number).map(
    ({ personId }) => nameOf(personId, facts, form) ?? '',
  );
  return (
    <section className={styles.opening} aria-label={words.opening}>
      {openingOf(theme, facts, form).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.turns}>
        {first !== undefined && <strong>{words.begins(first)}</strong>}{' '}
        {others.length > 0 && words.follows(others.join(' og '))}
      </p>
    </section>
  );
};
