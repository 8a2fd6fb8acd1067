import { director, fromDirector, fromMayor, mayor, owes, type DemoMeeting } from './demo-meeting.ts';

/** Budget, the bridge, and the first meeting with the group leaders. */
export const meetingsInNovember: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2023-11-02',
    course: 'extra',
    startTime: '13:00',
    minutes: 45,
    reason: 'Oppsummering dagen etter at budsjettforslaget ble lagt fram.',
    raised: [
      fromDirector('budsjettut', 'toAll', 5, 'Budsjettforslaget er ute'),
      fromDirector('budsjettsporsmal', 'discussion', 20, 'Spørsmål til budsjettet fra gruppene', {
        background: 'Alle grupper kan spørre, og alle får se svarene.',
      }),
    ],
    said: [
      director('budsjettut', 'Alle fikk forslaget på samme tid. Åtte folkevalgte kom til presentasjonen.', {
        told: {
          on: '2023-11-01',
          at: '10:00',
          by: 'director',
          channel: 'portal',
          matter: 'Budsjettforslaget for 2024',
          text: 'Forslaget med vedlegg, og invitasjon til åpen presentasjon klokka 12.',
        },
      }),
      director(
        'budsjettsporsmal',
        'Svarene legges ut samlet hver torsdag, med spørsmålene, uansett hvem som har spurt.',
        {
          decisions: [{ text: 'Spørsmål og svar om budsjettet legges ut for alle grupper hver torsdag.' }],
          actions: [
            owes(
              'secretariat',
              '2023-11-09',
              'Lag en side i politikerportalen for spørsmål og svar',
              '2023-11-08',
            ),
          ],
          minutes: 18,
        },
      ),
      mayor('fast-varsler', 'Lokalavisa skriv om symjehallen i morgon. Vi er begge siterte.'),
    ],
    skipped: ['fast-organisasjonen', 'fast-saker-pa-vei'],
    left: ['fast-til-alle'],
  },
  {
    series: 'weekly',
    day: '2023-11-06',
    course: 'held',
    guests: ['deputy'],
    raised: [
      fromMayor('riksveg', 'discussion', 10, 'Høyringa om ny riksveg: kva sender vi?'),
      fromDirector('kai', 'followUp', 10, 'Leieavtalen for Demokaien går ut ved nyttår', {
        owner: 'director',
      }),
      fromMayor('gruppeleiarar', 'clarification', 10, 'Fast møte med gruppeleiarane?', {
        item: 'mnd-moteplasser',
      }),
    ],
    said: [
      mayor(
        'riksveg',
        'Formannskapet får saka 21. november. Eg vil ha fram tryggleiken for dei som syklar.',
        {
          actions: [owes('director', '2023-11-20', 'Skriv utkast til høringssvar', '2023-11-20')],
        },
      ),
      director('kai', 'Leietakeren vil forlenge i fem år. Vi har bruk for kaien selv fra 2026.'),
      mayor(
        'gruppeleiarar',
        'Ja, andre tysdag i månaden. Orientering og samordning, inga drøfting av saker som skal opp i eit organ.',
        {
          decisions: [
            {
              text: 'Gruppeleiarforum andre tysdag i månaden kl. 15.00. Alle grupper er med, og vi drøftar ikkje saker som skal opp i eit organ.',
            },
          ],
          actions: [
            owes('secretariat', '2023-11-10', 'Kall inn gruppelederne til første forum', '2023-11-07'),
          ],
        },
      ),
      director('fast-siden-sist', 'Oversikten over de 14 sakene er sendt formannskapet.', {
        actions: [
          owes(
            'director',
            '2023-12-15',
            'Forhandle om to års forlengelse av leien på Demokaien',
            '2023-12-13',
          ),
        ],
      }),
      mayor('fast-samspillet', 'Fint å ha varaordføraren med. Vi forklarte meir og hoppa over mindre.'),
    ],
  },
  {
    series: 'weekly',
    day: '2023-11-13',
    course: 'held',
    raised: [
      fromDirector('forventninger', 'discussion', 15, 'Hva vi venter av hverandre', {
        item: 'mnd-forventninger',
        questionKey: 'sp-oss-forventning',
      }),
      fromDirector('brukostnad', 'needsDecision', 10, 'Gangbrua: 4,2 millioner til reparasjon', {
        deciding: 'kommunestyret',
        background: 'Prisen er høyere enn vi trodde. Den er ikke med i budsjettforslaget.',
      }),
    ],
    said: [
      director(
        'brukostnad',
        'Jeg legger fram en tilleggssak, slik at formannskapet kan ta den med 28. november.',
        {
          actions: [owes('director', '2023-11-21', 'Legg fram tilleggssak om gangbrua', '2023-11-21')],
        },
      ),
      director('bru', 'Prisen er hentet inn. Saken går videre som eget punkt.'),
      mayor(
        'fast-ute-og-hjemme',
        'Folkemøte på Demolia i morgon kl. 19. Eg har bede teknisk sjef om å svare på det faglege, etter avtale med kommunedirektøren.',
      ),
    ],
    left: ['forventninger'],
  },
  {
    series: 'leaders',
    day: '2023-11-14',
    course: 'held',
    raised: [
      fromMayor('forum', 'clarification', 20, 'Kva forumet skal vere, og ikkje vere'),
      fromDirector('moteplan', 'information', 20, 'Møteplan og frister ut året', { item: 'uke1-moteplan' }),
      fromMayor('tone', 'discussion', 20, 'Tonen i kommunestyret', { questionKey: 'sp-alle-tone' }),
    ],
    said: [
      mayor('forum', 'Alle grupper vil ha ein stad å seie frå tidleg. Ingen vil ha eit skuggeformannskap.', {
        decisions: [
          {
            text: 'Vi informerer kvarandre i forumet. Saker som skal opp i eit organ, blir ikkje drøfta her.',
          },
        ],
      }),
      director('moteplan', 'Møteplanen er delt ut. Innstillingen til budsjettet må ligge ute i 14 dager.'),
      mayor(
        'tone',
        'Samde om at ordføraren seier frå med ein gong når debatten blir personleg, same kven det gjeld.',
        {
          actions: [
            owes(
              'mayor',
              '2023-12-12',
              'Legg fram eit kort forslag til køyrereglar for debatten',
              '2023-12-11',
            ),
          ],
        },
      ),
    ],
  },
  {
    series: 'weekly',
    day: '2023-11-20',
    course: 'held',
    raised: [
      fromMayor('arbeidsgivar', 'needsDecision', 10, 'Kven følgjer opp kommunedirektøren?', {
        deciding: 'kommunestyret',
        links: 'https://sak.eksempel.example/2023/1207',
        item: 'mnd-arbeidsgiverorgan',
      }),
      fromMayor('julekonsert', 'information', 5, 'Julekonserten og helsinga frå kommunen'),
    ],
    said: [
      mayor(
        'forventninger',
        'Vi har ulikt syn på kor tidleg formannskapet skal inn i store saker. Elles god samtale.',
        {
          decisions: [{ text: 'Vi tek opp att i februar kor tidleg formannskapet skal inn i store saker.' }],
          minutes: 19,
        },
      ),
      director('riksveg', 'Utkastet er ferdig og følger saken til formannskapet i morgen.'),
      mayor(
        'arbeidsgivar',
        'Saka går til kommunestyret 14. desember. Kommunedirektøren skriv ikkje denne saka sjølv.',
        {
          actions: [
            owes(
              'secretariat',
              '2023-12-04',
              'Få hjelp utenfra til å skrive saken om oppfølging',
              '2023-12-01',
            ),
          ],
        },
      ),
      director('julekonsert', 'Ordføreren hilser. Sekretariatet skriver et utkast.'),
      mayor(
        'fast-varsler',
        'Ein journalist spør om reisene til den førre leiinga. Svaret er ope, alt ligg i journalen.',
      ),
      director(
        'fast-organisasjonen',
        'Tre søkere til stillingen som kommuneoverlege. Budsjettarbeidet tar mye tid i alle avdelinger.',
      ),
    ],
    left: ['fast-vedtak-i-arbeid'],
  },
];
