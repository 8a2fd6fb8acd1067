import type { Change } from '#shared/journal/change.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { damaged } from './damaged.ts';
import { openKeys } from './vault.ts';

/** What the stored change says. Throws `DamagedError` when it is not as it was written. */
export const openedChange = (stored: StoredChange): Change =>
  unsealChange(stored, openKeys().data) ?? damaged('changes', stored.id);
