import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { differenceOf, type Difference, type Placement } from '#shared/exchange/difference.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { readWorkspaceFile, type WorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { z } from '#shared/zod.ts';
import type { ChangeLabel } from './change-label.ts';
import type { Command } from './commands.ts';
import { commit } from './commit.ts';
import { desktopPort } from './desktop-port.ts';
import { exportWorkspace, readEverything } from './export-workspace.ts';
import { readLocal, writeLocal } from './local.ts';
import { sha256 } from './sha256.ts';
import { takeBack, type UndoRefusal } from './undo.ts';

/** What a file would do, before it is allowed to. */
export interface ImportPlan {
  readonly file: WorkspaceFile;
  /** The name of the kommune in the file. */
  readonly name: string;
  readonly made: Instant;
  /** False when the file is of another workspace than the one here: everything here then goes to the bin. */
  readonly sameWorkspace: boolean;
  readonly difference: Difference;
}

export type ImportRefusal = FileFault | 'noSafetyCopy' | 'changedSince' | 'notSaved';

/** Reads the file and works out what it would do. Changes nothing. */
export const planImport = async (text: string): Promise<Answer<ImportPlan, FileFault>> => {
  const file = await readWorkspaceFile(text, sha256);
  if (!file.ok) return file;
  const here = await readEverything();
  const given = file.value.tables.workspace.find(({ deletedAt }) => deletedAt === null);
  const name = given?.['name'];
  return accept({
    file: file.value,
    name: typeof name === 'string' ? name : '',
    made: file.value.made,
    sameWorkspace: here.workspace.every(({ id, deletedAt }) => deletedAt !== null || id === given?.id),
    difference: differenceOf(here, file.value.tables),
  });
};

/**
 * Does what the plan says in one change: keeps a safety copy first, checks afterwards that the rows are those of the
 * file, and takes it back if they are not. Answers null when there was nothing to do.
 */
export const applyImport = async (plan: ImportPlan): Promise<Answer<CommitId | null, ImportRefusal>> => {
  const copy = await keepSafetyCopy();
  if (!copy.ok) return copy;
  const answer = await commit(plan.difference.placements.map(commandOf), {
    label: 'imported',
    retry: 'never',
  });
  if (!answer.ok)
    return refuse(answer.reason === 'changedSince' ? 'changedSince' : 'notSaved', answer.detail);
  const left = differenceOf(await readEverything(), plan.file.tables);
  if (answer.value !== null && left.placements.length > 0) {
    await takeBack(answer.value);
    return refuse('notSaved', 'The rows were not those of the file');
  }
  if (answer.value !== null) await writeLocal(lastImport, { commitId: answer.value, copy: copy.value });
  return answer;
};

/** Takes the last import back, also after a restart. What was changed since is never overwritten. */
export const undoImport = async (): Promise<Answer<ChangeLabel, UndoRefusal>> => {
  const last = await readLocal(lastImport, lastImportSchema);
  if (last === null) return refuse('nothing');
  const answer = await takeBack(last.commitId);
  if (answer.ok) await writeLocal(lastImport, null);
  return answer;
};

/** The safety copy from before the last import, to be planned as any file; null when there is none. */
export const readSafetyCopy = async (): Promise<string | null> => {
  const last = await readLocal(lastImport, lastImportSchema);
  if (last === null || last.copy === null) return null;
  const answer = await desktopPort().readCopy({ name: last.copy });
  return answer.ok ? answer.value.text : null;
};

const lastImport = 'last-import';
const lastImportSchema = z.strictObject({
  commitId: z.custom<CommitId>((id) => typeof id === 'string'),
  copy: z.string().nullable(),
});

/** Null when there is nothing to keep a copy of. */
const keepSafetyCopy = async (): Promise<Answer<string | null, 'noSafetyCopy'>> => {
  const here = await readEverything();
  if (Object.values(here).every((rows) => rows.length === 0)) return accept(null);
  try {
    const answer = await desktopPort().keepCopy({ text: await exportWorkspace() });
    return answer.ok ? accept(answer.value.name) : refuse('noSafetyCopy', answer.reason);
  } catch (trouble) {
    return refuse('noSafetyCopy', String(trouble));
  }
};

/** Bound to the revision the plan saw: what was changed since is not overwritten. */
const commandOf = ({ table, before, after }: Placement): Command => {
  const rev = before === null ? {} : { rev: before.rev };
  if (after !== null) return { kind: 'place', table, id: after.id, row: after, ...rev };
  if (before === null) throw new Error('A placement of nothing');
  return { kind: 'remove', table, id: before.id, ...rev };
};
