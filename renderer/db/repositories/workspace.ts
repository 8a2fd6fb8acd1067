import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readAll } from '../read.ts';

/** The kommune or fylkeskommune; null before the workspace is founded. */
export const readWorkspace = async (): Promise<Workspace | null> => (await readAll('workspace'))[0] ?? null;

export const changeWorkspace = async (
  fields: Partial<Fields<Workspace>>,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const workspace = await readWorkspace();
  if (workspace === null) return refuse('unknownRecord');
  return commit([patch('workspace', workspace.id, fields)], { label: 'workspaceChanged' });
};
