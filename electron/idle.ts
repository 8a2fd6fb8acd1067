/** What is looked at every few seconds while the app is open. Milliseconds. */
export interface Look {
  readonly now: number;
  /** When it was looked at last. */
  readonly seen: number;
  /** How long nobody has touched the PC. */
  readonly idle: number;
  /** How long nobody may, until the app locks itself. */
  readonly limit: number;
}

/**
 * Whether the PC has been left. A PC that slept let no time pass for us, and may not have said so: then far more time
 * has gone between two looks than the few seconds there should be.
 */
export const isLeft = ({ now, seen, idle, limit }: Look): boolean => idle >= limit || now - seen >= limit;
