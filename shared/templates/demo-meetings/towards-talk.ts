import {
  director,
  fromDeputy,
  fromDirector,
  fromMayor,
  mayor,
  owes,
  type DemoMeeting,
} from './demo-meeting.ts';

/** The last weeks before the third evaluation is opened. */
export const meetingsTowardsTalk: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-09-30',
    course: 'held',
    raised: [fromMayor('etterovelse', 'discussion', 10, 'Etter øvinga')],
    said: [
      mayor('etterovelse', 'Rollene sat. Talepunkta kom for seint til meg.', {
        actions: [owes('director', '2024-11-01', 'Lag en mal for talepunkter i kriser')],
      }),
    ],
  },
  {
    series: 'weekly',
    day: '2024-10-07',
    course: 'held',
    guests: ['deputy'],
    raised: [
      fromDirector('planstrategi-vedtak', 'information', 5, 'Planstrategien til kommunestyret', {
        item: 'ar-planstrategi',
      }),
    ],
    said: [
      director('planstrategi-vedtak', 'Behandles 17. oktober, innen fristen.'),
      mayor('fast-siden-sist', 'Formannskapet drøftar budsjettet i morgon.'),
    ],
  },
  {
    series: 'leaders',
    day: '2024-10-08',
    course: 'held',
    raised: [fromMayor('budsjettdrofting', 'information', 15, 'Tre vegar for budsjettet')],
    said: [mayor('budsjettdrofting', 'Gruppene vil ha konsekvensane for kvar veg før 1. november.')],
  },
  {
    series: 'weekly',
    day: '2024-10-14',
    course: 'held',
    raised: [fromMayor('tenester', 'discussion', 15, 'Kor langt ut i tenestene går politikken?')],
    said: [
      mayor('tenester', 'Vi er framleis ikkje heilt samde. Vi tek det i halvårssamtalen.', {
        actions: [owes('mayor', '2024-11-08', 'Skriv ned to døme der eg meiner politikken bør inn')],
      }),
    ],
  },
  {
    series: 'weekly',
    day: '2024-10-21',
    course: 'held',
    raised: [
      fromDirector('halvaar3', 'clarification', 5, 'Halvårssamtalen flyttes til 12. november', {
        item: 'ar-halvar-2',
      }),
    ],
    said: [
      director(
        'halvaar3',
        'Vi trenger budsjettet ut av veien først. Varaordføreren svarer også denne gangen.',
      ),
      mayor('fast-ute-og-hjemme', 'Kommunestyret vedtok planstrategien utan røyster imot.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-10-28',
    course: 'held',
    raised: [fromDirector('budsjettframlegg', 'toAll', 10, 'Budsjettet legges fram')],
    said: [
      director('budsjettframlegg', 'Alle får det torsdag klokken 14, presentasjonen er åpen.', {
        actions: [
          owes('director', '2024-11-21', 'Svar gruppene på spørsmål om budsjettet'),
          owes('mayor', '2024-11-25', 'Avtal møte med naboordførarane om legevakt'),
        ],
        told: {
          on: '2024-10-31',
          at: '14:00',
          by: 'director',
          channel: 'email',
          matter: 'Forslag til budsjett for 2025',
          text: 'Forslaget, de tre veiene og datoene framover.',
        },
      }),
    ],
  },
  {
    series: 'weekly',
    day: '2024-11-04',
    course: 'held',
    guests: ['deputy'],
    raised: [fromDeputy('ope-november', 'discussion', 10, 'Åpent møte 14. november')],
    said: [
      mayor('ope-november', 'Varaordføraren leier. Kommunedirektøren har tala.', {
        actions: [
          owes('secretariat', '2024-11-13', 'Trykk opp budsjettet på to sider til det åpne møtet'),
          owes('director', '2024-12-02', 'Legg fram forslag til møteplan for 2025'),
        ],
      }),
      director('fast-organisasjonen', 'Sykefraværet er ned et halvt prosentpoeng fra i fjor.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-11-11',
    course: 'held',
    raised: [
      fromDirector('delegering', 'information', 5, 'Delegeringsreglementet før jul', {
        item: 'ar-delegeringsreglement',
      }),
    ],
    said: [
      director('delegering', 'Utkastet er klart. Kommunestyret behandler det 12. desember.', {
        actions: [owes('secretariat', '2024-11-25', 'Send delegeringsreglementet til gruppelederne')],
      }),
      mayor('fast-samspillet', 'Begge har levert svara sine. Vi opnar konvoluttane i morgon.'),
    ],
    left: ['tenester'],
    approvedBy: ['director'],
  },
  {
    series: 'halfYear',
    day: '2024-11-12',
    course: 'planned',
    movedFrom: '2024-10-21',
    reason: 'Budsjettet først.',
    raised: [],
    said: [],
  },
];
