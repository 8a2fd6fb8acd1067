import { Textfield } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import type { RecordFacts } from '#shared/documents/evaluation/facts.ts';
import { evalFilings } from '#shared/domain/eval-round.ts';
import styles from './out.module.css';

/** What those who take it out say of the record: its case, and whether it is to be kept (ARKF § 1: the body judges). */
export type RecordChoices = Pick<RecordFacts, 'caseReference' | 'filing' | 'filingReason'>;

interface RecordFieldsProps {
  readonly value: RecordChoices;
  readonly onChange: (value: RecordChoices) => void;
}

export const RecordFields = ({ value, onChange }: RecordFieldsProps) => {
  const { out: words, about } = useText().evaluationDocuments;
  return (
    <div className={styles.fields}>
      <Textfield
        label={words.case}
        autoComplete="off"
        maxLength={300}
        value={value.caseReference}
        onChange={(event) => onChange({ ...value, caseReference: event.target.value })}
      />
      <Choice
        label={words.filing}
        value={value.filing}
        options={evalFilings.map((filing) => ({ value: filing, label: about.filings[filing] }))}
        onChange={(filing) => onChange({ ...value, filing })}
      />
      {value.filing !== 'undecided' && (
        <Textfield
          label={words.filingReason}
          autoComplete="off"
          maxLength={1000}
          value={value.filingReason}
          onChange={(event) => onChange({ ...value, filingReason: event.target.value })}
        />
      )}
    </div>
  );
};
