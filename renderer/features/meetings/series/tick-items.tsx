import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listItems, setItemsDone } from '#renderer/db/repositories/checklist.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Convenor, Series } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { seriesOfItem } from '#shared/templates/series-items.ts';
import styles from './series.module.css';

interface TickItemsProps {
  readonly series: Series;
  readonly workspace: Workspace;
}

/** Offers to tick what the series has settled in Mottakelse; gone as soon as nothing stands open there. */
export const TickItems = ({ series, workspace }: TickItemsProps) => {
  const { meetings, common } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const items = useLiveQuery(() => listItems(series.termId), [series.termId]);
  const open = (items ?? []).filter((item) => isSettledBy(series, item));
  if (open.length === 0 || series.state === 'ended') return null;
  const mark = async () => {
    const answer = await setItemsDone(open.map(({ id }) => id));
    if (accepted(answer)) sayWithUndo(meetings.tick.done(open.length), answer.value);
  };
  return (
    <Notice
      toneLabel={common.tones.info}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => void mark()}>
          {meetings.tick.mark}
        </Button>
      }
    >
      <p>{meetings.tick.about(open.length)}</p>
      <ul className={styles.plainList}>
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

/** Who convenes and sets the agenda is only settled once they have said who. */
const isSettledBy = (series: Series, { templateKey, status }: ChecklistItem): boolean => {
  if (status !== 'open' || seriesOfItem(templateKey) !== series.kind) return false;
  return templateKey !== 'uke1-ukemote-regi' || [series.convenedBy, series.agendaBy].every(isAgreed);
};

const isAgreed = (convenor: Convenor): boolean => convenor !== 'notAgreed';
