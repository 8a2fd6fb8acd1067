import { useText } from '#renderer/stores/text.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import type { Around } from './around.ts';
import styles from './pane.module.css';

interface PointFactsProps {
  readonly entry: AgendaEntry;
  readonly around: Around;
}

/** What a point of a closed meeting was, to be read. */
export const PointFacts = ({ entry: { agendaItem, topic }, around }: PointFactsProps) => {
  const { agenda, meetingWords } = useText();
  const words = agenda.pane;
  const nameOf = (id: PersonId | null): string | null =>
    id === null ? null : (around.people.find((person) => person.id === id)?.name ?? words.gonePerson);
  const facts: ReadonlyArray<readonly [label: string, value: string | null]> = [
    [words.kind, capitalised(meetingWords.topicKinds[agendaItem.kind])],
    [words.minutes, agendaItem.minutes === null ? null : agenda.list.minutes(agendaItem.minutes)],
    [words.raisedBy, nameOf(topic.raisedBy)],
    [words.owner, nameOf(topic.ownerId)],
    [words.deciding, topic.deciding],
    [words.access, capitalised(meetingWords.access[agendaItem.access])],
    [words.background, topic.background],
    [words.links, topic.links],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, value]) =>
          value !== null &&
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
