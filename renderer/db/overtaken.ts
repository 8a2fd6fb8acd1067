import type { Command, Patch } from './commands.ts';

/** The older commands without the fields that newer ones set too. Pure. */
export const withoutOvertaken = (
  older: readonly Command[],
  newer: readonly Command[],
): readonly Command[] => {
  const overtaken = new Set(newer.flatMap(fieldsOf));
  return older.flatMap((command) => {
    const left = fieldsOf(command).filter((field) => !overtaken.has(field));
    if (left.length === fieldsOf(command).length) return [command];
    return command.kind === 'patch' && left.length > 0 ? [only(command, left)] : [];
  });
};

/** What a command sets, each field by table, record and name. */
const fieldsOf = (command: Command): readonly string[] => {
  if (command.kind === 'text') return [nameOf(command, command.field)];
  return command.kind === 'patch' ? Object.keys(command.fields).map((key) => nameOf(command, key)) : [];
};

const nameOf = ({ table, id }: Command, field: string): string => `${table}/${id}/${field}`;

const only = (command: Patch, names: readonly string[]): Patch => ({
  ...command,
  fields: Object.fromEntries(
    Object.entries(command.fields).filter(([key]) => names.includes(nameOf(command, key))),
  ),
});
