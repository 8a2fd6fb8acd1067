import { greyZonesInDailyWork } from './grey-zones/daily-work.ts';
import type { GreyZone } from './grey-zones/grey-zone.ts';
import { greyZonesInPolitics } from './grey-zones/politics.ts';

export type { GreyZone } from './grey-zones/grey-zone.ts';

/** Cases to talk about, in our own words. */
export const greyZones: readonly GreyZone[] = [...greyZonesInDailyWork, ...greyZonesInPolitics];
