import {
  director,
  fromDeputy,
  fromDirector,
  fromMayor,
  mayor,
  owes,
  type DemoMeeting,
} from './demo-meeting.ts';

/** The bridge, the exercise and the budget. */
export const meetingsInAutumn: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-08-12',
    course: 'held',
    raised: [fromDirector('hosten', 'information', 10, 'Høsten på ett ark')],
    said: [
      director('hosten', 'Budsjett, planstrategi, beredskapsøvelse og brua. Øvelsen er 26. september.'),
      mayor('fast-siden-sist', 'Fin sommar. Varaordføraren hadde to hendingar og klarte det godt.'),
    ],
  },
  {
    series: 'leaders',
    day: '2024-08-13',
    course: 'held',
    raised: [fromMayor('host-saker', 'information', 15, 'Saker i haust')],
    said: [mayor('host-saker', 'Planstrategien kjem i oktober, budsjettet i november.')],
  },
  {
    series: 'weekly',
    day: '2024-08-19',
    course: 'held',
    raised: [fromMayor('bruopning', 'notice', 5, 'Opning av gangbrua')],
    said: [
      mayor('bruopning', 'Eg klipper snora klokka 12. Kommunedirektøren takkar dei som har bygd.'),
      director('fast-vedtak-i-arbeid', 'Skolevedtaket følges opp av en gruppe med foreldre og ansatte.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-08-26',
    course: 'held',
    raised: [fromDirector('fastdag', 'clarification', 10, 'Fast dag for informasjon til alle')],
    said: [
      director('fastdag', 'Torsdager klokken 14 får alle folkevalgte det samme, på likt.', {
        decisions: [
          {
            text: 'Informasjon til alle folkevalgte går ut torsdager klokken 14, når det ikke haster.',
            reviewOn: '2025-02-03',
          },
        ],
      }),
      mayor('fast-til-alle', 'Bra. Mindretalet har spurt etter nett dette.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-09-02',
    course: 'held',
    guests: ['deputy'],
    raised: [fromDeputy('ovelse', 'discussion', 10, 'Beredskapsøvelsen', { item: 'ar-beredskapsplan' })],
    said: [
      director(
        'ovelse',
        'Ordføreren er talsperson, kommunedirektøren leder krisestaben. Varaordføreren tar over andre dag.',
        {
          actions: [
            owes('director', '2024-09-20', 'Send øvelsesplanen til ordfører og varaordfører', '2024-09-18'),
          ],
        },
      ),
    ],
  },
  {
    series: 'weekly',
    day: '2024-09-09',
    course: 'held',
    raised: [fromMayor('ope-haust', 'discussion', 10, 'Ope møte 19. september')],
    said: [mayor('ope-haust', 'Tema er budsjettet. Vi seier kva som er ope, og kva som er bunde.')],
  },
  {
    series: 'leaders',
    day: '2024-09-10',
    course: 'held',
    raised: [fromMayor('budsjettgrupper', 'information', 20, 'Budsjettarbeidet i gruppene')],
    said: [mayor('budsjettgrupper', 'Alle gruppene får same tal 1. oktober.')],
  },
  {
    series: 'weekly',
    day: '2024-09-16',
    course: 'held',
    raised: [fromDirector('innsparing', 'discussion', 15, 'Innsparing: hva må politikerne ta stilling til?')],
    said: [
      director('innsparing', 'Jeg legger fram tre veier, ikke én. Formannskapet drøfter 8. oktober.', {
        actions: [
          owes(
            'director',
            '2024-10-08',
            'Legg fram tre veier for budsjettet til formannskapet',
            '2024-10-08',
          ),
        ],
      }),
      mayor('fast-samspillet', 'Vi er ikkje samde om kor langt ut i tenestene politikken skal gå.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-09-23',
    course: 'held',
    raised: [],
    said: [
      director('fast-saker-pa-vei', 'Planstrategien er ferdig til formannskapet.'),
      mayor('fast-ute-og-hjemme', 'Øvinga er torsdag.'),
    ],
  },
];
