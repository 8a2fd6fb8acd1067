import {
  director,
  fromDeputy,
  fromDirector,
  fromMayor,
  mayor,
  owes,
  type DemoMeeting,
} from './demo-meeting.ts';

/** The storm and what came after, up to the winter holiday and the week after it. */
export const meetingsInFebruary: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-02-01',
    course: 'extra',
    startTime: '15:00',
    minutes: 30,
    reason: 'Status etter uværet.',
    raised: [
      fromDirector('skader', 'toAll', 15, 'Skadene etter uværet', {
        background: 'Alle folkevalgte får spørsmål fra innbyggerne og trenger de samme svarene.',
      }),
    ],
    said: [
      director(
        'skader',
        'Strømmen er tilbake i hele kommunen. Taket på kulturhuset er skadet. Ingen personer er skadet.',
        {
          told: {
            on: '2024-02-01',
            at: '16:30',
            by: 'director',
            channel: 'email',
            matter: 'Status etter uværet',
            text: 'Hva som er skadet, hva vi gjør nå, og hvem innbyggerne kan ringe.',
          },
          actions: [
            owes(
              'director',
              '2024-02-15',
              'Gi kommunestyret et anslag over hva skadene koster',
              '2024-02-15',
            ),
          ],
          minutes: 21,
        },
      ),
      mayor('uvaer', 'Rollene verka. Eg snakka til folk, og kommunedirektøren tok det praktiske.'),
    ],
    skipped: ['fast-organisasjonen', 'fast-saker-pa-vei', 'fast-ute-og-hjemme', 'fast-vedtak-i-arbeid'],
  },
  {
    series: 'weekly',
    day: '2024-02-05',
    course: 'held',
    guests: ['deputy'],
    raised: [
      fromDirector('evaluering', 'discussion', 10, 'Uværet: hva gjorde vi bra, og hva endrer vi?'),
      fromDeputy('stedfortreder', 'discussion', 10, 'Hvis varaordføreren må ta over i morgen', {
        questionKey: 'sp-rolle-vara',
      }),
    ],
    said: [
      director('evaluering', 'Varslingen gikk fortere enn i romjulen. Kommunehuset mangler reservestrøm.'),
      director('fast-vedtak-i-arbeid', 'Gangbrua er lyst ut. Listen over vedtak er oppdatert.', {
        actions: [owes('director', '2024-04-02', 'Få pris på reservestrøm til kommunehuset', '2024-03-07')],
      }),
      mayor(
        'stedfortreder',
        'Varaordføraren manglar tilgang til to system, og telefonlista er i hovudet mitt.',
        {
          actions: [
            owes(
              'secretariat',
              '2024-02-12',
              'Gi varaordføreren tilgang til sakssystemet og beredskapsplanen',
              '2024-02-09',
            ),
            owes(
              'mayor',
              '2024-02-26',
              'Skriv ned dei viktigaste kontaktane til varaordføraren',
              '2024-03-01',
            ),
          ],
        },
      ),
      mayor('fast-ute-og-hjemme', 'Kommunestyret 15. februar. Eg besøkjer brannstasjonen på torsdag.'),
      mayor('fast-samspillet', 'Tre travle veker, og vi snakka saman kvar dag.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-02-12',
    course: 'held',
    raised: [
      fromMayor('konflikt', 'clarification', 15, 'Om vi står fast: kven kan hjelpe oss?', {
        item: 'ar-konfliktplan',
        questionKey: 'sp-oss-fast',
      }),
      fromDirector('kulturhus', 'followUp', 10, 'Taket på kulturhuset'),
    ],
    again: ['forventninger'],
    said: [
      mayor('konflikt', 'Første utkast er skrive. Vi manglar eit namn på nokon utanfrå.', {
        actions: [
          {
            ...owes('mayor', '2024-03-04', 'Finn to namn på nokon utanfrå som kan hjelpe oss', '2024-04-12'),
            item: 'ar-konfliktplan',
          },
        ],
      }),
      director(
        'kulturhus',
        'Dekket med presenning. Forsikringen dekker det meste. Konserten i mars flyttes.',
        {
          actions: [
            owes('director', '2024-02-28', 'Avklar egenandelen med forsikringsselskapet', '2024-02-28'),
          ],
        },
      ),
      mayor(
        'forventninger',
        'Formannskapet drøfta planstrategien tidleg, og det gjekk godt. Vi prøver det same med skulane.',
        {
          actions: [
            owes('mayor', '2024-03-18', 'Foreslå når formannskapet skal inn i store saker', '2024-04-19'),
          ],
          minutes: 12,
        },
      ),
      mayor(
        'fast-varsler',
        'Ei gruppe foreldre vil møte meg om ein rektor. Eg sa at dei må gå til kommunedirektøren.',
      ),
      director('fast-saker-pa-vei', 'Skolestrukturen kommer som drøftingssak i april, uten innstilling.'),
    ],
  },
  {
    series: 'leaders',
    day: '2024-02-13',
    course: 'held',
    raised: [
      fromMayor('planstart', 'information', 15, 'Slik legg vi opp arbeidet med planstrategien'),
      fromDirector('skadestatus', 'information', 15, 'Kostnadene etter uværet'),
    ],
    said: [
      mayor('planstart', 'Alle grupper er med på folkemøta. Datoane kjem.'),
      director(
        'skadestatus',
        'Om lag 1,8 millioner før forsikring. Alle får tallene i kommunestyret på torsdag.',
      ),
      mayor('apenmote', 'Utsett til mars. Framlegget er ikkje klart.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-02-19',
    course: 'skipped',
    reason: 'Vinterferie. Begge var borte, og vi glemte å avlyse.',
    raised: [],
    said: [],
  },
  {
    series: 'weekly',
    day: '2024-02-26',
    course: 'held',
    raised: [
      fromDirector('bruanbud', 'information', 10, 'Gangbrua: fire tilbud er kommet inn'),
      fromDirector('varslingsliste', 'clarification', 10, 'Varslingsavtalen: virker den?', {
        questionKey: 'sp-info-straks',
      }),
      fromMayor('varsel', 'media', 5, 'Spørsmål frå avisa om reiserekningar'),
    ],
    again: ['tomt'],
    said: [
      director(
        'bruanbud',
        'Det laveste er 3,9 millioner. Klagefristen går ut 8. mars. Åpner trolig i august.',
        {
          actions: [owes('director', '2024-03-11', 'Skriv kontrakt om reparasjon av gangbrua', '2024-03-08')],
        },
      ),
      director(
        'varslingsliste',
        'To ganger har én av oss ringt for sent. Vi tar med rykter i sosiale medier.',
        {
          decisions: [
            {
              text: 'Vi ringer hverandre samme dag ved alvorlige hendelser, medieoppslag, rykter som sprer seg, og uventede utgifter over en million kroner.',
              reviewOn: '2024-09-02',
              replaces: 'varsling',
            },
          ],
        },
      ),
      mayor(
        'varsel',
        'Alt er ope, og svaret går frå sekretariatet. Vi er samde om ikkje å kommentere tidlegare leiing.',
      ),
      director('tomt', 'Selgeren vil ha mer enn taksten. Jeg tar det opp med formannskapet i lukket møte.', {
        actions: [owes('director', '2024-03-19', 'Legg fram sak om tomten for formannskapet', '2024-03-19')],
      }),
      mayor('fast-samspillet', 'Vi gløymde møtet i vinterferien. Neste år avtalar vi fri på førehand.'),
    ],
    left: ['konflikt', 'forventninger'],
  },
];
