import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { setItemsDone } from '#renderer/db/repositories/checklist.ts';
import { itemsLookingDone } from '#renderer/db/repositories/interplay-items.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import styles from './links.module.css';

interface TickItemsProps {
  readonly termId: TermId;
  readonly workspace: Titles | null;
}

/** Offers to tick what the two have settled in Mottakelse; gone as soon as nothing stands open there. */
export const TickItems = ({ termId, workspace }: TickItemsProps) => {
  const { ruleLinks, common } = useText();
  const words = ruleLinks.tick;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const open = useLiveQuery(() => itemsLookingDone(termId, today), [termId, today]) ?? [];
  if (open.length === 0) return null;
  const mark = async () => {
    const answer = await setItemsDone(open.map(({ id }) => id));
    if (accepted(answer)) sayWithUndo(words.done(open.length), answer.value);
  };
  return (
    <Notice
      toneLabel={common.tones.info}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => void mark()}>
          {words.mark}
        </Button>
      }
    >
      <p>{words.about(open.length)}</p>
      <ul className={styles.plain}>
        {open.map((item) => (
          <li key={item.id}>
            <Link href={hashOf({ room: 'reception', itemId: item.id })}>
              {itemTitle(item, workspace, form)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
