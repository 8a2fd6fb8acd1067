import { useRef } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import { AttentionGroup } from './attention-group.tsx';
import type { Entry, Surroundings } from './entry.ts';
import type { Grouped } from './groups.ts';
import { bin, closeItem, move } from './item-actions.ts';
import { useListActions } from './list-actions.ts';
import { PhaseGroup } from './phase-group.tsx';
import { placeOneStep } from './place.ts';
import { useDrag } from './use-drag.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useListKeys } from './use-list-keys.ts';
import { useOpenItem } from './use-open-item.ts';
import { useView } from './view.ts';

interface ChecklistProps {
  readonly around: Surroundings;
  readonly grouped: Grouped;
  /** The phase the calendar says we are in. */
  readonly current: PhaseKey | null;
  readonly openId: string | undefined;
  readonly onWhyNot: (entry: Entry) => void;
}

/** The whole list: what presses first, then the plan by phase. One place in the tab order; arrow keys walk. */
export const Checklist = ({ around, grouped, current, openId, onWhyNot }: ChecklistProps) => {
  const list = useRef<HTMLDivElement>(null);
  const words = useText().reception.row;
  const when = useView((view) => view.filter.when);
  const keepFocus = useKeptFocus(list);
  useListActions({
    step: (entry, direction) => {
      keepFocus();
      void move(entry, placeOneStep(grouped.phases, entry.item.id, direction));
    },
    askWhyNot: onWhyNot,
    bin: (entry) => {
      keepFocus();
      if (entry.item.id === openId) closeItem();
      void bin(entry);
    },
  });
  const keys = useListKeys(list, grouped);
  useOpenItem(list, grouped.phases, openId);
  const drag = useDrag(grouped.phases);
  const isOneGroup = when !== 'all';
  return (
    <div ref={list} role="group" aria-describedby="list-keys" {...keys} {...drag}>
      <p id="list-keys" className="visually-hidden no-print">
        {words.keys}
      </p>
      {grouped.attention
        .filter(({ key, entries }) => (isOneGroup ? key === when : entries.length > 0))
        .map((group) => (
          <AttentionGroup
            key={group.key}
            group={group}
            isAlone={isOneGroup}
            around={around}
            openId={openId}
          />
        ))}
      {!isOneGroup &&
        grouped.phases.map((section) => (
          <PhaseGroup
            key={section.phase}
            section={section}
            isCurrent={section.phase === current}
            around={around}
            openId={openId}
          />
        ))}
    </div>
  );
};
