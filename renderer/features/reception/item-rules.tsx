import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { setItemsDone } from '#renderer/db/repositories/checklist.ts';
import { interplayDone } from '#renderer/db/repositories/interplay-items.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { hashOf, type Route } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { isItemDone, wayOfItem, type ItemPlace } from '#shared/templates/interplay-items.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import type { Surroundings } from './entry.ts';
import styles from './pane.module.css';

interface ItemRulesProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

/** From an item about what the two agree on: the way to where it is worked on, and whether it looks done there. */
export const ItemRules = ({ item, around }: ItemRulesProps) => {
  const { item: words, tick } = useText().ruleLinks;
  const { workspace, form, today } = around;
  const way = wayOfItem(item.templateKey);
  const done = useLiveQuery(
    async () => (wayOfItem(item.templateKey) === null ? null : interplayDone(item.termId, today)),
    [item.termId, item.templateKey, today],
  );
  if (way === null || done === undefined) return null;
  const asked = clarificationOf(way.ruleKey);
  const question = asked === null ? null : fillTerms(asked.question[form], termsOf(workspace, form));
  const isDone = item.status === 'open' && done !== null && isItemDone(item.templateKey, done);
  return (
    <div className={styles.part}>
      {(question === null || way.place !== 'rules') && (
        <p>
          <Link href={hashOf(routes[way.place])}>{words[way.place]}</Link>
        </p>
      )}
      {question !== null && (
        <p>
          <Link href={hashOf({ room: 'rules', view: 'rule', id: way.ruleKey ?? '' })}>
            {words.one(question)}
          </Link>
        </p>
      )}
      {isDone && (
        <>
          <p className={styles.quiet}>{tick.one}</p>
          <Button
            variant="secondary"
            data-size="sm"
            className={styles.inlineButton}
            onClick={() => void markDone(item)}
          >
            {tick.mark}
          </Button>
        </>
      )}
    </div>
  );
};

const routes: Readonly<Record<ItemPlace, Route>> = {
  rules: { room: 'rules' },
  mirror: { room: 'rules', view: 'mirror' },
  cases: { room: 'rules', view: 'cases' },
  notices: { room: 'information', view: 'notices' },
  arenas: { room: 'information', view: 'arenas' },
  balance: { room: 'information', view: 'balance' },
  log: { room: 'information' },
};

const markDone = async ({ id }: ChecklistItem): Promise<void> => {
  const answer = await setItemsDone([id]);
  if (accepted(answer)) sayWithUndo(currentText().ruleLinks.tick.done(1), answer.value);
};
