import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { FindingWeight, MandateFinding } from '#shared/domain/mandate-findings.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findingSources } from '#shared/templates/mandate-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { findingWords } from '#shared/text/mandate-finding.ts';
import styles from './mandate.module.css';

interface FindingsSectionProps {
  readonly findings: readonly MandateFinding[];
  readonly workspace: Workspace;
}

const weights: readonly FindingWeight[] = ['law', 'advice', 'check'];

/** What the law requires and KS advises that is not so, and what does not add up; in words, each with its source. */
export const FindingsSection = ({ findings, workspace }: FindingsSectionProps) => {
  const words = useText().mandates.findings;
  const parts = weights
    .map((weight) => ({ weight, own: findings.filter((one) => one.weight === weight) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section aria-labelledby="mandate-findings">
      <h2 id="mandate-findings" className={styles.heading}>
        {words.heading}
      </h2>
      {parts.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {parts.map(({ weight, own }) => (
        <div key={weight} className={styles.finding} data-weight={weight}>
          <h3>{words.weights[weight]}</h3>
          <ul>
            {own.map((finding) => (
              <FindingLine key={finding.kind} finding={finding} workspace={workspace} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const FindingLine = ({
  finding,
  workspace,
}: {
  readonly finding: MandateFinding;
  readonly workspace: Workspace;
}) => {
  const words = useText().mandates.findings;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const sources = findingSources[finding.kind];
  return (
    <li>
      {findingWords(finding, workspace, form)}
      {sources.length > 0 && (
        <span className={styles.source}>
          {words.sources} {sources.map((source) => sourceLine(source, form)).join('; ')}
        </span>
      )}
    </li>
  );
};
