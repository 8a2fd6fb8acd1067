import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { closingOf } from '#renderer/db/repositories/handovers.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import styles from './demo-banner.module.css';

/** Says that the term one looks at is closed, so that nobody is surprised when a change is refused. */
export const ClosedTermNotice = () => {
  const words = useText().handover.banner;
  const years = useLiveQuery(readClosed);
  if (years === undefined || years === null) return null;
  return (
    <p className={styles.banner}>
      {words.closed(years)} <Link href={hashOf({ room: 'year', view: 'handover' })}>{words.link}</Link>
    </p>
  );
};

const readClosed = async (): Promise<string | null> => {
  const term = await currentTerm();
  return term !== null && (await closingOf(term.id)) !== null ? yearsOf(term) : null;
};
