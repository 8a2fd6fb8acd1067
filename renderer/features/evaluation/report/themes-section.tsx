import { Button } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { proposeThemes } from '#shared/domain/eval-themes.ts';
import type { ThemeReason } from '#shared/domain/eval-theme.ts';
import type { ReportFacts } from './report-facts.ts';
import styles from './report.module.css';

/** What to talk about first and why; once the two have chosen, what they chose. */
export const ThemesSection = ({ facts }: { readonly facts: ReportFacts }) => {
  const words = useText().report.themes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { report, trend, themes, status } = facts;
  const isChosen = themes.length > 0;
  const shown = isChosen
    ? themes
    : proposeThemes(report, trend).map((one) => ({ ...one, id: one.about, title: null }));
  const gaps = new Map(report.groups.differing.map(({ statement, gap }) => [statement.id, gap ?? 0]));
  const texts = new Map(
    [...status.form.statements, ...status.form.questions].map(({ id, text }) => [id, text[form]]),
  );
  const why = (reason: ThemeReason, about: string | null): string =>
    reason === 'differing' ? words.reasons.differing(gaps.get(about ?? '') ?? 2) : words.reasons[reason];
  return (
    <section className={styles.section} aria-labelledby="report-themes">
      <h2 id="report-themes" tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles.quiet}>
        {isChosen ? words.chosen : shown.length > 0 ? words.proposed : words.none}
      </p>
      {shown.length > 0 && (
        <ol className={styles.themes}>
          {shown.map(({ id, about, title, reason }) => (
            <li key={id}>
              <span className={styles.themeName}>{title ?? texts.get(about ?? '') ?? about}</span>
              <span className={styles.quiet}>{why(reason, about)}</span>
            </li>
          ))}
        </ol>
      )}
      {status.step === 'opened' && (
        <Button onClick={() => go({ room: 'evaluation', view: 'talk', id: status.round.id })}>
          {words.start}
        </Button>
      )}
    </section>
  );
};
