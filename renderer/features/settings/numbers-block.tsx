import { useLiveQuery } from 'dexie-react-hooks';
import { listBin } from '#renderer/db/bin.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './settings.module.css';

type Numbers = Readonly<
  Record<'items' | 'ownItems' | 'done' | 'notRelevant' | 'people' | 'terms' | 'inBin', number>
>;

/** How much there is, all terms taken together. */
export const NumbersBlock = () => {
  const words = useText().settings.data.numbers;
  const numbers = useLiveQuery(countAll);
  if (numbers === undefined) return null;
  return (
    <section className={styles.block} aria-labelledby="numbers-heading">
      <h3 id="numbers-heading">{words.heading}</h3>
      <dl className={styles.numbers}>
        {(Object.keys(numbers) as readonly (keyof Numbers)[]).map((key) => (
          <div key={key}>
            <dt>{words[key]}</dt>
            <dd>{numbers[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const countAll = async (): Promise<Numbers> => {
  const [terms, people, bin] = await Promise.all([listTerms(), listPeople(), listBin()]);
  const items = (await Promise.all(terms.map(({ id }) => listItems(id)))).flat();
  return {
    items: items.length,
    ownItems: items.filter(({ templateKey }) => templateKey === null).length,
    done: items.filter(({ status }) => status === 'done').length,
    notRelevant: items.filter(({ status }) => status === 'notRelevant').length,
    people: people.length,
    terms: terms.length,
    inBin: bin.length,
  };
};
