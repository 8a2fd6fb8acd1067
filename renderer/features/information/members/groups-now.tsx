import { Button } from '@digdir/designsystemet-react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { recipientGroups } from '#shared/domain/information-entry.ts';
import { groupMembers, withoutSide } from '#shared/domain/member-groups.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import type { MemberFacts } from './member-facts.ts';
import type { Opened } from './members-place.tsx';

interface GroupsNowProps {
  readonly facts: MemberFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

/** Who each group of recipients is today, and what would make a message miss somebody. */
export const GroupsNow = ({ facts, workspace, onOpen }: GroupsNowProps) => {
  const words = useText().members;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { members, partyGroups } = facts;
  const groups = recipientGroups
    .filter((group) => group !== 'named')
    .map((group) => ({
      group,
      name: recipientWords(group, workspace, form),
      there: groupMembers(group, members, partyGroups, today),
    }));
  const all = groupMembers('all', members, partyGroups, today);
  const sideless = withoutSide(members, partyGroups, today).length;
  const silent = all.filter(({ email }) => email === '').length;
  const notes = [
    ...groups.filter(({ there }) => there.length === 0).map(({ name }) => words.emptyGroup(name)),
    ...(sideless > 0 ? [words.withoutSide(sideless)] : []),
    ...(silent > 0 ? [words.withoutEmail(silent)] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="groups-now">
      <div className={styles.head}>
        <h2 id="groups-now">{words.groupsNow}</h2>
        <div className={styles.buttons}>
          <Button variant="tertiary" data-size="sm" onClick={() => onOpen({ kind: 'group', group: null })}>
            {words.addGroup}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={() => onOpen({ kind: 'table' })}>
            {words.read}
          </Button>
        </div>
      </div>
      <dl className={styles.facts}>
        {groups.map(({ group, name, there }) => (
          <div key={group}>
            <dt>{capitalised(name)}</dt>
            <dd>{there.length}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
