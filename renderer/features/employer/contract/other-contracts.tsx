import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Contract } from '#shared/domain/contract.ts';
import type { Person } from '#shared/domain/person.ts';
import { nameOf } from './contract-facts.ts';
import styles from './contract.module.css';

interface OtherContractsProps {
  readonly contracts: readonly Contract[];
  readonly people: readonly Person[];
}

/** The way to the checklists of other contracts, as of the director before. */
export const OtherContracts = ({ contracts, people }: OtherContractsProps) => {
  const words = useText().contracts;
  if (contracts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="other-contracts">
      <h2 id="other-contracts">{words.earlier}</h2>
      <ul className={styles.findings}>
        {contracts.map(({ id, directorId }) => (
          <li key={id}>
            <a href={hashOf({ room: 'employer', view: 'contract', id })}>
              {words.earlierOne(nameOf(directorId, people) ?? words.gone)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
