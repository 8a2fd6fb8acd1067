import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type {
  AgendaItemId,
  MeetingId,
  ParticipantId,
  PersonId,
  SeriesId,
  StandingPointId,
  TopicId,
} from '#shared/domain/id.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { PaperAgendaFacts } from '#shared/documents/paper-agenda.ts';
import { standingAgenda, standingAgendaVersion } from '#shared/templates/standing-agenda.ts';
import { meeting, weeklySeries } from './meeting-facts.ts';
import { people, timeKommune } from './start-plan-facts.ts';

const { id: _id, ...row } = weeklySeries();

export const agendaEntry = (
  place: number,
  fields: Partial<Topic> = {},
  line: Partial<AgendaItem> = {},
): AgendaEntry => ({
  topic: {
    ...row,
    ...noMark,
    id: `t${place}` as TopicId,
    seriesId: 's1' as SeriesId,
    state: 'open',
    rank: `a${place}`,
    kind: 'discussion',
    title: `Sak nummer ${place}`,
    background: '',
    links: '',
    standingPointId: null,
    raisedBy: null,
    ownerId: null,
    minutes: 10,
    isAboutStaff: false,
    deciding: '',
    itemId: null,
    questionKey: null,
    ...fields,
  },
  agendaItem: {
    ...row,
    ...noMark,
    id: `a${place}` as AgendaItemId,
    meetingId: 'm-2023-10-23' as MeetingId,
    topicId: `t${place}` as TopicId,
    rank: `a${place}`,
    state: 'waiting',
    kind: fields.kind ?? 'discussion',
    title: null,
    templateKey: null,
    templateVersion: null,
    minutes: 10,
    spent: 0,
    discussedAt: null,
    carriedFromId: null,
    timesCarried: 0,
    ...line,
  },
});

const participant = (fields: Partial<Participant>): Participant => ({
  ...row,
  id: 'd' as ParticipantId,
  seriesId: 's1' as SeriesId,
  meetingId: 'm-2023-10-23' as MeetingId,
  personId: null,
  group: 'person',
  label: '',
  attendance: 'expected',
  ...fields,
});

/** The nine standing points, one that was carried over, one that is put off and one that is exempt. */
export const agendaFacts = (changes: Partial<PaperAgendaFacts> = {}): PaperAgendaFacts => ({
  workspace: timeKommune,
  agenda: {
    series: weeklySeries(),
    meeting: meeting('2023-10-23', { state: 'open' }),
    items: [
      ...standingAgenda.map(({ key }, index) =>
        agendaEntry(
          index + 1,
          { title: null, standingPointId: `sp${index}` as StandingPointId },
          { templateKey: key, templateVersion: standingAgendaVersion, minutes: 5 },
        ),
      ),
      agendaEntry(
        10,
        {
          title: 'Høring om skolestruktur',
          raisedBy: 'p2' as PersonId,
          ownerId: 'p1' as PersonId,
          background: 'Tre alternativer:\n- som nå\n- to skoler\n- én skole',
        },
        { carriedFromId: 'm-2023-10-09' as MeetingId, timesCarried: 2, minutes: 15 },
      ),
      agendaEntry(11, { title: 'Utsatt sak' }, { state: 'skipped' }),
      agendaEntry(12, { title: 'Kjøp av tomt' }, { access: 'exempt', minutes: null }),
    ],
  },
  participants: [
    participant({ personId: 'p1' as PersonId }),
    participant({ personId: 'p2' as PersonId }),
    participant({ group: 'management' }),
    participant({ group: 'other', label: 'Leder av ungdomsrådet' }),
  ],
  people,
  days: new Map([['m-2023-10-09' as MeetingId, '2023-10-09']]),
  form: 'nb',
  lines: 2,
  withBackground: true,
  ...changes,
});
