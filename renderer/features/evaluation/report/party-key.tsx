import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import { capital } from '#shared/figures/figure-words.ts';
import { markReach, partyMark, type FigureParty } from '#shared/figures/party-mark.ts';
import styles from './report.module.css';

interface PartyKeyProps {
  readonly parties: readonly FigureParty[];
  readonly people: RoundStatus['parties'];
}

/** Whose mark is whose, with their names. */
export const PartyKey = ({ parties, people }: PartyKeyProps) => (
  <ul className={styles.key}>
    {parties.map((one) => (
      <li key={one.party}>
        <PartyMark party={one} />
        <span>
          {capital(one.name)}
          {nameOf(one, people)}
        </span>
      </li>
    ))}
  </ul>
);

/** The mark of one of them, as large as text. */
export const PartyMark = ({ party }: { readonly party: FigureParty }) => {
  const middle = markReach + 1;
  return (
    <DrawingView
      drawing={{
        width: 2 * middle,
        height: 2 * middle,
        shapes: partyMark(party, { x: middle, y: middle }),
      }}
    />
  );
};

const nameOf = ({ party }: FigureParty, people: RoundStatus['parties']): string => {
  const name = people.find((one) => one.party === party)?.person?.name;
  return name === undefined ? '' : `, ${name}`;
};
