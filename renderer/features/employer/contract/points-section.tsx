import { useState } from 'react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useText } from '#renderer/stores/text.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { pointCounts, type ContractPointView } from '#shared/domain/contract-standing.ts';
import type { ContractPointState } from '#shared/domain/contract.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { contractPointKinds, contractPointOf } from '#shared/templates/contract-points.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import type { ContractFacts } from './contract-facts.ts';
import { PointRow } from './point-row.tsx';
import styles from './contract.module.css';

type Show = ContractPointState | 'all';
const shows: readonly Show[] = ['all', 'missing', 'unclear', 'notLooked', 'inPlace', 'notRelevant'];

interface PointsSectionProps {
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

/** The checklist: what the law asks, what is wise for a director, and their own points, each with where it stands. */
export const PointsSection = ({ facts, workspace }: PointsSectionProps) => {
  const { contracts, employerWords } = useText();
  const words = contracts.list;
  const fill = useFilled(workspace);
  const [show, setShow] = useState<Show>('all');
  // What is changed here stays in sight until another filter is chosen, else focus would go with it.
  const [kept, setKept] = useState<readonly string[]>([]);
  const counts = pointCounts(facts.points);
  const shown = facts.points.filter(
    ({ state, key }) => show === 'all' || state === show || kept.includes(key),
  );
  const name = (one: Show) =>
    one === 'all' ? words.all : capitalised(employerWords.contractPointStates[one]);
  return (
    <section className={styles.section} aria-labelledby="contract-points">
      <h2 id="contract-points">{words.heading}</h2>
      <Segmented<Show>
        label={words.show}
        hideLabel
        value={show}
        options={shows.map((value) => ({
          value,
          label: words.counted(name(value), value === 'all' ? facts.points.length : counts[value]),
        }))}
        onChange={(next) => {
          setShow(next);
          setKept([]);
        }}
      />
      {shown.length === 0 && <p role="status">{words.none}</p>}
      {[...contractPointKinds, 'own' as const].map((kind) => {
        const points = shown.filter((point) => kindOf(point) === kind);
        if (points.length === 0) return null;
        return (
          <section key={kind} className={styles.group} aria-labelledby={`points-${kind}`}>
            <h3 id={`points-${kind}`}>{fill(words.kinds[kind])}</h3>
            <p className={styles.quiet}>{words.kindsAbout[kind]}</p>
            <ul className={styles.rows}>
              {points.map((point) => (
                <PointRow
                  key={point.key}
                  point={point}
                  facts={facts}
                  workspace={workspace}
                  onTouched={() => setKept((before) => [...before, point.key])}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};

const kindOf = ({ templateKey }: ContractPointView) => contractPointOf(templateKey)?.kind ?? 'own';
