import { director, fromDirector, fromMayor, mayor, owes, type DemoMeeting } from './demo-meeting.ts';

/** The first weeks: how they will meet, and what they inherited. */
export const meetingsInOctober: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2023-10-16',
    course: 'held',
    raised: [
      fromDirector('motene', 'clarification', 15, 'Slik vil vi ha ukemøtene', { item: 'uke1-ukemote-regi' }),
      fromMayor('bru', 'followUp', 10, 'Gangbrua ved Prøvestranda er stengd', {
        background:
          'Borna frå Demolia går ein omveg på halvannan kilometer til skulen. Eg får spørsmål kvar dag.',
        owner: 'director',
      }),
      fromDirector('budsjett', 'information', 10, 'Budsjettet for 2024: veien fram til 14. desember', {
        links: 'https://sak.eksempel.example/2023/1184',
        item: 'mnd-budsjett',
      }),
    ],
    said: [
      mayor(
        'motene',
        'Vi lagar saklista saman og held oss til ein time. Det vi ikkje rekk, kjem att neste veke.',
        {
          decisions: [
            {
              key: 'motene',
              text: 'Vi møtest måndagar kl. 08.30 på møterom Fjord, 60 minutt. Møtet blir berre avlyst når begge er samde.',
              reviewOn: '2024-04-15',
            },
          ],
          actions: [owes('secretariat', '2023-10-20', 'Send innkalling til ukemøtene ut året', '2023-10-17')],
          minutes: 14,
        },
      ),
      director(
        'bru',
        'Brua ble stengt etter kontrollen i september. Rapporten kommer denne uken. Reparasjon kan ta et halvt år.',
        {
          actions: [
            owes('director', '2023-10-27', 'Finn en trygg skolevei så lenge brua er stengt', '2023-10-26'),
          ],
        },
      ),
      director('budsjett', 'Forslaget mitt legges fram 1. november, formannskapet innstiller 28. november.', {
        actions: [owes('director', '2023-11-01', 'Legg fram budsjettforslaget for 2024', '2023-11-01')],
      }),
      director(
        'fast-varsler',
        'Vannlekkasje i sentrum i natt, tettet før klokka seks. Det ble ikke nødvendig med kokevarsel.',
      ),
      mayor(
        'fast-ute-og-hjemme',
        'Eg opnar eldretreffet på onsdag. Lokalavisa vil ha eit intervju om dei første dagane.',
      ),
      mayor('fast-samspillet', 'Godt med ein heil time utan telefon.'),
    ],
  },
  {
    series: 'weekly',
    day: '2023-10-19',
    course: 'extra',
    startTime: '13:00',
    minutes: 60,
    reason: 'Vi trenger mer tid til sakene som er arvet fra forrige periode.',
    raised: [
      fromDirector('arv', 'information', 30, 'Saker og frister som var i gang før valget', {
        item: 'prep-saksoversikt',
      }),
      fromMayor('avtaler', 'followUp', 15, 'Munnlege avtalar med nabokommunane', {
        background: 'Den førre ordføraren hadde ei liste: brannvern, legevakt og felles kulturskule.',
      }),
    ],
    said: [
      director(
        'arv',
        'Gikk gjennom 14 saker. Tre haster:\n- leieavtalen for Demokaien\n- høringen om ny riksvei\n- svar på anmodningen om bosetting',
        {
          actions: [
            owes(
              'director',
              '2023-11-06',
              'Gi formannskapet en skriftlig oversikt over alle 14 sakene',
              '2023-10-31',
            ),
          ],
          minutes: 38,
        },
      ),
      mayor('avtaler', 'Lista har sju punkt. To av dei er aldri skrivne ned nokon stad.', {
        decisions: [{ text: 'Alle avtalar med nabokommunane blir skrivne ned og lagde i arkivet.' }],
        actions: [
          owes(
            'mayor',
            '2023-11-20',
            'Ring nabokommunane og få stadfest dei to munnlege avtalane',
            '2023-11-17',
          ),
        ],
        minutes: 14,
      }),
    ],
    skipped: ['budsjett', 'fast-ute-og-hjemme', 'fast-organisasjonen'],
    left: ['fast-til-alle'],
  },
  {
    series: 'weekly',
    day: '2023-10-23',
    course: 'held',
    raised: [
      fromDirector('bosetting', 'needsDecision', 10, 'Anmodning om å bosette flyktninger i 2024', {
        deciding: 'kommunestyret',
        background: 'Vi er bedt om å bosette 20. Skole og helse har plass til 15 med dagens bemanning.',
      }),
      fromMayor('folkemote', 'discussion', 10, 'Folkemøte om skulevegen'),
      fromDirector('varsling', 'clarification', 10, 'Hva varsler vi hverandre om straks?', {
        item: 'uke1-varsling',
        questionKey: 'sp-info-straks',
      }),
    ],
    said: [
      director('bosetting', 'Saken går til kommunestyret i desember. Svarfristen er ved nyttår.', {
        actions: [
          owes('director', '2023-11-07', 'Legg fram sak om bosetting for formannskapet', '2023-11-07'),
        ],
      }),
      mayor(
        'folkemote',
        'Eg vil møte foreldra før dei skriv i avisa. Administrasjonen svarar på det faglege.',
        {
          actions: [owes('mayor', '2023-11-01', 'Kall inn til folkemøte på Demolia skule', '2023-10-30')],
        },
      ),
      director(
        'varsling',
        'Vi lagde en kort liste: alvorlige hendelser, medieoppslag og alt som kan koste mer enn en million.',
        {
          decisions: [
            {
              key: 'varsling',
              text: 'Vi ringer hverandre samme dag ved alvorlige hendelser, medieoppslag og uventede utgifter over en million kroner.',
              reviewOn: '2024-02-26',
            },
          ],
          minutes: 16,
        },
      ),
      director('bru', 'Skolebuss fra Demolia fra og med mandag. Rapporten viser råte i to bjelker.', {
        actions: [owes('director', '2023-11-13', 'Hent inn pris på reparasjon av gangbrua', '2023-11-10')],
      }),
      mayor('fast-samspillet', 'Vi snakka i munnen på kvarandre under varsling, men kom i mål.'),
    ],
    left: ['fast-vedtak-i-arbeid'],
  },
  {
    series: 'weekly',
    day: '2023-10-26',
    course: 'extra',
    startTime: '14:00',
    minutes: 45,
    reason: 'Gjennomgang før budsjettforslaget blir offentlig 1. november.',
    raised: [
      fromDirector(
        'budsjettforslag',
        'clarification',
        25,
        'Forslaget til budsjett: når og hvordan alle får det',
        {
          background: 'Alle folkevalgte skal ha forslaget samtidig. Ordføreren får det ikke før de andre.',
        },
      ),
    ],
    said: [
      director(
        'budsjettforslag',
        'Forslaget sendes til alle samtidig, klokka 10 på onsdag. Samme dag er det åpen presentasjon i kommunestyresalen.',
        {
          decisions: [
            { text: 'Budsjettforslaget går til alle folkevalgte på samme tid. Ingen får det på forhånd.' },
          ],
          minutes: 27,
        },
      ),
      mayor(
        'fast-varsler',
        'Det går rykte om at symjehallen skal stengje. Eg seier til alle at dei må vente til onsdag.',
      ),
    ],
    skipped: ['fast-siden-sist', 'fast-organisasjonen', 'folkemote', 'budsjett'],
    left: ['fast-vedtak-i-arbeid'],
  },
  {
    series: 'weekly',
    day: '2023-10-30',
    course: 'held',
    raised: [
      fromMayor('svommehall', 'media', 5, 'Symjehallen: kva svarar vi?'),
      fromDirector('fravaer', 'information', 10, 'Sykefraværet i tredje kvartal', { isAboutStaff: true }),
      fromMayor('vara', 'clarification', 10, 'Korleis held vi varaordføraren orientert?', {
        item: 'uke1-vara-oppdatering',
      }),
    ],
    said: [
      mayor(
        'svommehall',
        'Kommunedirektøren forklarer tala på onsdag. Eg svarar på kva eg meiner om symjehallen.',
        {
          decisions: [{ text: 'Ingen av oss kommenterer budsjettet før alle folkevalde har fått det.' }],
        },
      ),
      director(
        'fravaer',
        '8,4 prosent samlet, mot 9,1 i fjor. Høyest i hjemmetjenesten. Vi snakket om tiltakene, ikke om personer.',
        { minutes: 8 },
      ),
      director('vara', 'Varaordføreren er med første mandag i måneden og får referatet hver gang.', {
        decisions: [
          {
            text: 'Varaordføreren er med i ukemøtet første mandag i måneden og får alle referater.',
            reviewOn: '2024-04-15',
          },
        ],
      }),
      director('bru', 'Skolebussen går. To foreldre klager på at den går for tidlig.'),
      mayor('folkemote', 'Folkemøte 14. november i gymsalen på Demolia.'),
    ],
  },
];
