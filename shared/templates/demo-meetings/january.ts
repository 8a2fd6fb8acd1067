import { director, fromDirector, fromMayor, mayor, owes, type DemoMeeting } from './demo-meeting.ts';

/** A new year: decisions to carry out, the planning strategy, and a meeting that was called off. */
export const meetingsInJanuary: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-01-08',
    course: 'held',
    guests: ['deputy'],
    raised: [
      fromDirector('kokevarsel', 'notice', 10, 'Kokevarsel i romjulen: hva lærte vi?'),
      fromMayor('planstrategi', 'discussion', 10, 'Planstrategien: kven skal vere med på arbeidet?', {
        item: 'ar-planstrategi',
      }),
      fromDirector('tomt', 'information', 10, 'Kjøp av tomt ved Prøvestranda', {
        background: 'Selgeren har bedt om et bud. Prisen vi kan gi, må ikke være kjent før vi er enige.',
        exempt: {
          basisKey: 'offl-23-1',
          fullerAccess:
            'At vi forhandler, kan være kjent. Prisen og grensen vår må vente til avtalen er inngått.',
          reassessOn: '2024-06-03',
        },
      }),
    ],
    said: [
      director(
        'kokevarsel',
        'Varselet kom ut etter 40 minutter. Tre institusjoner fikk det ikke, fordi listen var gammel.',
        {
          actions: [
            owes('director', '2024-01-19', 'Rett opp varslingslisten for institusjonene', '2024-01-17'),
          ],
        },
      ),
      mayor(
        'planstrategi',
        'Vi tek ein eigen ettermiddag med leiargruppa, og formannskapet får ei tidleg drøfting i februar.',
        {
          actions: [owes('director', '2024-01-17', 'Forbered et startmøte om planstrategien', '2024-01-17')],
        },
      ),
      director(
        'tomt',
        'Taksten er fem millioner. Jeg forhandler innenfor fullmakten og kommer tilbake før noe er avtalt.',
      ),
      director('fast-vedtak-i-arbeid', 'Åtte av ni vedtak er i gang. Gangbrua lyses ut om to uker.'),
      mayor(
        'fast-samspillet',
        'Godt nytt år. Praten på telefonen i romjula var betre enn alle møta i desember.',
      ),
    ],
    left: ['bygate'],
  },
  {
    series: 'leaders',
    day: '2024-01-09',
    course: 'held',
    raised: [
      fromDirector('vedtaksliste', 'information', 20, 'Liste over vedtak med frist og ansvarlig', {
        item: 'mnd-vedtaksliste',
      }),
      fromMayor('apenmote', 'discussion', 20, 'Opne møte ute i bygdene?'),
    ],
    said: [
      director('vedtaksliste', 'Gruppene vil ha listen månedlig, i portalen, lik for alle.', {
        decisions: [
          { text: 'Listen over vedtak oppdateres den første i måneden og er åpen for alle folkevalgte.' },
        ],
      }),
      mayor('apenmote', 'Tre grupper er for, to vil vente. Eg tek det opp att i februar.', {
        actions: [owes('mayor', '2024-03-08', 'Lag eit framlegg til to opne møte i haust', '2024-04-05')],
      }),
    ],
  },
  {
    series: 'weekly',
    day: '2024-01-15',
    course: 'held',
    raised: [
      fromMayor('rektor', 'outsideMandate', null, 'Utanfor mandatet'),
      fromMayor('broyting', 'notice', 10, 'Klager på brøytinga i Demolia'),
      fromDirector('statsforvalter', 'information', 10, 'Tilsyn i barnevernet til våren'),
    ],
    said: [
      mayor('broyting', 'Eg får mange telefonar. Eg sender alle til servicetorget, så dei får likt svar.', {
        decisions: [
          { text: 'Klagar på brøyting går til servicetorget. Ordføraren svarar ikkje på einskilde vegar.' },
        ],
      }),
      director('statsforvalter', 'Varslet kom fredag. Vi leverer egenvurderingen i mars.'),
      director('fast-siden-sist', 'Utkastet til avtale om brannvern er sendt nabokommunen.', {
        actions: [
          owes('director', '2024-03-15', 'Lever egenvurderingen før tilsynet', '2024-03-08'),
          owes(
            'mayor',
            '2024-02-19',
            'Få avtalen om brannvern på sakskartet i begge kommunestyra',
            '2024-03-01',
          ),
        ],
      }),
      director('kokevarsel', 'Listen rettes denne uken.'),
      mayor('fast-samspillet', 'Takk for at du sa frå då eg var på veg inn i ei personalsak.'),
    ],
    left: ['bygate'],
  },
  {
    series: 'single',
    day: '2024-01-18',
    course: 'held',
    startTime: '12:30',
    minutes: 150,
    raised: [
      fromDirector('utfordringer', 'discussion', 60, 'Hva er de store utfordringene fram mot 2036?'),
      fromMayor('innbyggjarar', 'discussion', 45, 'Korleis får vi med innbyggjarane?'),
      fromDirector('framdrift', 'clarification', 30, 'Framdriftsplan og ansvar'),
    ],
    said: [
      director(
        'utfordringer',
        'Fire tema gikk igjen:\n- flere eldre og færre som arbeider\n- skoler med få elever\n- flom og ras\n- boliger for unge',
        {
          minutes: 66,
        },
      ),
      mayor('innbyggjarar', 'To folkemøte, eit ungdomsmøte og ei enkel spørjeundersøking.', {
        actions: [
          owes('secretariat', '2024-03-01', 'Finn datoer til folkemøter om planstrategien', '2024-02-27'),
        ],
        minutes: 40,
      }),
      director(
        'framdrift',
        'Drøfting i formannskapet i februar, forslag ut på høring i mai, vedtak i september.',
        {
          decisions: [
            { text: 'Forslaget til planstrategi skal ligge ute i minst 30 dager og vedtas i september.' },
          ],
          actions: [
            {
              ...owes('director', '2024-04-22', 'Lag første utkast til planstrategi', '2024-04-22'),
              item: 'ar-planstrategi',
            },
          ],
          minutes: 31,
        },
      ),
    ],
  },
  {
    series: 'weekly',
    day: '2024-01-22',
    course: 'cancelled',
    reason: 'Begge var bortreist. Vi møtes onsdag i stedet.',
    raised: [],
    said: [],
  },
  {
    series: 'weekly',
    day: '2024-01-24',
    course: 'extra',
    startTime: '08:30',
    minutes: 60,
    reason: 'I stedet for møtet som ble avlyst mandag.',
    raised: [
      fromDirector('lege', 'information', 10, 'Legevakten: to vikarer i februar'),
      fromMayor('medieplan', 'media', 5, 'Reportasje om dei første hundre dagane'),
    ],
    said: [
      director('lege', 'Vaktene er dekket, men dyrt. Vi ser på samarbeid med nabokommunen.'),
      director('fast-saker-pa-vei', 'Felles legevakt kommer som sak til formannskapet i april.', {
        actions: [owes('director', '2024-03-04', 'Legg fram tall for felles legevakt', '2024-03-08')],
      }),
      mayor('medieplan', 'Vi tek intervjuet saman. Eg om politikken, kommunedirektøren om drifta.'),
      director('brukostnad', 'Anbudet er lyst ut. Frist 23. februar.'),
      mayor('bygate', 'Formannskapet bestemmer. Saka kjem i april, saman med revidert budsjett.'),
      director(
        'fast-vedtak-i-arbeid',
        'Åtte av ni vedtak er i gang. Julebelysningen tas med i revidert budsjett.',
        {
          actions: [
            owes(
              'director',
              '2024-04-09',
              'Ta julebelysningen i Demolia med i sak om revidert budsjett',
              '2024-05-06',
            ),
          ],
        },
      ),
    ],
    left: ['fast-til-alle'],
  },
  {
    series: 'weekly',
    day: '2024-01-29',
    course: 'held',
    raised: [
      fromDirector('uvaer', 'notice', 10, 'Varslet uvær onsdag og torsdag', { owner: 'director' }),
      fromMayor('bibliotek', 'needsDecision', 5, 'Opningstidene på biblioteket: tilbake til kommunestyret', {
        deciding: 'kommunestyret',
      }),
    ],
    said: [
      director('uvaer', 'Kriseledelsen er varslet. Ordføreren kan nås hele døgnet.', {
        decisions: [
          {
            text: 'Under uværet svarer kommunedirektøren på det praktiske, og ordføreren snakker til innbyggerne.',
          },
        ],
        actions: [owes('director', '2024-01-31', 'Kall sammen kriseledelsen onsdag kl. 8', '2024-01-31')],
      }),
      mayor('bibliotek', 'Saka kjem 15. februar. Ho må spørje klart: kor mange timar, og til kva pris?', {
        actions: [
          owes(
            'director',
            '2024-02-06',
            'Legg fram to alternativer for åpningstidene på biblioteket',
            '2024-02-06',
          ),
        ],
      }),
      director('vedtak14', 'Listen over vedtak er ferdig og lagt ut for alle.'),
      director(
        'fast-organisasjonen',
        'Sykefraværet går opp i januar, som hvert år. Ingen avdeling skiller seg ut.',
      ),
    ],
  },
];
