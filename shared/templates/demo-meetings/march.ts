import { director, fromDirector, fromMayor, mayor, owes, type DemoMeeting } from './demo-meeting.ts';

/** The last meetings before the day the demo is shown. */
export const meetingsInMarch: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-03-04',
    course: 'held',
    guests: ['deputy'],
    raised: [
      fromDirector('regnskap', 'information', 10, 'Regnskapet for 2023: foreløpige tall', {
        item: 'ar-arsregnskap',
      }),
      fromMayor('skular', 'discussion', 15, 'Skulestrukturen: korleis legg vi opp drøftinga?'),
      fromDirector('kveldsmeldinger', 'discussion', 5, 'Meldinger på kveldstid', {
        questionKey: 'sp-spor-melding',
      }),
    ],
    again: ['lege'],
    said: [
      director(
        'regnskap',
        'Et lite overskudd, 2,1 millioner. Legges ut for alle på samme dag som det går til revisjonen.',
      ),
      mayor('skular', 'Formannskapet drøftar utan innstilling 9. april. Deretter folkemøte, så sak i juni.', {
        decisions: [
          {
            text: 'Formannskapet får drøfte skulestrukturen før administrasjonen skriv innstilling.',
            reviewOn: '2024-06-17',
          },
        ],
        actions: [
          owes('director', '2024-03-26', 'Lag et kunnskapsgrunnlag om skolene uten anbefaling', '2024-03-26'),
        ],
        minutes: 22,
      }),
      mayor('konflikt', 'Eg har eitt namn, ein tidlegare kommunedirektør. Eg leitar etter eitt til.'),
      director('lege', 'Nabokommunen har ikke svart. Jeg purrer.'),
    ],
    left: ['kveldsmeldinger', 'forventninger'],
    skipped: ['fast-organisasjonen'],
    approvedBy: ['director'],
    approvedLate: '2024-03-15',
  },
  {
    series: 'weekly',
    day: '2024-03-11',
    course: 'held',
    raised: [
      fromMayor('nasjonaldag', 'information', 5, '17. mai: talar og tog'),
      fromDirector('hovedtillitsvalgte', 'information', 5, 'Frokost med de hovedtillitsvalgte'),
      fromDirector('halvaar', 'clarification', 10, 'Halvårssamtalen 15. april: hva vil vi snakke om?', {
        item: 'ar-samtaletema',
      }),
    ],
    said: [
      mayor('nasjonaldag', 'Varaordføraren held talen i år. Det er fleire kyrkjer og éin ordførar.'),
      director(
        'hovedtillitsvalgte',
        'Jeg inviterer i april. Ordføreren er ikke med, dette er arbeidsgiversiden.',
      ),
      director('fast-organisasjonen', 'Sykefraværet er tilbake på nivået fra i høst.', {
        actions: [
          {
            ...owes('director', '2024-04-05', 'Inviter hovedtillitsvalgte til frokost', '2024-04-04'),
            item: 'Inviter hovedtillitsvalgte til frokost',
          },
        ],
      }),
      director('halvaar', 'Vi sender hverandre to temaer hver innen fredag.', {
        actions: [
          {
            ...owes('director', '2024-03-15', 'Send to temaer til halvårssamtalen', '2024-03-22'),
            item: 'ar-samtaletema',
          },
          {
            ...owes('mayor', '2024-03-15', 'Send to tema til halvårssamtalen', '2024-03-22'),
            item: 'ar-samtaletema',
          },
        ],
      }),
      director('bruanbud', 'Kontrakten er signert. Brua åpner etter planen 19. august.'),
      mayor('skular', 'Kunnskapsgrunnlaget må seie noko om skulevegen, òg når gangbrua opnar.'),
      mayor('fast-samspillet', 'Kort møte, god tone.'),
    ],
    left: ['konflikt', 'kveldsmeldinger', 'forventninger'],
    approvedBy: [],
    approvedLate: '2024-03-15',
  },
];
