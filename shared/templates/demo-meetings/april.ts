import { director, fromDirector, fromMayor, mayor, owes, type DemoMeeting } from './demo-meeting.ts';

/** From Easter to the half-year talk and the weeks after it. */
export const meetingsInApril: readonly DemoMeeting[] = [
  {
    series: 'leaders',
    day: '2024-03-12',
    course: 'skipped',
    notedOn: '2024-03-13',
    reason: 'Flere gruppeledere var på kurs.',
    raised: [],
    said: [],
  },
  {
    series: 'weekly',
    day: '2024-03-18',
    course: 'held',
    raised: [],
    said: [
      mayor('konflikt', 'Eg har to namn no. Begge har sagt ja til å hjelpe dersom vi står fast.'),
      director(
        'kveldsmeldinger',
        'Vi ringer hvis det haster. Meldinger etter klokken 20 kan vente til neste dag.',
        {
          decisions: [
            {
              text: 'Haster det etter klokken 20, ringer vi. Ellers venter meldingen til neste dag.',
              reviewOn: '2024-11-18',
            },
          ],
        },
      ),
      director('vannverk', 'Utkastet legges ut for alle i morgen, samme dag som det går til utvalget.', {
        told: {
          on: '2024-03-19',
          at: '09:00',
          by: 'director',
          channel: 'email',
          matter: 'Hovedplan for vann',
          text: 'Lenke til utkastet og fristen for innspill.',
        },
      }),
      mayor('paske', 'Eg er heime. Varaordføraren har vakt frå skjertorsdag.'),
    ],
    left: ['forventninger'],
  },
  {
    series: 'weekly',
    day: '2024-04-08',
    course: 'held',
    raised: [
      fromDirector('halvaarskjema', 'information', 5, 'Svarene til halvårsevalueringen', {
        item: 'ar-halvar-1',
      }),
    ],
    said: [
      director(
        'halvaarskjema',
        'Vi svarer hver for oss innen torsdag. Ingen ser den andres svar før begge har levert.',
      ),
      mayor(
        'forventninger',
        'Eg føreslår at formannskapet får store saker tidleg, før det ligg ei tilråding der.',
        {
          decisions: [
            {
              text: 'Formannskapet får drøfte store saker før administrasjonen skriv tilråding.',
              reviewOn: '2024-11-04',
            },
          ],
        },
      ),
      director('fast-saker-pa-vei', 'Revidert budsjett kommer i juni. Planstrategien er i rute.'),
    ],
  },
  {
    series: 'leaders',
    day: '2024-04-09',
    course: 'held',
    raised: [],
    said: [
      mayor('aprildrofting', 'Alle gruppene vil ha tal for reisetid før sommaren.'),
      director('regnskapstall', 'Tallene er endelige og like for alle.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-04-15',
    course: 'held',
    raised: [fromMayor('folkemote-demolia', 'discussion', 10, 'Folkemøte om skulane: kven svarer på kva?')],
    said: [
      mayor('folkemote-demolia', 'Eg svarer på det politiske, kommunedirektøren på tal og fakta.', {
        actions: [
          owes('director', '2024-05-02', 'Lag et ark med tall om skolene til folkemøtet', '2024-04-30'),
        ],
      }),
      director('fast-organisasjonen', 'Frokosten med de hovedtillitsvalgte gikk bra.'),
    ],
  },
  {
    series: 'halfYear',
    day: '2024-04-15',
    course: 'held',
    startTime: '13:00',
    minutes: 120,
    raised: [],
    said: [
      director(
        'halvaar-moter',
        'Vi så på svarene samtidig. Mest snakk om informasjon og om hva ukemøtet skal brukes til.',
      ),
      mayor(
        'halvaar-alle',
        'Mindretalet får det same som fleirtalet, men ikkje alltid til same tid. Det gjer vi noko med.',
      ),
    ],
  },
  {
    series: 'weekly',
    day: '2024-04-22',
    course: 'held',
    raised: [fromDirector('reservestrom', 'information', 5, 'Pris på reservestrøm')],
    said: [
      director('reservestrom', 'To tilbud. Tas med i revidert budsjett.'),
      mayor('fast-ute-og-hjemme', 'Folkemøte i Demolia 7. mai, så kommunestyret 16. mai.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-04-29',
    course: 'held',
    raised: [fromMayor('opnemote', 'clarification', 5, 'To opne møte i haust')],
    said: [
      mayor('opnemote', 'Eitt i september og eitt i november. Vi er på begge to.'),
      director(
        'fast-vedtak-i-arbeid',
        'Listen over vedtak legges fram for kommunestyret hver måned fra mai.',
      ),
    ],
  },
];
