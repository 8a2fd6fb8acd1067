import type { Day } from '#shared/calendar/day.ts';
import type { Channel } from '#shared/domain/information-entry.ts';
import type { NoticeDirection, NoticeUrgency } from '#shared/domain/notice.ts';
import type { Clock } from '#shared/domain/series.ts';

/** What the two owe each other, as it was written down with the two rules on information in November 2023. */
export const demoNoticeRules: readonly {
  readonly direction: NoticeDirection;
  readonly urgency: NoticeUrgency;
  readonly text: string;
}[] = [
  { direction: 'toMayor', urgency: 'atOnce', text: 'Ulykker, trusler og brann' },
  { direction: 'toMayor', urgency: 'atOnce', text: 'Avvik som rammer innbyggere' },
  { direction: 'toMayor', urgency: 'atOnce', text: 'Saker på vei til pressen' },
  { direction: 'toMayor', urgency: 'canWait', text: 'Endringer i framdriften av vedtak' },
  { direction: 'toMayor', urgency: 'canWait', text: 'Ansettelser av ledere' },
  { direction: 'toDirector', urgency: 'atOnce', text: 'Løfte om pengar eller tiltak' },
  { direction: 'toDirector', urgency: 'bringBack', text: 'Møte med departement og fylkeskommune' },
  { direction: 'toDirector', urgency: 'bringBack', text: 'Det næringslivet og nabokommunane planlegg' },
];

/** Notices that were given; `rule` is the text of the line. */
export const demoNotices: readonly {
  readonly on: Day;
  readonly at: Clock;
  readonly rule: string | null;
  readonly direction: NoticeDirection;
  readonly channel: Channel;
  readonly text: string;
}[] = [
  {
    on: '2024-01-31',
    at: '05:50',
    rule: 'Avvik som rammer innbyggere',
    direction: 'toMayor',
    channel: 'phone',
    text: 'Flom i Demoelva. Beredskapsledelsen er satt.',
  },
  {
    on: '2024-02-21',
    at: '16:10',
    rule: 'Det næringslivet og nabokommunane planlegg',
    direction: 'toDirector',
    channel: 'phone',
    text: 'Nabokommunen vil leggje ned legevakta si om natta.',
  },
  {
    on: '2024-03-06',
    at: '15:40',
    rule: 'Saker på vei til pressen',
    direction: 'toMayor',
    channel: 'phone',
    text: 'Avisen spør om prisen på brua.',
  },
  {
    on: '2024-10-14',
    at: '06:05',
    rule: 'Avvik som rammer innbyggere',
    direction: 'toMayor',
    channel: 'phone',
    text: 'Feil på vannverket. Kokevarsel til alle abonnenter klokken 06.30.',
  },
  {
    on: '2024-11-06',
    at: '09:15',
    rule: 'Møte med departement og fylkeskommune',
    direction: 'toDirector',
    channel: 'meeting',
    text: 'Fylkeskommunen vil avgjere skuleruta i desember.',
  },
];
