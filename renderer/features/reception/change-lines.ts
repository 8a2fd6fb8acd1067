import type { FieldChange } from '#renderer/db/history.ts';
import { isDay } from '#shared/calendar/day.ts';
import type { Category, ItemRole, ItemStatus, PhaseKey } from '#shared/domain/checklist-item.ts';
import { phase } from '#shared/templates/phases.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Text } from '#shared/text/text.ts';
import type { Surroundings } from './entry.ts';

/**
 * What was changed, one line a field, in words. Long texts are only named. A newly made item has no lines, since
 * everything in it would be new; ranks and times have none, since the label of the change says it.
 */
export const changeLines = (
  changes: readonly FieldChange[],
  around: Surroundings,
  text: Text,
): readonly string[] => {
  const { history } = text.reception;
  if (changes.some(({ field }) => field === 'termId')) return [];
  return changes.flatMap(({ field, before, after }) => {
    if (!isNamed(field, history.fields)) return [];
    const name = history.fields[field];
    if (longFields.has(field)) return [history.changed(name)];
    return [history.change(name, words(field, before, around, text), words(field, after, around, text))];
  });
};

const longFields: ReadonlySet<string> = new Set(['why', 'note', 'reason', 'caseLink', 'dueRule']);

type Named = keyof Text['reception']['history']['fields'];

const isNamed = (field: string, names: object): field is Named => Object.hasOwn(names, field);

const words = (
  field: Named,
  value: unknown,
  { people, workspace, form }: Surroundings,
  text: Text,
): string => {
  if (typeof value !== 'string' || value === '') return text.reception.history.nothing;
  switch (field) {
    case 'phase':
      return phase(value as PhaseKey).name[form];
    case 'role':
      return roleName(value as ItemRole, workspace, form);
    case 'category':
      return text.domain.categories[value as Category];
    case 'status':
      return text.domain.statuses[value as ItemStatus];
    case 'ownerId':
      return people.find(({ id }) => id === value)?.name ?? text.reception.history.someone;
    case 'ownDueDay':
      return isDay(value) ? formatDay(value, form, 'numeric') : value;
    default:
      return `«${value}»`;
  }
};
