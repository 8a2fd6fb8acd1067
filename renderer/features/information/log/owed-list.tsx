import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { waitSentence } from '#shared/text/who-waits.ts';
import styles from './log.module.css';
import type { Around } from './use-log.ts';

interface OwedListProps {
  readonly matters: readonly MatterView[];
  readonly around: Around;
}

/** So many stand in sight; the rest are one click away. */
const atOnce = 8;

/** What some have not got, what has waited longest first: who, and since when. */
export const OwedList = ({ matters, around }: OwedListProps) => {
  const words = useText().information.front;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? matters : matters.slice(0, atOnce);
  if (matters.length === 0) return <p className={styles.nothing}>{words.nothingOwed}</p>;
  return (
    <section className={styles.owed} aria-labelledby="owed-heading">
      <h2 id="owed-heading">{words.owedHeading}</h2>
      <ul className={styles.list}>
        {shown.map((view) => (
          <OwedLine key={view.key} view={view} around={around} />
        ))}
      </ul>
      {shown.length < matters.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => setWhole(true)}>
          {words.allOwed(matters.length)}
        </Button>
      )}
    </section>
  );
};

const OwedLine = ({ view, around }: { readonly view: MatterView; readonly around: Around }) => {
  const words = useText().information.front;
  const { workspace, form } = around;
  const isUntold = view.standing === 'untold';
  const route = { room: 'information', view: 'matter', id: view.key } as const;
  return (
    <li className={styles.owedRow}>
      <div>
        <Link href={hashOf(route)}>{view.title}</Link>
        <p className={styles.wait}>{waitSentence(view, workspace, form)}</p>
      </div>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={(isUntold ? words.tellNowNamed : words.openNamed)(view.title)}
        onClick={() => go(route)}
      >
        {isUntold ? words.tellNow : words.open}
      </Button>
    </li>
  );
};
