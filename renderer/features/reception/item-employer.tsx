import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { setItemsDone } from '#renderer/db/repositories/checklist.ts';
import { readEmployerRows } from '#renderer/db/repositories/employer-front.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { employerPlaceOf, isEmployerItemDone } from '#shared/templates/employer-items.ts';
import type { Surroundings } from './entry.ts';
import styles from './pane.module.css';

interface ItemEmployerProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

/** From an item about the council as employer: the way to where it is worked on, and whether it looks done there. */
export const ItemEmployer = ({ item, around }: ItemEmployerProps) => {
  const { employerLinks, ruleLinks } = useText();
  // With a parliamentary body there is nobody to follow up (KOML § 10-2).
  const place = around.workspace.parliamentary ? null : employerPlaceOf(item.templateKey);
  const looksDone = useLiveQuery(
    async () =>
      place !== null &&
      isEmployerItemDone(item.templateKey, await readEmployerRows(item.termId), around.term),
    [item.termId, item.templateKey, place, around.term],
  );
  if (place === null || looksDone === undefined) return null;
  return (
    <div className={styles.part}>
      <p>
        <Link href={hashOf({ room: 'employer', view: place })}>{employerLinks.item[place]}</Link>
      </p>
      {looksDone && item.status === 'open' && (
        <>
          <p className={styles.quiet}>{employerLinks.item.looksDone}</p>
          <Button
            variant="secondary"
            data-size="sm"
            className={styles.inlineButton}
            onClick={() => void markDone(item)}
          >
            {ruleLinks.tick.mark}
          </Button>
        </>
      )}
    </div>
  );
};

const markDone = async ({ id }: ChecklistItem): Promise<void> => {
  const answer = await setItemsDone([id]);
  if (accepted(answer)) sayWithUndo(currentText().ruleLinks.tick.done(1), answer.value);
};
