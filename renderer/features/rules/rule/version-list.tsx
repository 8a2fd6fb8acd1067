import { Details } from '@digdir/designsystemet-react';
import { dayOfInstant } from '#renderer/features/rules/parts/instant-day.ts';
import { useText } from '#renderer/stores/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import type { VersionView } from '#shared/domain/rule-standing.ts';
import { formatDay } from '#shared/text/dates.ts';
import { Approvals } from './approvals.tsx';
import { Changes } from './changes.tsx';
import type { RuleFacts } from './rule-facts.ts';
import { VersionOrigin } from './version-origin.tsx';
import styles from './rule.module.css';

/** Every wording that was agreed or taken back, the newest first: what changed and why, and who approved it. */
export const VersionList = ({ facts }: { readonly facts: RuleFacts }) => {
  const { versions: words, waiting } = useText().rules.rule;
  const settled = facts.view.versions.filter(({ version }) => version.state !== 'proposed');
  if (settled.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="versions">
      <h2 id="versions">{words.heading}</h2>
      <p className={styles.quiet}>
        {waiting.aboutFinal}
        {settled.length > 1 && ` ${words.legend}`}
      </p>
      <ol className={styles.versions} aria-labelledby="versions">
        {settled.map((view) => (
          <Version key={view.version.id} view={view} facts={facts} />
        ))}
      </ol>
    </section>
  );
};

interface VersionProps {
  readonly view: VersionView;
  readonly facts: RuleFacts;
}

const Version = ({ view, facts }: VersionProps) => {
  const words = useText().rules.rule.versions;
  const { version } = view;
  const before = agreedBefore(view, facts.view.versions);
  const day = dayOfInstant(version.agreedAt ?? version.createdAt);
  const shown = day === null ? '' : formatDay(day, facts.form, 'long');
  const isInForce = facts.view.inForce?.version.id === version.id;
  return (
    <li className={styles.version}>
      <h3>
        {version.state === 'agreed'
          ? words.agreed(version.number, shown)
          : words.withdrawn(version.number, shown)}
        {isInForce && <Pill tone="accent">{words.inForce}</Pill>}
      </h3>
      {version.state === 'withdrawn' ? (
        <Details data-size="sm">
          <Details.Summary>{words.text}</Details.Summary>
          <Details.Content>
            <p className={styles.whole}>{version.text}</p>
          </Details.Content>
        </Details>
      ) : (
        <>
          <What before={before?.version.text ?? null} after={version.text} />
          {version.reason !== '' && (
            <p>
              <span className={styles.quiet}>{words.why}: </span>
              {version.reason}
            </p>
          )}
          <Approvals view={view} facts={facts} />
          <div className={styles.facts}>
            <VersionOrigin version={version} />
          </div>
        </>
      )}
    </li>
  );
};

const What = ({ before, after }: { readonly before: string | null; readonly after: string }) => {
  const words = useText().rules.rule.versions;
  if (before === null) return <p className={styles.whole}>{after}</p>;
  if (before.trim() === after.trim()) return <p className={styles.quiet}>{words.sameText}</p>;
  return <Changes before={before} after={after} />;
};

/** The wording that was in force before this one. @param views the newest first */
const agreedBefore = (view: VersionView, views: readonly VersionView[]): VersionView | null =>
  views.slice(views.indexOf(view) + 1).find(({ version }) => version.state === 'agreed') ?? null;
