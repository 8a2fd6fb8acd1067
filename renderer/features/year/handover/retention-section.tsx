import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import { retentionOf } from '#shared/domain/handover-package.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { retentionRecords, type RetentionRule } from '#shared/templates/retention-records.ts';
import styles from './handover.module.css';
import { RetentionRow } from './retention-row.tsx';
import { Section } from './section.tsx';
import { useFilled } from './use-filled.ts';

interface RetentionSectionProps {
  readonly facts: HandoverFacts;
  readonly workspace: Workspace;
}

const rules: readonly RetentionRule[] = ['preserve', 'own'];

/** The list for the archivist: every kind of record, what the law says of it, and what is chosen. */
export const RetentionSection = ({ facts, workspace }: RetentionSectionProps) => {
  const { handover, common } = useText();
  const words = handover.retention;
  const filled = useFilled(workspace);
  const decided = retentionRecords.filter(
    ({ key }) => (retentionOf(facts.retention, key)?.choice ?? null) !== null,
  );
  return (
    <Section heading={words.heading} about={filled(words.about)}>
      <p className={styles.about}>{words.decided(decided.length, retentionRecords.length)}</p>
      {rules.map((rule) => (
        <div key={rule}>
          <h3 className={styles.small}>{filled(words[rule])}</h3>
          {rule === 'own' && (
            <Notice toneLabel={common.tones.info}>
              <p>{words.ownAbout}</p>
            </Notice>
          )}
          <ul className={styles.rows}>
            {retentionRecords
              .filter((record) => record.rule === rule)
              .map((record) => (
                <RetentionRow key={record.key} record={record} facts={facts} filled={filled} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
};
