import { useText } from '#renderer/stores/text.ts';
import type { Waiting } from '#shared/domain/coverage.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { sideOf } from '#shared/domain/member-groups.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './log.module.css';
import type { Around } from './use-log.ts';

interface WaitingMembersProps {
  readonly view: MatterView;
  readonly around: Around;
}

/** Those who have not got it, by party group; groups and people by name. */
export const WaitingMembers = ({ view: { coverage }, around }: WaitingMembersProps) => {
  const words = useText().information.matter;
  const { partyGroups } = around.register;
  const isIn = (id: string | null) => (waiting: Waiting) => waiting.member.partyGroupId === id;
  const known = new Set<string>(partyGroups.map(({ id }) => id));
  const groups = [
    ...partyGroups.map(({ id, name }) => ({
      id: id as string,
      name,
      members: coverage.waiting.filter(isIn(id)),
    })),
    {
      id: '',
      name: words.noGroup,
      members: coverage.waiting.filter(({ member }) => !known.has(member.partyGroupId ?? '')),
    },
  ].filter(({ members }) => members.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map(({ id, name, members }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul className={styles.plain}>
            {members.map((waiting) => (
              <li key={waiting.member.id}>
                {waiting.member.name}
                <Remark waiting={waiting} around={around} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

/** What is special: came later than the matter, or stands on neither side. */
const Remark = ({ waiting: { member }, around }: { readonly waiting: Waiting; readonly around: Around }) => {
  const words = useText().information.matter;
  const { fromDay } = member;
  const remarks = [
    ...(fromDay === null ? [] : [words.memberSince(formatDay(fromDay, around.form, 'numeric'))]),
    ...(sideOf(member, around.register.partyGroups) === null ? [words.noSide] : []),
  ];
  return remarks.length === 0 ? null : <span className={styles.quiet}>{` (${remarks.join(', ')})`}</span>;
};
