import { powerMonitor } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import { loadAnew } from './anew.ts';
import { isLeft } from './idle.ts';
import { onLocked, openSession } from './services/keys/open-vault.ts';
import type { Vault } from './services/keys/vault.ts';
import { theWindow } from './window.ts';

/** So long the page may take to save and seal what is being typed, before it is locked without. */
const patience = 2000;
/** How often the time without use is looked at. */
const pulse = 5000;

/** Locks the app when the PC is left: no use for a while, sleep, a locked screen, another user. */
export const followIdle = (vault: Vault, lockAfter: () => number): void => {
  const lock = () => void askToLock(vault);
  let seen = Date.now();
  const look = () => {
    const [limit, now] = [lockAfter() * 60_000, Date.now()];
    if (isLeft({ now, seen, limit, idle: powerMonitor.getSystemIdleTime() * 1000 })) lock();
    seen = now;
  };
  setInterval(look, pulse).unref();
  powerMonitor.on('suspend', lock);
  powerMonitor.on('resume', look);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
};

let asking: Promise<void> | null = null;

/** Asks the page to lock with what it could not save; locks without it when the page is silent. */
const askToLock = (vault: Vault): Promise<void> => {
  asking ??= lockWithin(vault).finally(() => {
    asking = null;
  });
  return asking;
};

const lockWithin = async (vault: Vault): Promise<void> => {
  const window = theWindow();
  if (openSession() === null) return;
  const locked = Promise.withResolvers<boolean>();
  const stop = onLocked(() => locked.resolve(true));
  window?.webContents.send('lock');
  const done = await Promise.race([locked.promise, pause(patience, false, { ref: false })]);
  stop();
  if (done) return;
  await vault.lock({ unsaved: null });
  if (window !== null) loadAnew(window);
};
