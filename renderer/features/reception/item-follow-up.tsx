import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { actionsOfItem, addAction } from '#renderer/db/repositories/actions.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Action } from '#shared/domain/action.ts';
import type { SeriesId, TermId } from '#shared/domain/id.ts';
import { ownerOf } from '#shared/domain/owner.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Entry, Surroundings } from './entry.ts';
import { accepted } from './item-actions.ts';
import styles from './pane.module.css';

interface ItemFollowUpProps {
  readonly entry: Entry;
  readonly around: Surroundings;
}

/** What somebody has to do because of the item, and that they take up again in the weekly meeting. */
export const ItemFollowUp = ({ entry, around }: ItemFollowUpProps) => {
  const { item } = entry;
  const words = useText().followUp.item;
  const actions = useLiveQuery(() => actionsOfItem(item.id), [item.id]);
  const seriesId = useLiveQuery(() => seriesFor(item.termId), [item.termId]);
  if (actions === undefined || seriesId === undefined) return null;
  // Nothing to take it up in, and nothing to show: then the item says nothing of it.
  if (seriesId === null && actions.length === 0) return null;
  const make = async () => {
    if (seriesId !== null) await makeFrom(entry, around, seriesId);
  };
  return (
    <section className={styles.part} aria-labelledby="item-follow-up">
      <h3 id="item-follow-up">{words.heading}</h3>
      {actions.length === 0 ? (
        <p className={styles.quiet}>{words.about}</p>
      ) : (
        <ul className={styles.sources} aria-label={words.list}>
          {actions.map((action) => (
            <Line key={action.id} action={action} around={around} />
          ))}
        </ul>
      )}
      {seriesId !== null && (
        <Button
          variant="secondary"
          data-size="sm"
          className={styles.inlineButton}
          onClick={() => void make()}
        >
          {words.make}
        </Button>
      )}
    </section>
  );
};

const Line = ({ action, around }: { readonly action: Action; readonly around: Surroundings }) => {
  const { followUp, meetingWords } = useText();
  const { people, form } = around;
  const owner = people.find(({ id }) => id === action.ownerId);
  const parts = [
    owner === undefined || owner.name === '' ? followUp.row.nobody : owner.name,
    action.dueOn === null ? followUp.row.undated : formatDay(action.dueOn, form, 'short'),
    meetingWords.actionStates[action.state].toLowerCase(),
  ];
  return (
    <li>
      <Link href={hashOf({ room: 'meetings', view: 'followUp', id: action.id })}>{action.title}</Link>
      <span className={styles.quiet}>{parts.join(' · ')}</span>
    </li>
  );
};

/** Made with the words, the owner and the day of the item, and opened at once so that it can be set right. */
const makeFrom = async (
  { item, title, due }: Entry,
  { people, today }: Surroundings,
  seriesId: SeriesId,
): Promise<void> => {
  const owner = ownerOf(item, people);
  const answer = await addAction({
    seriesId,
    title,
    itemId: item.id,
    ownerId: owner.kind === 'person' ? owner.person.id : null,
    dueOn: due !== null && due >= today ? due : null,
  });
  if (accepted(answer)) go({ room: 'meetings', view: 'followUp', id: answer.value });
};

/** The weekly meeting of the term, else another series that goes on; null: there is none yet. */
const seriesFor = async (termId: TermId): Promise<SeriesId | null> => {
  const active = (await listSeries(termId)).filter(({ state }) => state === 'active');
  return (active.find(({ kind }) => kind === 'weekly') ?? active[0])?.id ?? null;
};
