import {
  ArrowDownIcon,
  ArrowUpIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { useId } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { putGoalAway } from './acts.ts';
import { GoalFields } from './goal-fields.tsx';
import { GoalMeasures } from './goal-measures.tsx';
import { GoalNotes } from './goal-notes.tsx';
import type { PlanFacts } from './plan-facts.ts';
import { goalFacts } from './plan-words.ts';
import styles from './plan.module.css';

interface GoalRowProps {
  readonly view: GoalView;
  readonly facts: PlanFacts;
  /** Tab reaches it. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

/** One goal: what it is and where it stands, and under it all that is known of it, to be written where it stands. Of a plan that is agreed, how it goes comes first. */
export const GoalRow = ({ view, facts, isActive, isOpen, onToggle, onStep }: GoalRowProps) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.goals;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const id = useId();
  const { goal } = view;
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const known = goalFacts(view, form);
  return (
    <li className={styles.row}>
      <div className={styles.line} data-row={goal.id} draggable>
        <div className={styles.main}>
          <button
            type="button"
            className={styles.title}
            tabIndex={isActive ? 0 : -1}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={onToggle}
          >
            <Icon aria-hidden />
            {goal.title}
          </button>
          {known.length > 0 && <p className={styles.quiet}>{known.join(' · ')}</p>}
        </div>
        <div className={styles.state}>
          <span>{capitalised(employerWords.planGoalStates[goal.state])}</span>
          <RowMenu
            label={words.menu(goal.title)}
            commands={[
              { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
              { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
              {
                label: words.remove,
                run: () => void putGoalAway(goal),
                icon: TrashIcon,
                keys: 'Del',
                isDanger: true,
              },
            ]}
          />
        </div>
      </div>
      {isOpen && (
        <div id={id} className={styles.detail}>
          {facts.plan.state === 'draft' && <GoalFields goal={goal} />}
          <GoalNotes view={view} />
          <GoalMeasures view={view} facts={facts} />
          {facts.plan.state !== 'draft' && <GoalFields goal={goal} />}
        </div>
      )}
    </li>
  );
};
