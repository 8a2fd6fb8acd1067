import { greyZonesInDailyWork } from './grey-zones/daily-work.ts';
import type { GreyZone } from './grey-zones/grey-zone.ts';
import { greyZonesInPolitics } from './grey-zones/politics.ts';
import { greyZonesUnderPressure } from './grey-zones/under-pressure.ts';

export type { GreyZone } from './grey-zones/grey-zone.ts';

/** Cases to talk about, in our own words. */
export const greyZones: readonly GreyZone[] = [
  ...greyZonesUnderPressure,
  ...greyZonesInDailyWork,
  ...greyZonesInPolitics,
];

/** The case of the app with this key; null: it is one of their own. */
export const greyZoneOf = (key: string | null): GreyZone | null =>
  greyZones.find((one) => one.key === key) ?? null;
