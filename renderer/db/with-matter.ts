import type { Matter } from '#shared/domain/matter.ts';
import type { Command } from './commands.ts';
import { readMany, readWhere } from './read.ts';

/** Commands that bring back what was told of the matter, and went to the bin together with it. */
export const restoreWithMatter = async ({
  id,
  deletedAt,
}: Pick<Matter, 'id' | 'deletedAt'>): Promise<readonly Command[]> => {
  if (deletedAt === null) return [];
  const links = await readWhere('matterEntries', 'matterId', id);
  const entries = await readMany(
    'informationEntries',
    links.map(({ entryId }) => entryId),
  );
  return [...entries.values()]
    .filter((entry) => entry.deletedAt === deletedAt)
    .map((entry) => ({ kind: 'restore', table: 'informationEntries', id: entry.id }));
};
