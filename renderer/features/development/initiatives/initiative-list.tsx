import { useRef, useState } from 'react';
import sections from '#renderer/features/development/parts/sections.module.css';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { InitiativeId } from '#shared/domain/id.ts';
import { isUnderWay, type Initiative } from '#shared/domain/initiative.ts';
import { move, putAway } from './acts.ts';
import { InitiativeRow } from './initiative-row.tsx';

/** The work of the term in the order people have put it; what is finished or stopped is folded. */
export const InitiativeList = ({ initiatives }: { readonly initiatives: readonly Initiative[] }) => {
  const words = useText().initiatives;
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const current = initiatives.filter(isUnderWay);
  const over = initiatives.filter((one) => !isUnderWay(one));
  const shown = [...current, ...(isOpen ? over : [])].map(({ id }) => id);
  const find = (id: string) => initiatives.find((one) => one.id === id);
  const reorder = useReorder<InitiativeId>(
    list,
    shown,
    (id, landing) => void move(id, find(id)?.title ?? '', landing),
  );
  const keys = useRowKeys(list, shown, (id, key) => {
    const initiative = find(id);
    if (initiative === undefined || key !== 'Delete') return false;
    void putAway(initiative);
    return true;
  });
  const row = (initiative: Initiative) => (
    <InitiativeRow
      key={initiative.id}
      initiative={initiative}
      isActive={keys.active === initiative.id}
      onStep={(direction) => reorder.step(initiative.id, direction)}
    />
  );
  return (
    <section aria-labelledby="initiative-list">
      <div className={sections.head}>
        <h2 id="initiative-list">{words.list}</h2>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons within */}
      <div
        ref={list}
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {current.length === 0 && <p className={sections.quiet}>{words.noneUnderWay}</p>}
        <ul className={sections.rows} aria-describedby="initiative-keys">
          {current.map(row)}
        </ul>
        {over.length > 0 && (
          <Fold label={words.over(over.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            <ul className={sections.rows}>{over.map(row)}</ul>
          </Fold>
        )}
      </div>
      <p id="initiative-keys" className="visually-hidden">
        {words.keys}
      </p>
    </section>
  );
};
