import {
  director,
  fromDeputy,
  fromDirector,
  fromMayor,
  mayor,
  owes,
  type DemoMeeting,
} from './demo-meeting.ts';

/** From the last weeks before the budget to Christmas. */
export const meetingsTowardsChristmas: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2023-11-24',
    course: 'extra',
    startTime: '09:00',
    minutes: 30,
    reason: 'Formannskapet innstiller om budsjettet på tirsdag.',
    raised: [
      fromDirector('utlegging', 'clarification', 10, 'Slik legges innstillingen ut'),
      fromMayor('alternativ', 'information', 10, 'Fleire grupper vil leggje fram eigne budsjett'),
    ],
    said: [
      director('utlegging', 'Legges ut onsdag 29. november. Da er det 15 dager til kommunestyret.', {
        decisions: [{ text: 'Innstillingen til budsjettet legges ut dagen etter møtet i formannskapet.' }],
        actions: [owes('secretariat', '2023-11-29', 'Legg ut innstillingen til budsjettet', '2023-11-29')],
      }),
      mayor(
        'alternativ',
        'Administrasjonen reknar på alle forslag på same vilkår: frist torsdag kl. 12, like mykje hjelp til alle.',
        {
          decisions: [{ text: 'Alle grupper får rekna på sine forslag med same frist og same hjelp.' }],
        },
      ),
    ],
    skipped: ['fast-organisasjonen', 'fast-ute-og-hjemme', 'fast-saker-pa-vei'],
  },
  {
    series: 'weekly',
    day: '2023-11-27',
    course: 'held',
    raised: [
      fromDirector('mindretall', 'discussion', 10, 'Faste samtaler med alle gruppeledere', {
        item: 'mnd-mindretall',
        questionKey: 'sp-alle-mindretall',
      }),
      fromMayor('brannvern', 'followUp', 10, 'Brannvernet: avtalen med nabokommunen manglar', {
        owner: 'mayor',
      }),
    ],
    said: [
      director(
        'mindretall',
        'Kaffe med gruppelederne hver for seg, siste fredag i måneden. Like lang tid til alle.',
        {
          decisions: [
            {
              text: 'Kommunedirektøren møter alle gruppeledere hver for seg, siste fredag i måneden.',
              reviewOn: '2024-05-27',
            },
          ],
        },
      ),
      mayor('brannvern', 'Nabokommunen har heller ikkje avtalen skriftleg. Vi skriv ein felles tekst.'),
      mayor('fast-siden-sist', 'To av dei munnlege avtalane er stadfesta.', {
        actions: [owes('director', '2024-01-15', 'Skriv utkast til avtale om brannvern', '2024-01-12')],
      }),
      director(
        'fast-saker-pa-vei',
        'Til kommunestyret 14. desember: budsjettet, gangbrua, bosettingen og hvem som følger opp kommunedirektøren.',
      ),
      mayor('fast-samspillet', 'Vi er slitne begge to, og samde om å ta fri fredag ettermiddag.'),
    ],
    left: ['arbeidsgivar'],
    correction: {
      on: '2023-12-01',
      reason: 'Det sto feil dato for møtet i kommunestyret.',
      point: 'fast-saker-pa-vei',
      note: 'Til kommunestyret torsdag 14. desember: budsjettet, gangbrua, bosettingen og hvem som følger opp kommunedirektøren.',
    },
  },
  {
    series: 'weekly',
    day: '2023-12-05',
    course: 'held',
    movedFrom: '2023-12-04',
    reason: 'Ordføraren er på fylkestinget på måndag.',
    guests: ['deputy'],
    raised: [
      fromDeputy('skjermleser', 'information', 5, 'Møtepapirene kan ikke leses med skjermleser'),
      fromDirector('tjenestebesok', 'followUp', 10, 'Besøkene i tjenestene: kultur og bibliotek gjenstår', {
        item: 'mnd-tjenestebesok',
        owner: 'director',
      }),
      fromMayor('bosettingsvar', 'toAll', 5, 'Svaret om busetjing: alle må få vite kva vi rår til'),
    ],
    said: [
      director('skjermleser', 'Vedleggene er skannet. Sekretariatet ber om tekst fra nå av.', {
        decisions: [
          { text: 'Alle møtepapirer skal kunne leses av en skjermleser. Skannede vedlegg sendes i retur.' },
        ],
        actions: [
          owes('secretariat', '2023-12-12', 'Gi beskjed til alle som leverer møtepapirer', '2023-12-08'),
        ],
      }),
      director(
        'tjenestebesok',
        'Helse, oppvekst og teknisk er besøkt. Biblioteket ble flyttet på grunn av sykdom.',
      ),
      director('fast-siden-sist', 'Alt fra forrige uke er gjort. Besøket i kultur og bibliotek står igjen.', {
        actions: [
          {
            ...owes('director', '2024-02-23', 'Avtal ny dag for besøk i kultur og bibliotek', '2024-04-19'),
            item: 'mnd-tjenestebesok',
          },
        ],
      }),
      mayor('bosettingsvar', 'Tilrådinga er 15. Alle får den same e-posten i dag.', {
        told: {
          on: '2023-12-05',
          at: '14:00',
          by: 'director',
          channel: 'email',
          matter: 'Bosetting av flyktninger i 2024',
          text: 'Kommunedirektøren rår til å bosette 15 personer. Saken og vurderingen ligger i portalen.',
        },
      }),
      mayor(
        'arbeidsgivar',
        'Saka er klar, skriven av ein jurist utanfrå. Ho er send til gruppeleiarane på same tid som til formannskapet.',
      ),
    ],
  },
  {
    series: 'weekly',
    day: '2023-12-08',
    course: 'extra',
    startTime: '08:30',
    minutes: 30,
    reason: 'Siste gjennomgang før kommunestyret 14. desember.',
    raised: [fromMayor('gjennomforing', 'clarification', 15, 'Gjennomføringa av budsjettmøtet')],
    said: [
      mayor('gjennomforing', 'Eg leier, kommunedirektøren svarar på fakta. Pause før kvar avrøysting.', {
        decisions: [
          {
            text: 'Det blir pause før kvar avrøysting i budsjettmøtet, og alle forslag blir viste på skjermen.',
          },
        ],
      }),
      director('fast-varsler', 'Økonomisystemet er nede til klokka 12. Vi har tallene på papir.'),
    ],
    skipped: ['fast-organisasjonen', 'fast-ute-og-hjemme', 'fast-saker-pa-vei'],
  },
  {
    series: 'weekly',
    day: '2023-12-11',
    course: 'held',
    raised: [
      fromDirector('romjul', 'information', 5, 'Beredskapsvakt i julen', { item: 'uke1-beredskap' }),
      fromMayor('symjehall2', 'media', 5, 'Avisa vil følgje budsjettmøtet direkte'),
    ],
    again: ['kai'],
    said: [
      director('romjul', 'Vaktlisten er klar. Ordføreren og varaordføreren har hver sin uke.', {
        actions: [owes('director', '2023-12-18', 'Send vaktlisten til kriseledelsen', '2023-12-15')],
      }),
      mayor('symjehall2', 'Møtet blir strøymt uansett. Avisa får plass bak i salen.'),
      director('kai', 'Leietakeren godtar to år. Avtalen er til gjennomsyn.'),
      mayor('fast-samspillet', 'Vi varsla kvarandre om alt denne veka. Ingen overraskingar.'),
    ],
  },
  {
    series: 'leaders',
    day: '2023-12-12',
    course: 'held',
    raised: [
      fromMayor('budsjettmote', 'information', 15, 'Slik går budsjettmøtet på torsdag'),
      fromDirector('opplaering', 'information', 15, 'Opplæring i januar', { item: 'mnd-basisdager' }),
    ],
    said: [
      mayor('budsjettmote', 'Alle forslag er leverte innan fristen. Ordskiftet er delt i fire bolkar.'),
      mayor(
        'tone',
        'Forslaget til køyrereglar blei godt motteke. To grupper vil drøfte det i gruppa først.',
        {
          decisions: [
            { text: 'Køyrereglane for debatten blir prøvde ut til sommaren.', reviewOn: '2024-06-11' },
          ],
        },
      ),
      director('opplaering', 'To dager i januar, for alle folkevalgte og ledergruppen.'),
    ],
  },
  {
    series: 'weekly',
    day: '2023-12-18',
    course: 'held',
    raised: [
      fromDirector('vedtak14', 'followUp', 15, 'Vedtakene fra 14. desember: hvem gjør hva', {
        owner: 'director',
      }),
      fromMayor('takk', 'information', 5, 'Takk til dei tilsette før jul'),
      fromDirector('bygate', 'needsDecision', 10, 'Ønske om julebelysning også i Demolia', {
        deciding: 'formannskapet',
      }),
    ],
    again: ['brukostnad'],
    said: [
      director(
        'vedtak14',
        'Ni vedtak. Åtte er fordelt. Ett er uklart: «se på» åpningstidene på biblioteket.',
        {
          decisions: [
            { text: 'Det uklare vedtaket om biblioteket tas tilbake til kommunestyret i februar.' },
          ],
          actions: [
            owes(
              'director',
              '2024-01-29',
              'Lag en liste over alle vedtak med frist og ansvarlig',
              '2024-01-26',
            ),
          ],
          minutes: 17,
        },
      ),
      mayor('takk', 'Eg skriv helsinga, kommunedirektøren sender ho.'),
      director('brukostnad', 'Vedtatt 14. desember: 4,2 millioner. Anbud i januar.', {
        actions: [owes('director', '2024-01-31', 'Lys ut reparasjonen av gangbrua', '2024-01-22')],
      }),
      mayor('fast-samspillet', 'Budsjettet er vedteke, og vi er framleis vener. God jul.'),
    ],
    left: ['bygate'],
  },
];
