import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listItems, readItem } from '#renderer/db/repositories/checklist.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf, type Route } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import type { Action } from '#shared/domain/action.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { formatDay } from '#shared/text/dates.ts';
import { change } from './act.ts';
import type { Entry } from './entry.ts';
import styles from './follow-up.module.css';
import { originWords } from './words.ts';

interface ActionOriginProps {
  readonly entry: Entry;
  readonly workspace: Workspace;
}

/** Where a follow-up comes from, with the way back there: the evaluation, the plan, the meeting, the topic, the item of Mottakelse. */
export const ActionOrigin = ({ entry, workspace }: ActionOriginProps) => {
  const words = useText().followUp.pane;
  const { action } = entry;
  return (
    <section className={styles.part} aria-labelledby="action-origin">
      <h3 id="action-origin">{words.origin}</h3>
      <MadeIn entry={entry} />
      {action.topicId !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'topic', id: action.topicId })}>{words.topic}</Link>
      )}
      <LinkedItem action={action} workspace={workspace} />
    </section>
  );
};

/** The evaluation, the plan or the meeting it was agreed in; where there was none, the day. */
const MadeIn = ({ entry }: { readonly entry: Entry }) => {
  const words = useText().followUp.pane;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { action } = entry;
  const route = wayBack(entry);
  if (route !== null) return <Link href={hashOf(route)}>{originWords(entry, today, form)}</Link>;
  return (
    <p className={styles.quiet}>
      {words.madeOn(formatDay(dayOf(new Date(action.createdAt)), form, 'shortYear'))}
    </p>
  );
};

const wayBack = ({ meeting, measureOf, goalOf }: Entry): Route | null => {
  if (measureOf !== null) return { room: 'evaluation', view: 'outcome', id: measureOf.round.id };
  if (goalOf !== null) return { room: 'employer', view: 'plan', id: goalOf.goal.id };
  return meeting && { room: 'meetings', view: 'meeting', id: meeting.id };
};

/** The item of Mottakelse it is tied to; any of the term can be chosen. */
const LinkedItem = ({ action, workspace }: { readonly action: Action; readonly workspace: Workspace }) => {
  const words = useText().followUp.pane;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const items = useLiveQuery(() => choosable(action), [action.itemId]);
  if (items === undefined) return null;
  return (
    <>
      <Choice
        label={words.item}
        value={items.some(({ id }) => id === action.itemId) ? (action.itemId ?? '') : ''}
        options={[
          { value: '', label: words.noItem },
          ...items.map((item) => ({ value: item.id, label: itemTitle(item, workspace, form) })),
        ]}
        onChange={(itemId) => void change(action.id, { itemId: itemId === '' ? null : itemId })}
      />
      {action.itemId !== null && (
        <Link href={hashOf({ room: 'reception', itemId: action.itemId })}>{words.openItem}</Link>
      )}
    </>
  );
};

/** The items of the term that is shown, and the one that is chosen already, whichever term it is of. */
const choosable = async ({ itemId }: Action): Promise<readonly ChecklistItem[]> => {
  const term = await currentTerm();
  const items = term === null ? [] : await listItems(term.id);
  if (itemId === null || items.some(({ id }) => id === itemId)) return items;
  const chosen = await readItem(itemId);
  return chosen === null ? items : [chosen, ...items];
};
