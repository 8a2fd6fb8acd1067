import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { isStanding } from '#shared/domain/policy-standing.ts';
import type { Policy } from '#shared/domain/policy.ts';
import { putAway } from './acts.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { policyLines } from './policy-words.ts';

interface PolicyListProps {
  readonly facts: PolicyFacts;
  readonly onOpen: (policy: Policy) => void;
}

/** The adopted texts: what each is, by which decision, and when it is to be revised; those that count no more are folded. */
export const PolicyList = ({ facts, onOpen }: PolicyListProps) => {
  const words = useText().policies.list;
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const standing = facts.policies.filter((policy) => isStanding(policy, today));
  const ended = facts.policies.filter((policy) => !standing.includes(policy));
  const shown = [...standing, ...(isOpen ? ended : [])];
  const keys = useRowKeys(
    list,
    shown.map(({ id }) => id),
    (id, key) => {
      const policy = facts.policies.find((one) => one.id === id);
      if (policy === undefined || key !== 'Delete') return false;
      void putAway(policy);
      return true;
    },
  );
  const row = (policy: Policy) => (
    <PolicyRow
      key={policy.id}
      policy={policy}
      facts={facts}
      isActive={keys.active === policy.id}
      onOpen={() => onOpen(policy)}
    />
  );
  return (
    <section aria-labelledby="policy-list">
      <div className={rows.head}>
        <h2 id="policy-list">{words.heading}</h2>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons within */}
      <div ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {standing.length === 0 && <p className={rows.quiet}>{words.none}</p>}
        <ul className={rows.rows} aria-describedby="policy-keys">
          {standing.map(row)}
        </ul>
        {ended.length > 0 && (
          <Fold label={words.ended(ended.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            <ul className={rows.rows}>{ended.map(row)}</ul>
          </Fold>
        )}
      </div>
      <p id="policy-keys" className="visually-hidden">
        {words.keys}
      </p>
    </section>
  );
};

interface PolicyRowProps {
  readonly policy: Policy;
  readonly facts: PolicyFacts;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

const PolicyRow = ({ policy, facts, isActive, onOpen }: PolicyRowProps) => {
  const words = useText().policies.list;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const { what, revision, archive } = policyLines(policy, { ...facts, form, today });
  return (
    <li className={rows.row} data-row={policy.id}>
      <span className={rows.main}>
        <button type="button" className={rows.title} tabIndex={isActive ? 0 : -1} onClick={onOpen}>
          {policy.title}
        </button>
        <span className={rows.quiet}>{what.join(' · ')}</span>
        <span className={revision.isLate ? rows.late : rows.quiet}>{revision.text}</span>
        {archive !== null && <span className={rows.quiet}>{archive}</span>}
      </span>
      <RowMenu
        label={words.menu(policy.title)}
        commands={[
          { label: words.change, run: onOpen, icon: PencilIcon, keys: 'Enter' },
          {
            label: words.remove,
            run: () => void putAway(policy),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
