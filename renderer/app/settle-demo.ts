import { foundDemo } from '#renderer/db/demo.ts';
import { openKeys } from '#renderer/db/vault.ts';
import { newId } from '#renderer/db/new-id.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentDay } from '#renderer/stores/today.ts';
import type { OpenVault } from '#shared/ipc/vault.ts';
import { demoPassphrase, demoPeople } from '#shared/templates/demo.ts';

export const isDemo = (): boolean => usePreferences.getState().info?.profile === 'demo';

/** Makes the keys of the demo kommune, with the passphrase that stands on its lock screen; null anywhere else. */
export const foundDemoVault = async (): Promise<OpenVault | null> => {
  const [me] = demoPeople;
  if (!isDemo() || me === undefined) return null;
  const answer = await desktop.foundVault({
    personId: newId<'Person'>(),
    role: me.role,
    passphrase: demoPassphrase,
  });
  if (!answer.ok) throw new Error(`The keys of the demo could not be made: ${answer.reason}`);
  return answer.value;
};

/** Founds the demo kommune when the keys are there and nothing else. The mayor gets a way in too. */
export const settleDemo = async (): Promise<void> => {
  const founded = await foundDemo(currentDay(), openKeys().personId);
  if (!founded.ok) throw new Error(`The demo could not be made: ${founded.reason}`);
  const { mayor } = founded.value;
  await desktop.giveAccess({ personId: mayor, role: 'mayor', passphrase: demoPassphrase });
};
