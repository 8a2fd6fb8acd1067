import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import { retentionOf } from '#shared/domain/handover-package.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ownBasis, retentionRecordsOf, type RetentionRule } from '#shared/templates/retention-records.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import styles from './handover.module.css';
import { RetentionRow } from './retention-row.tsx';
import { Section } from './section.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';

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
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isOpen, setOpen] = useState(false);
  const records = retentionRecordsOf(workspace);
  const decided = records.filter(({ key }) => (retentionOf(facts.retention, key)?.choice ?? null) !== null);
  return (
    <Section heading={words.heading} about={filled(words.about)}>
      {workspace.parliamentary && <p className={styles.about}>{words.parliamentary}</p>}
      <p className={styles.about}>{words.decided(decided.length, records.length)}</p>
      <Fold label={words.show} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        {rules.map((rule) => (
          <div key={rule}>
            <h3 className={styles.small}>{filled(words[rule])}</h3>
            {rule === 'own' && (
              <Notice toneLabel={common.tones.info}>
                <p>{filled(words.ownAbout(sourceLine(ownBasis, form)))}</p>
              </Notice>
            )}
            <ul className={styles.rows}>
              {records
                .filter((record) => record.rule === rule)
                .map((record) => (
                  <RetentionRow key={record.key} record={record} facts={facts} filled={filled} />
                ))}
            </ul>
          </div>
        ))}
      </Fold>
    </Section>
  );
};
