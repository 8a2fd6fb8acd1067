import { useLiveQuery } from 'dexie-react-hooks';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import type { SheetKind } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

export interface SheetFacts {
  /** Whose sheet it is: the kommune, or a name and a role. */
  readonly title: string;
  /** The kommune, on a person's sheet as well. */
  readonly body: string;
}

/** What the paper says of whose it is; null for the moment it takes to read it. */
export const useSheetFacts = (of: SheetKind): SheetFacts | null => {
  const words = useText().lock.sheets.paper.title;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const workspace = useLiveQuery(readWorkspace);
  const me = useMe();
  if (!workspace || me === null) return null;
  const body = bodyName(workspace);
  const title =
    of === 'workspace'
      ? words.workspace(body)
      : words.person(me.name, me.title ?? roleName(me.role, workspace, form));
  return { title, body };
};
