import type { RowsByTable } from '#shared/exchange/any-row.ts';
import { eachSharedTable, sharedTables } from '#shared/exchange/table-name.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { database } from './database.ts';
import { sha256 } from './sha256.ts';
import { fromStored } from './stored-row.ts';

/** The whole workspace as the text of a file, also what lies in the bin. */
export const exportWorkspace = async (): Promise<string> =>
  writeWorkspaceFile({ made: new Date().toISOString(), tables: await readEverything() }, sha256);

/** Every row of every table that goes out of the app, read in one transaction so that they fit together. */
export const readEverything = async (): Promise<RowsByTable> => {
  const db = database();
  const stored = await db.transaction('r', [...sharedTables], async () =>
    Promise.all(sharedTables.map((table) => db.rows(table).toArray())),
  );
  return eachSharedTable((table) =>
    (stored[sharedTables.indexOf(table)] ?? []).map((row) => fromStored(table, row)),
  );
};
