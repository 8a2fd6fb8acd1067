import {
  director,
  fromDeputy,
  fromDirector,
  fromMayor,
  mayor,
  owes,
  type DemoMeeting,
} from './demo-meeting.ts';

/** The schools, the open meeting in Demolia, and the summer. */
export const meetingsTowardsSummer: readonly DemoMeeting[] = [
  {
    series: 'weekly',
    day: '2024-05-06',
    course: 'held',
    guests: ['deputy'],
    raised: [fromDirector('folkemotespor', 'discussion', 10, 'Spørsmål vi får i Demolia')],
    said: [
      director('folkemotespor', 'Ingen løfter om antall skoler. Vi sier hva som skjer videre, og når.'),
      mayor('fast-siden-sist', 'Roleg veke.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-05-13',
    course: 'held',
    raised: [fromMayor('etterfolkemote', 'discussion', 10, 'Etter folkemøtet')],
    said: [
      mayor('etterfolkemote', 'Det kom 140. Folk sette pris på at vi svara på kvar vår del.', {
        actions: [owes('mayor', '2024-05-24', 'Takk dei som stilte opp på folkemøtet', '2024-05-15')],
      }),
      director('fast-samspillet', 'Arket med tall gjorde det lettere for oss begge.'),
    ],
  },
  {
    series: 'leaders',
    day: '2024-05-14',
    course: 'held',
    raised: [fromMayor('skulesak', 'information', 15, 'Skulesaka fram til juni')],
    said: [mayor('skulesak', 'Saka kjem til alle grupper same dag, 30. mai.')],
  },
  {
    series: 'weekly',
    day: '2024-05-27',
    course: 'held',
    raised: [fromDirector('revidert', 'toAll', 10, 'Revidert budsjett')],
    said: [
      director('revidert', 'Reservestrøm og julebelysning er med. Legges ut for alle på likt.', {
        told: {
          on: '2024-05-30',
          at: '10:00',
          by: 'director',
          channel: 'email',
          matter: 'Revidert budsjett',
          text: 'Saken med vedlegg.',
        },
      }),
      mayor('fast-til-alle', 'Skulesaka blir lagd ut for alle same dag.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-06-03',
    course: 'held',
    guests: ['deputy'],
    raised: [fromDeputy('sommervakt', 'clarification', 5, 'Vakt i sommer')],
    said: [
      director('sommervakt', 'Varaordføreren har juli, ordføreren august. Stedfortrederen min er orientert.'),
      mayor('fast-saker-pa-vei', 'Skulesaka er i kommunestyret 18. juni.'),
    ],
  },
  {
    series: 'weekly',
    day: '2024-06-10',
    course: 'held',
    raised: [fromMayor('skuledebatt', 'discussion', 10, 'Debatten om skulane')],
    said: [
      mayor(
        'skuledebatt',
        'Eg leier, og held meg utanfor debatten om tal. Kommunedirektøren svarer på fakta.',
      ),
    ],
  },
  {
    series: 'leaders',
    day: '2024-06-11',
    course: 'held',
    raised: [],
    again: ['skulesak'],
    said: [mayor('skulesak', 'Gruppene er klare. Ingen bed om utsetjing.')],
  },
  {
    series: 'weekly',
    day: '2024-06-17',
    course: 'held',
    raised: [fromDirector('sommeroppsummering', 'followUp', 10, 'Hva tar vi med oss til høsten?')],
    said: [
      director(
        'sommeroppsummering',
        'Vedtakslisten virker. Informasjonen til alle må bli enda mer samtidig.',
        {
          actions: [
            owes(
              'director',
              '2024-09-02',
              'Lag en fast dag i uken for informasjon til alle folkevalgte',
              '2024-08-27',
            ),
          ],
        },
      ),
      mayor('fast-oppsummering', 'God sommar.'),
    ],
  },
];
