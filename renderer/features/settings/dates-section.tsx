import { useLiveQuery } from 'dexie-react-hooks';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { currentTerm, listTerms, showTerm } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import type { Term } from '#shared/domain/term.ts';
import { DatesForm } from './dates-form.tsx';
import styles from './settings.module.css';

/** The dates that everything is counted from, for the term that is shown. */
export const DatesSection = () => {
  const text = useText();
  const facts = useLiveQuery(readFacts);
  const filled = useFilled(facts?.workspace ?? null);
  if (facts === undefined) return null;
  const { term, terms, items, workspace } = facts;
  const words = text.settings.dates;
  if (term === null) return <EmptyRoom sentence={words.noTerm} />;
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      {terms.length > 1 && (
        <Choice
          label={words.term}
          value={term.id}
          options={terms.map((one) => ({
            value: one.id,
            label: nameOf(one, filled(text.domain.reasons[one.reason])),
          }))}
          onChange={(id) => void showTerm(id)}
        />
      )}
      <DatesForm key={`${term.id} ${term.rev}`} term={term} items={items} workspace={workspace} />
    </div>
  );
};

const nameOf = (term: Term, reason: string): string =>
  `${term.startYear}–${term.endYear}, ${reason.toLowerCase()}`;

const readFacts = async () => {
  const [term, terms, workspace] = await Promise.all([currentTerm(), listTerms(), readWorkspace()]);
  return { term, terms, workspace, items: term === null ? [] : await listItems(term.id) };
};
