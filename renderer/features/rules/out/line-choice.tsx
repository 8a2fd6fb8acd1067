import { useText } from '#renderer/stores/text.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';

const choices = ['0', '2', '4', '6'] as const;
export type Lines = (typeof choices)[number];

interface LineChoiceProps {
  readonly value: Lines;
  readonly onChange: (value: Lines) => void;
}

/** How much room there is to write by hand. */
export const LineChoice = ({ value, onChange }: LineChoiceProps) => {
  const words = useText().interplayDocuments.out;
  return (
    <Segmented
      label={words.lines}
      value={value}
      options={choices.map((one) => ({ value: one, label: one === '0' ? words.noLines : one }))}
      onChange={onChange}
    />
  );
};
