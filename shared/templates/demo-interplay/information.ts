import type { Day } from '#shared/calendar/day.ts';
import type { Channel, RecipientGroup } from '#shared/domain/information-entry.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { DemoPersonKey } from '../demo.ts';

/** One time somebody was told. */
export interface DemoTelling {
  readonly on: Day;
  readonly at: Clock;
  readonly by: DemoPersonKey;
  readonly to: RecipientGroup;
  readonly channel: Channel;
}

/** Something to tell, outside of the weekly meeting. The first telling opens it. */
export interface DemoMatter {
  readonly title: string;
  readonly text: string;
  readonly owedTo: RecipientGroup;
  readonly told: readonly DemoTelling[];
}

const toAll = (on: Day, at: Clock, channel: Channel = 'email'): readonly DemoTelling[] => [
  { on, at, by: 'secretariat', to: 'all', channel },
];

/**
 * What elected members were told besides what came from the weekly meeting. The figures of the accounts went to the
 * majority six days before the minority, which was found and mended; two are not told to all yet.
 */
export const demoMatters: readonly DemoMatter[] = [
  {
    title: 'Budsjettforslaget for 2024',
    text: 'Forslaget ligger i møteportalen. Spørsmål sendes politisk sekretariat innen 10. november, og svarene går til alle.',
    owedTo: 'all',
    told: toAll('2023-11-02', '12:00'),
  },
  {
    title: 'Svar på spørsmål til budsjettet',
    text: 'Alle spørsmål og svar så langt, samlet i ett dokument.',
    owedTo: 'all',
    told: toAll('2023-11-13', '15:00', 'portal'),
  },
  {
    title: 'Uværet: hva som er stengt',
    text: 'Status for veier, skoler og sykehjem. Neste melding klokken 18.',
    owedTo: 'all',
    told: toAll('2024-01-05', '10:20'),
  },
  {
    title: 'Flommen i Demoelva',
    text: 'Beredskapsledelsen er satt. Ingen er skadet. Neste melding klokken 12.',
    owedTo: 'all',
    told: toAll('2024-01-31', '08:00'),
  },
  {
    title: 'Foreløpige regnskapstall for 2023',
    text: 'Et lite overskudd på 2,1 millioner. Tallene er foreløpige og ikke revidert.',
    owedTo: 'all',
    told: [
      { on: '2024-03-05', at: '14:30', by: 'director', to: 'majority', channel: 'meeting' },
      { on: '2024-03-11', at: '13:45', by: 'secretariat', to: 'minority', channel: 'email' },
    ],
  },
  {
    title: 'Skolestrukturen: tidsplanen',
    text: 'Drøfting i formannskapet 9. april, folkemøte 7. mai, sak i juni.',
    owedTo: 'all',
    told: [
      { on: '2024-03-07', at: '12:30', by: 'mayor', to: 'groupLeaders', channel: 'meeting' },
      { on: '2024-03-20', at: '09:10', by: 'secretariat', to: 'all', channel: 'email' },
    ],
  },
  {
    title: 'Kunnskapsgrunnlaget om skolene',
    text: 'Tall for elever, bygg og reisetid. Ingen anbefaling.',
    owedTo: 'all',
    told: toAll('2024-03-26', '12:00'),
  },
  {
    title: 'Brua åpner 19. august',
    text: 'Åpningen er klokken 12. Alle folkevalgte er invitert.',
    owedTo: 'all',
    told: toAll('2024-06-18', '09:00'),
  },
  {
    title: 'Kokevarsel etter feil på vannverket',
    text: 'Kok vannet til mandag. Ekstra vann deles ut ved rådhuset.',
    owedTo: 'all',
    told: toAll('2024-10-14', '07:15'),
  },
  {
    title: 'Forventningene til budsjettet for 2025',
    text: 'Rammene blir strammere enn vi trodde i vår. Forslaget kommer 4. november.',
    owedTo: 'all',
    told: [
      { on: '2024-10-22', at: '13:00', by: 'director', to: 'executiveCommittee', channel: 'meeting' },
      { on: '2024-10-23', at: '08:30', by: 'secretariat', to: 'all', channel: 'email' },
    ],
  },
  {
    title: 'Skyssen til den nye skolen',
    text: 'Fylkeskommunen avgjør skoleruten i desember. Vi har bedt om et møte.',
    owedTo: 'all',
    told: [{ on: '2024-11-07', at: '12:40', by: 'mayor', to: 'majority', channel: 'meeting' }],
  },
];
