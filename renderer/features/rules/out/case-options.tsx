import { Checkbox } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { LineChoice, type Lines } from './line-choice.tsx';

export interface CaseChoice {
  readonly lines: Lines;
  readonly withLaw: boolean;
}

interface CaseOptionsProps {
  readonly value: CaseChoice;
  readonly onChange: (value: CaseChoice) => void;
}

/** How a case is handed out: with room to write, and with the law behind it. */
export const CaseOptions = ({ value, onChange }: CaseOptionsProps) => {
  const words = useText().interplayDocuments.out;
  return (
    <>
      <LineChoice value={value.lines} onChange={(lines) => onChange({ ...value, lines })} />
      <Checkbox
        label={words.withLaw}
        checked={value.withLaw}
        onChange={(event) => onChange({ ...value, withLaw: event.target.checked })}
      />
    </>
  );
};
