import { Details } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './log.module.css';
import type { Around } from './use-log.ts';

interface ReachedProps {
  readonly view: MatterView;
  readonly around: Around;
}

/** Everyone who got it, by name; also those who have left since. */
export const Reached = ({ view: { coverage }, around }: ReachedProps) => {
  const words = useText().information.matter;
  if (coverage.reached.length === 0) return null;
  return (
    <Details data-size="sm">
      <Details.Summary>{words.reachedHeading(coverage.reached.length)}</Details.Summary>
      <Details.Content>
        <ul className={styles.reached}>
          {coverage.reached.map(({ id, name, toDay }) => (
            <li key={id}>
              {name}
              {toDay !== null && toDay < around.today && (
                <span className={styles.quiet}>
                  {` (${words.left(formatDay(toDay, around.form, 'numeric'))})`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
};
