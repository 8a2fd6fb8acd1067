/** Where something stands that is not as it was written. Never what it says. */
export interface Damage {
  readonly table: string;
  readonly id: string;
}

/** Thrown when something in the database cannot be opened: it was damaged, or put there by someone else. */
export class DamagedError extends Error {
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(`Cannot be opened: ${damage.table}/${damage.id}`);
    this.name = 'DamagedError';
    this.damage = damage;
  }
}

const listeners = new Set<(damage: Damage) => void>();

/** Calls the listener when something damaged is met; the answer stops it. */
export const onDamage = (listener: (damage: Damage) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells of the damage, so that the whole database is made anew. */
export const tellOfDamage = (damage: Damage): void => {
  for (const listener of listeners) listener(damage);
};

/** The same, and stops whoever asked for it. */
export const damaged = (table: string, id: string): never => {
  tellOfDamage({ table, id });
  throw new DamagedError({ table, id });
};
