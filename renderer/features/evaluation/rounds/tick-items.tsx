import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listItems, setItemsDone } from '#renderer/db/repositories/checklist.ts';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { proposalsOf } from '#renderer/db/repositories/rule-proposals.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { settledItems } from '#shared/templates/round-items.ts';
import styles from './rounds.module.css';

interface TickItemsProps {
  readonly round: EvalRound;
  readonly workspace: Workspace;
}

/** Offers to tick what the finished round has settled in Mottakelse; gone as soon as nothing stands open there. */
export const TickItems = ({ round, workspace }: TickItemsProps) => {
  const { evaluation, common } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const open = useLiveQuery(() => readSettled(round), [round]) ?? [];
  if (open.length === 0) return null;
  const mark = async () => {
    const answer = await setItemsDone(open.map(({ id }) => id));
    if (accepted(answer)) sayWithUndo(evaluation.tick.done(open.length), answer.value);
  };
  return (
    <Notice
      toneLabel={common.tones.info}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => void mark()}>
          {evaluation.tick.mark}
        </Button>
      }
    >
      <p>{evaluation.tick.about(open.length)}</p>
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

const readSettled = async (round: EvalRound): Promise<readonly ChecklistItem[]> => {
  if (round.state !== 'finished') return [];
  const [items, rounds, proposals, terms] = await Promise.all([
    listItems(round.termId),
    listRounds(round.termId),
    proposalsOf(round.id),
    listTerms(),
  ]);
  const term = terms.find(({ id }) => id === round.termId);
  return term === undefined
    ? []
    : settledItems(items, { round, rounds, hasRules: proposals.length > 0, term });
};
