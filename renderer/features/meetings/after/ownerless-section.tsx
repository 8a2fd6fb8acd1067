import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { setOwner } from './acts.ts';
import type { QuestionProps } from './questions.ts';
import { Section } from './section.tsx';
import { useAsked } from './use-asked.ts';

/** Follow-up nobody has taken on. */
export const OwnerlessSection = ({ facts, questions }: QuestionProps) => {
  const words = useText().closing.close.ownerless;
  const asked = useAsked(questions.ownerless.map(({ id }) => id));
  const actions = facts.actions.filter(({ id }) => asked.includes(id));
  if (actions.length === 0) return null;
  return (
    <Section heading={words.heading} about={words.about}>
      {actions.map(({ id, title, ownerId }) => (
        <PersonChoice
          key={id}
          label={words.owner(title)}
          people={facts.people.filter(({ deletedAt }) => deletedAt === null)}
          value={ownerId}
          onChange={(person) => void setOwner(id, person)}
        />
      ))}
    </Section>
  );
};
