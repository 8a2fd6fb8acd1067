import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, LeaveIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys, type RowKeys } from '#renderer/ui/use-row-keys.ts';
import { hasLeft } from '#shared/domain/member-groups.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { putBack, putAway } from './acts.ts';
import type { MemberFacts } from './member-facts.ts';
import type { Opened } from './members-place.tsx';

interface MemberListProps {
  readonly facts: MemberFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

/** Everyone by party group, the groups by name; those who have left stand folded below. */
export const MemberList = ({ facts, workspace, onOpen }: MemberListProps) => {
  const words = useText().members;
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const left = facts.members.filter((member) => hasLeft(member, today));
  const here = facts.members.filter((member) => !hasLeft(member, today));
  const groups: ReadonlyArray<{ readonly group: PartyGroup | null; readonly own: readonly Member[] }> = [
    ...facts.partyGroups.map((group) => ({
      group,
      own: here.filter(({ partyGroupId }) => partyGroupId === group.id),
    })),
    {
      group: null,
      own: here.filter(({ partyGroupId }) => !facts.partyGroups.some(({ id }) => id === partyGroupId)),
    },
  ];
  const shown = [...groups.flatMap(({ own }) => own), ...(isOpen ? left : [])];
  const keys = useRowKeys(
    list,
    shown.map(({ id }) => id),
    (id, key) => {
      const member = shown.find((each) => each.id === id);
      if (member === undefined || key !== 'Delete') return false;
      void putAway(member);
      return true;
    },
  );
  const row = { keys, workspace, onOpen };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons within
    <div ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      {groups
        .filter(({ group, own }) => group !== null || own.length > 0)
        .map(({ group, own }) => (
          <GroupSection key={group?.id ?? ''} group={group} own={own} {...row} />
        ))}
      {left.length > 0 && (
        <Fold label={words.left(left.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          <ul className={styles.rows}>
            {left.map((member) => (
              <MemberRow key={member.id} member={member} hasGone {...row} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
};

interface RowProps {
  readonly keys: RowKeys;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

interface GroupSectionProps extends RowProps {
  /** Null: those in no party group. */
  readonly group: PartyGroup | null;
  readonly own: readonly Member[];
}

const GroupSection = ({ group, own, ...row }: GroupSectionProps) => {
  const { members: words, interplayWords } = useText();
  const id = `party-group-${group?.id ?? 'none'}`;
  const side = group === null || group.side === null ? words.sideUnsaid : interplayWords.sides[group.side];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{group?.name ?? words.noGroup}</h2>
        <div className={styles.buttons}>
          <span className={styles.quiet}>{words.groupFacts(side, own.length)}</span>
          {group !== null && (
            <Button
              icon
              variant="tertiary"
              data-size="sm"
              data-color="neutral"
              aria-label={words.changeGroup(group.name)}
              onClick={() => row.onOpen({ kind: 'group', group })}
            >
              <PencilIcon aria-hidden />
            </Button>
          )}
        </div>
      </div>
      <ul className={styles.rows} aria-labelledby={id}>
        {own.map((member) => (
          <MemberRow key={member.id} member={member} hasGone={false} {...row} />
        ))}
      </ul>
    </section>
  );
};

interface MemberRowProps extends RowProps {
  readonly member: Member;
  readonly hasGone: boolean;
}

const MemberRow = ({ member, hasGone, keys, workspace, onOpen }: MemberRowProps) => {
  const words = useText().members;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { id, name, fromDay, toDay } = member;
  const open = () => onOpen({ kind: 'member', member });
  const facts = [
    ...(member.isGroupLeader ? [words.leader] : []),
    ...(member.isInExecutiveCommittee ? [termsOf(workspace, form).formannskapet] : []),
    ...(member.email === '' ? [] : [member.email]),
    ...(fromDay === null ? [] : [words.comes(formatDay(fromDay, form, 'numeric'))]),
    ...(toDay === null ? [] : [words.leaves(formatDay(toDay, form, 'numeric'))]),
  ];
  return (
    <li className={styles.row} data-row={id}>
      <span className={styles.main}>
        <button type="button" className={styles.title} tabIndex={keys.active === id ? 0 : -1} onClick={open}>
          {name}
        </button>
        {facts.length > 0 && <span className={styles.quiet}>{facts.join(' · ')}</span>}
      </span>
      <span className={styles.end}>
        <RowMenu
          label={words.menu(name)}
          commands={[
            { label: words.change, run: open, icon: PencilIcon, keys: 'Enter' },
            hasGone
              ? { label: words.back, run: () => void putBack(member), icon: ArrowUndoIcon }
              : { label: words.leave, run: () => onOpen({ kind: 'leave', member }), icon: LeaveIcon },
            {
              label: words.remove,
              run: () => void putAway(member),
              icon: TrashIcon,
              keys: 'Del',
              isDanger: true,
            },
          ]}
        />
      </span>
    </li>
  );
};
