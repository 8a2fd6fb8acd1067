import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { differenceOf, type Difference, type Placement } from '#shared/exchange/difference.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { roundFaultIn, type RoundFault } from '#shared/exchange/round-fault.ts';
import { readWorkspaceFile, type WorkspaceFile } from '#shared/exchange/workspace-file.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import type { Command } from './commands.ts';
import { commit } from './commit.ts';
import { desktopPort } from './desktop-port.ts';
import { exportWorkspace, readEverything } from './export-workspace.ts';
import { readLastImport, rememberImport } from './last-import.ts';
import { sha256 } from './sha256.ts';
import { takeSnapshot } from './take-snapshot.ts';
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

/** `locked`: something stands in a meeting that is closed; `roundLocked`: in an evaluation. */
export type ImportRefusal =
  FileFault | 'noSafetyCopy' | 'changedSince' | 'locked' | 'roundLocked' | 'notSaved' | 'halfImported';

/** Reads the file and works out what it would do. Changes nothing. */
export const planImport = async (text: string): Promise<Answer<ImportPlan, FileFault | RoundFault>> => {
  const file = await readWorkspaceFile(text, sha256);
  if (!file.ok) return file;
  const here = await readEverything();
  const fault = roundFaultIn(here, file.value.tables);
  if (fault !== null) return refuse(fault);
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
 * file, and takes it back if they are not. Answers null when there was nothing to do, and always answers: once the rows
 * are written, trouble must hide neither that nor the way back.
 */
export const applyImport = async (plan: ImportPlan): Promise<Answer<CommitId | null, ImportRefusal>> => {
  const copy = await keepSafetyCopy();
  if (!copy.ok) return copy;
  await takeSnapshot('import');
  const answer = await commit(plan.difference.placements.map(commandOf), {
    label: 'imported',
    retry: 'never',
  });
  if (!answer.ok) {
    if (answer.reason === 'locked') return refuse(answer.detail === undefined ? 'locked' : 'roundLocked');
    return refuse(answer.reason === 'changedSince' ? answer.reason : 'notSaved', answer.detail);
  }
  if (answer.value === null) return answer;
  const earlier = await readLastImport().catch(() => null);
  await rememberImport({ commitId: answer.value, copy: copy.value });
  if (await isAsIn(plan.file)) return answer;
  if (!(await isTakenBack(answer.value))) return refuse('halfImported', 'The import could not be taken back');
  await rememberImport(earlier);
  return refuse('notSaved', 'The rows were not those of the file');
};

/** Takes an import back, also after a restart. What was changed since is never overwritten. */
export const undoImport = async (id: CommitId): Promise<Answer<ChangeLabel, UndoRefusal>> => {
  const answer = await takeBack(id);
  if (answer.ok) await rememberImport(null);
  return answer;
};

/** The safety copy from before the last import, to be planned as any file; null when there is none. */
export const readSafetyCopy = async (): Promise<string | null> => {
  const last = await readLastImport();
  if (last === null || last.copy === null) return null;
  const answer = await desktopPort().readCopy({ name: last.copy });
  return answer.ok ? answer.value.text : null;
};

/** False also when the rows cannot be read: what cannot be checked is not taken on trust. */
const isAsIn = async (file: WorkspaceFile): Promise<boolean> => {
  try {
    return differenceOf(await readEverything(), file.tables).placements.length === 0;
  } catch {
    return false;
  }
};

const isTakenBack = async (id: CommitId): Promise<boolean> => {
  try {
    return (await takeBack(id)).ok;
  } catch {
    return false;
  }
};

/** Null when there is nothing to keep a copy of. */
const keepSafetyCopy = async (): Promise<Answer<string | null, 'noSafetyCopy'>> => {
  try {
    const here = await readEverything();
    if (Object.values(here).every((rows) => rows.length === 0)) return accept(null);
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
