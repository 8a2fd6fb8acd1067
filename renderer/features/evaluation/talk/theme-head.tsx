import { CheckmarkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { rename, setMinutes } from './acts.ts';
import { reasonOf, titleOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './step.module.css';

interface ThemeHeadProps {
  readonly talk: OpenTalk;
  readonly theme: EvalTheme;
  readonly place: number;
  /** How long it has taken until now. */
  readonly seconds: number;
}

/** What the theme is, why it is there, and how the time goes. */
export const ThemeHead = ({ talk, theme, place, seconds }: ThemeHeadProps) => {
  const words = useText().talk.theme;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const minutes = Math.floor(seconds / 60);
  const over = minutes - theme.minutes;
  return (
    <header className={styles.head}>
      <h2 tabIndex={-1}>
        <span className={styles.number}>{place + 1}</span> {titleOf(theme, talk.facts, form)}
      </h2>
      <p className={styles.facts}>
        <span>{reasonOf(theme, talk.facts, form)}</span>
      </p>
      <div className={styles.time}>
        <div className={styles.minutes} data-size="sm">
          <Choice
            label={words.minutes}
            value={String(theme.minutes)}
            options={lengths(theme.minutes).map((length) => ({
              value: String(length),
              label: `${length} min`,
            }))}
            onChange={(chosen) => void setMinutes(theme.id, Number(chosen))}
          />
        </div>
        <span className={styles.facts} data-late={over > 0 || undefined}>
          {over > 0 ? words.over(over) : words.spent(minutes)}
        </span>
        {theme.discussedAt !== null && (
          <span className={styles.discussed}>
            <CheckmarkIcon aria-hidden />
            {words.discussed}
          </span>
        )}
      </div>
      {theme.about === null && (
        <AutosaveText
          label={words.title}
          value={theme.title ?? ''}
          maxLength={500}
          onSave={(title) => rename(theme.id, title)}
        />
      )}
    </header>
  );
};

const lengths = (now: number): readonly number[] =>
  [...new Set([5, 10, 15, 20, 25, 30, 40, 45, 60, now])].toSorted((a, b) => a - b);
