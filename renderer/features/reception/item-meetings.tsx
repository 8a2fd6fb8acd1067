import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { seriesOfItem } from '#shared/templates/series-items.ts';
import { seriesTitle } from '#shared/text/series-title.ts';

/** From an item about a fixed meeting: the way to set it up in Ukemøter, or to what is set up already. */
export const ItemMeetings = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().meetings.item;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const kind = seriesOfItem(item.templateKey);
  const series = useLiveQuery(() => listSeries(item.termId), [item.termId]);
  if (kind === null || series === undefined) return null;
  const known = series.filter((each) => each.kind === kind);
  return (
    <p>
      {known.length === 0 ? (
        <Link href={hashOf({ room: 'meetings', view: 'newSeries', id: kind })}>{words[kind]}</Link>
      ) : (
        known.map((each) => (
          <Link key={each.id} href={hashOf({ room: 'meetings', view: 'series', id: each.id })}>
            {words.open(seriesTitle(each, form))}
          </Link>
        ))
      )}
    </p>
  );
};
