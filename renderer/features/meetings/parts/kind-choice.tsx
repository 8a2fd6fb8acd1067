import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { topicKinds, type TopicKind } from '#shared/domain/topic.ts';
import { capitalised } from '#shared/templates/terminology.ts';

interface KindChoiceProps {
  readonly label: string;
  readonly value: TopicKind;
  readonly onChange: (kind: TopicKind) => void;
  readonly hideLabel?: boolean;
  /** Leaves out the explanation of the chosen kind, where there is little room. */
  readonly isShort?: boolean;
}

/** What a point is for. The chosen kind is explained in a sentence. */
export const KindChoice = ({
  label,
  value,
  onChange,
  hideLabel = false,
  isShort = false,
}: KindChoiceProps) => {
  const { agenda, meetingWords } = useText();
  return (
    <Choice
      label={label}
      hideLabel={hideLabel}
      {...(isShort ? {} : { description: agenda.kinds.about[value] })}
      value={value}
      options={kinds.map((kind) => ({ value: kind, label: capitalised(meetingWords.topicKinds[kind]) }))}
      onChange={onChange}
    />
  );
};

/** What is outside the mandate is turned away by an act of its own, since its content goes with it. */
const kinds = topicKinds.filter((kind) => kind !== 'outsideMandate');
