import { Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { MatterView } from '#shared/domain/matter-view.ts';
import styles from './log.module.css';

/** What they have said is enough though some have not got it, with the reason; also what nobody was told. Folded. */
export const SettledList = ({ matters }: { readonly matters: readonly MatterView[] }) => {
  const words = useText().information;
  const [isOpen, setOpen] = useState(false);
  if (matters.length === 0) return null;
  return (
    <div className={styles.settled}>
      <Fold label={words.front.settled(matters.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <ul className={styles.list}>
          {matters.map(({ key, title, reason }) => (
            <li key={key} className={styles.owedRow}>
              <div>
                <Link href={hashOf({ room: 'information', view: 'matter', id: key })}>{title}</Link>
                <p className={styles.quiet}>{reason === '' ? words.standings.settled : reason}</p>
              </div>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
};
