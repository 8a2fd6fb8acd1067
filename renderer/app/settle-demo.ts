import { foundDemo } from '#renderer/db/demo.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { becomePerson } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentDay } from '#renderer/stores/today.ts';

/** Founds the demo kommune at the first start of the demo profile; anywhere else it does nothing. */
export const settleDemo = async (): Promise<void> => {
  if (usePreferences.getState().info?.profile !== 'demo') return;
  if ((await readWorkspace()) !== null) return;
  const founded = await foundDemo(currentDay());
  if (!founded.ok) throw new Error(`The demo could not be made: ${founded.reason}`);
  if (founded.value !== null) await becomePerson(founded.value);
};
