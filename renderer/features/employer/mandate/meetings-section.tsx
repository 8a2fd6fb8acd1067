import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { MandateForum } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { meetingRules } from '#shared/templates/mandate-meetings.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import styles from './mandate.module.css';

interface MeetingsSectionProps {
  readonly forum: MandateForum;
  readonly workspace: Workspace;
}

/** What holds when they meet as an elected body: notice, agenda, møtebok, closing; each with its law. */
export const MeetingsSection = ({ forum, workspace }: MeetingsSectionProps) => {
  const { mandates } = useText();
  const words = mandates.meetings;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  return (
    <section aria-labelledby="mandate-meetings">
      <h2 id="mandate-meetings" className={styles.heading}>
        {words.heading}
      </h2>
      <p>{words.about[forum](terms)}</p>
      <ul className={styles.rules}>
        {meetingRules.map(({ key, title, text, sources }) => (
          <li key={key}>
            <h3>{title[form]}</h3>
            {fillTerms(text[form], terms)}
            <span className={styles.source}>
              {mandates.findings.sources} {sources.map((source) => sourceLine(source, form)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
