import type { Day } from '#shared/calendar/day.ts';
import { meetingsInApril } from './demo-meetings/april.ts';
import { meetingsInAutumn } from './demo-meetings/autumn.ts';
import type { DemoMeeting } from './demo-meetings/demo-meeting.ts';
import { meetingsInFebruary } from './demo-meetings/february.ts';
import { meetingsInJanuary } from './demo-meetings/january.ts';
import { meetingsInMarch } from './demo-meetings/march.ts';
import { meetingsInNovember } from './demo-meetings/november.ts';
import { meetingsInOctober } from './demo-meetings/october.ts';
import { meetingsTowardsChristmas } from './demo-meetings/towards-christmas.ts';
import { meetingsTowardsSummer } from './demo-meetings/towards-summer.ts';
import { meetingsTowardsTalk } from './demo-meetings/towards-talk.ts';

/** Everything that was held, called off or skipped in the demo kommune, in order. */
export const demoMeetings: readonly DemoMeeting[] = [
  ...meetingsInOctober,
  ...meetingsInNovember,
  ...meetingsTowardsChristmas,
  ...meetingsInJanuary,
  ...meetingsInFebruary,
  ...meetingsInMarch,
  ...meetingsInApril,
  ...meetingsTowardsSummer,
  ...meetingsInAutumn,
  ...meetingsTowardsTalk,
];

/** Days on which they had agreed not to meet. */
export const demoBreaks: readonly { readonly first: Day; readonly last: Day; readonly title: string }[] = [
  { first: '2023-12-21', last: '2024-01-05', title: 'Juleferie' },
  { first: '2024-03-25', last: '2024-04-01', title: 'Påske' },
  { first: '2024-06-24', last: '2024-08-09', title: 'Sommerferie' },
];

/** What they have given the points of the standing agenda, in minutes: less than the proposal, to leave room for more. */
export const demoStandingMinutes: Readonly<Record<string, number>> = {
  'fast-siden-sist': 4,
  'fast-varsler': 2,
  'fast-saker-pa-vei': 5,
  'fast-vedtak-i-arbeid': 2,
  'fast-til-alle': 2,
  'fast-ute-og-hjemme': 2,
  'fast-organisasjonen': 3,
  'fast-samspillet': 2,
  'fast-oppsummering': 2,
};
