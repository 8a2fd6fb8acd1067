import { useState } from 'react';
import { chooseRetention } from '#renderer/db/repositories/handovers.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import { retentionOf, type HandoverFacts } from '#shared/domain/handover-package.ts';
import { retentionChoiceKinds, type RetentionChoiceKind } from '#shared/domain/handover.ts';
import type { RetentionRecord } from '#shared/templates/retention-records.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { decide } from './acts.ts';
import styles from './handover.module.css';

interface RetentionRowProps {
  readonly record: RetentionRecord;
  readonly facts: HandoverFacts;
  readonly filled: (text: string) => string;
}

/** One kind of record: what it is, its basis, and what becomes of it. What must be preserved is never offered for deletion. */
export const RetentionRow = ({ record, facts, filled }: RetentionRowProps) => {
  const { handover, developmentWords } = useText();
  const words = handover.retention;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isOpen, setOpen] = useState(false);
  const { id } = facts.handover;
  const chosen = retentionOf(facts.retention, record.key);
  const choice = chosen?.choice ?? null;
  const name = filled(record.name[form]);
  const law = sourceLine(record.basis, form);
  const offered = retentionChoiceKinds.filter((kind) => record.rule === 'own' || kind !== 'dispose');
  const lacksBasis = choice === 'dispose' && (chosen?.basis ?? '').trim() === '';
  const isShown = isOpen || lacksBasis;
  const said = [chosen?.basis ?? '', chosen?.note ?? ''].filter((part) => part.trim() !== '');
  const save = (fields: Parameters<typeof chooseRetention>[2]) =>
    void chooseRetention(id, record.key, fields).then(accepted);
  return (
    <li className={styles.record}>
      <div className={styles.recordWords}>
        <span className={styles.name}>{name}</span>
        <span className={styles.quiet}>{filled(record.about[form])}</span>
        {!isShown && said.length > 0 && <span className={styles.said}>{said.join(' · ')}</span>}
        {record.rule === 'preserve' && <span className={styles.quiet}>{words.basis(law)}</span>}
      </div>
      <Choice<RetentionChoiceKind | 'none'>
        hideLabel
        label={words.choice(name)}
        value={choice ?? 'none'}
        options={[
          { value: 'none', label: words.notChosen },
          ...offered.map((value) => ({
            value,
            label: capitalised(developmentWords.retentionChoiceKinds[value]),
          })),
        ]}
        onChange={(value) => void decide(id, record.key, value === 'none' ? null : value, name)}
      />
      <div className={styles.recordMore}>
        <Fold
          label={
            <>
              {words.more}
              <span className="visually-hidden"> {name}</span>
            </>
          }
          isOpen={isShown}
          onToggle={() => setOpen(!isOpen)}
        >
          <div className={styles.fields}>
            <AutosaveText
              label={words.basisField}
              value={chosen?.basis ?? ''}
              maxLength={2_000}
              error={lacksBasis ? words.needsBasis : undefined}
              onSave={(basis) => save({ basis })}
            />
            <AutosaveText
              label={words.noteField}
              value={chosen?.note ?? ''}
              maxLength={20_000}
              onSave={(note) => save({ note })}
            />
          </div>
        </Fold>
      </div>
    </li>
  );
};
