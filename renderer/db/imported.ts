import { database } from './database.ts';
import { openedChange } from './opened-change.ts';
import { standing } from './past.ts';

/** Which of the rows came by the import of a workspace file, wholly or in part, and not by an act on this PC. One query. */
export const importedAmong = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const stored = await database().changes.where('records').anyOf(ids).distinct().toArray();
  const changes = stored.toSorted((a, b) => a.sequence - b.sequence).map(openedChange);
  const imports = standing(changes).filter(({ label }) => label === 'imported');
  const touched = new Set<string>(imports.flatMap(({ effects }) => effects.map(({ id }) => id)));
  return new Set(ids.filter((id) => touched.has(id)));
};
