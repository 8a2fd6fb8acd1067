import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.ts';
import { isNotOpen, openSession, type SessionOptions } from './session.ts';
import { toldIn } from './told.ts';

/** How two starts after some misfortune went. */
export interface Restarts {
  /** `same`: all is there; `told`: not all is, and the user was told; `silent`: not all is, and nobody was told. */
  readonly outcome: 'same' | 'told' | 'silent';
  readonly detail: string;
}

/**
 * Starts the app twice on the profile, with some writing in between, and looks both times. Whatever is missing must have
 * been told of on the screen at the first start.
 */
export const restartTwice = async (
  profile: string,
  ledger: Ledger,
  options: SessionOptions = {},
): Promise<Restarts> => {
  const before = ledger.counts();
  try {
    const first = await openSession(profile, options);
    ledger.compare(await first.look(), 'first restart');
    const words = toldIn(await first.page.locator('body').innerText());
    const from = ledger.next();
    // Damage that is only met when something is written breaks this off; what was acknowledged until then counts.
    await first.page
      .evaluate((asked) => window.hard.burst(asked), { from, count: 3, seed: from, pause: 0 })
      .catch(() => undefined);
    ledger.take(first.acknowledged);
    await pause(100);
    await first.kill();
    const second = await openSession(profile, options);
    ledger.compare(await second.look(), 'second restart');
    await second.kill();
    const after = ledger.counts();
    const isSame = after.lost === before.lost && after.half === before.half;
    if (isSame) return { outcome: 'same', detail: words };
    return { outcome: words === '' ? 'silent' : 'told', detail: `${words} ${ledger.faults().join('; ')}` };
  } catch (error) {
    // It does not open: then the screen must say why, and not be empty.
    if (isNotOpen(error)) return { outcome: error.shown === '' ? 'silent' : 'told', detail: error.message };
    return { outcome: 'silent', detail: `it could not be looked at: ${String(error)}` };
  }
};
