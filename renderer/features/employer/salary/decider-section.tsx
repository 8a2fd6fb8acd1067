import { useFilled } from '#renderer/parts/use-filled.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { salaryDeciders, type SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { salarySources } from '#shared/templates/contract-points.ts';
import { describeSource, sourceLine } from '#shared/templates/sources.ts';
import { write } from './acts.ts';
import styles from './salary.module.css';

interface DeciderSectionProps {
  readonly talk: SalaryTalk;
  readonly workspace: Workspace;
}

/** Who sets the pay. The law is contested: the three views stand side by side, and a reference is asked for. */
export const DeciderSection = ({ talk, workspace }: DeciderSectionProps) => {
  const { decider: words, findings } = useText().salary;
  const fill = useFilled(workspace);
  const isMissing = talk.decidedBy === 'delegated' && talk.delegationRef.trim() === '';
  return (
    <section className={styles.section} aria-labelledby="salary-decider">
      <h2 id="salary-decider">{words.heading}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <Views fill={fill} />
      <RadioCards
        label={words.legend}
        value={talk.decidedBy}
        options={salaryDeciders.map((value) => ({
          value,
          label: fill(words.names[value]),
          about: fill(words.namesAbout[value]),
        }))}
        onChange={(decidedBy) => void write(talk.id, { decidedBy })}
      />
      {(talk.decidedBy === 'delegated' || talk.delegationRef !== '') && (
        <AutosaveText
          label={words.delegation}
          description={words.delegationAbout}
          maxLength={300}
          value={talk.delegationRef}
          {...(isMissing ? { error: findings.noDelegation } : {})}
          onSave={(delegationRef) => void write(talk.id, { delegationRef })}
        />
      )}
    </section>
  );
};

const Views = ({ fill }: { readonly fill: (text: string) => string }) => {
  const words = useText().salary.decider;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <ul className={styles.views}>
      {(['council', 'delegable', 'ministry'] as const).map((view) => (
        <li key={view}>
          {fill(words.views[view])}
          {salarySources[view].map((source) => (
            <span key={source.code} className={styles.quiet}>
              {[sourceLine(source, form), describeSource(source, form).remark]
                .filter((part) => part !== null)
                .join('. ')}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};
