import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { PaperFacts } from '#shared/documents/paper-facts.ts';

/** All that the papers say, but the written form they are written in. */
export type Known = Omit<PaperFacts, 'form' | 'notice'>;

/** What is so here and now: the workspace, the settings, and what main knows of keys and copies. Null before there is a workspace. */
export const readKnown = async (): Promise<Known | null> => {
  const [workspace, vault, backup] = await Promise.all([
    readWorkspace(),
    desktop.vaultState(),
    desktop.backupState(),
  ]);
  const { info, lockAfter, hideFromCapture } = usePreferences.getState();
  if (workspace === null || info === null) return null;
  const second = backup.places.find(({ kind }) => kind === 'second');
  return {
    workspace,
    today: currentDay(),
    version: info.version,
    inUseFrom: localDay(workspace.createdAt),
    lockAfter,
    hideFromCapture,
    managed: info.managed,
    access: vault.people.map(({ role }) => role),
    secondCopy: second === undefined ? null : { lastGood: localDayOrNull(second.lastGood) },
    sheetOn: localDayOrNull(vault.sheetAt),
  };
};

const localDay = (instant: string): Day => dayOf(new Date(instant));

const localDayOrNull = (instant: string | null): Day | null => (instant === null ? null : localDay(instant));
