import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { personRoles } from '#shared/domain/person.ts';
import type { CopyContent } from '#shared/ipc/backup.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import styles from './restore.module.css';

/** What is inside a copy: when it was made, how much, since when, and who can open it. */
export const Inside = ({ content }: { readonly content: CopyContent }) => {
  const words = useText().backup.inside;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { made, counts, changes, firstChange, lastChange, roles } = content;
  const tables = Object.entries(words.tables).flatMap(([table, name]) => {
    const number = counts[table] ?? 0;
    return number === 0 ? [] : [[name, String(number)] as const];
  });
  const known = personRoles.filter((role) => roles.includes(role));
  const rows: ReadonlyArray<readonly [string, string]> = [
    [words.made, formatInstant(made, form)],
    ...tables,
    ...(firstChange === null || lastChange === null
      ? []
      : [
          [
            words.changes,
            words.changesFrom(changes, formatInstant(firstChange, form), formatInstant(lastChange, form)),
          ] as const,
        ]),
    [words.roles, known.map((role) => roleName(role, null, form)).join(', ')],
  ];
  return (
    <table className={styles.table}>
      <caption>{words.caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
