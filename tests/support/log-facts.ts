import type { Day } from '#shared/calendar/day.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type {
  InformationEntryId,
  MatterId,
  MemberId,
  NoticeId,
  PartyGroupId,
  TermId,
} from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Register, Telling } from '#shared/domain/coverage.ts';
import { matterView, type MatterSource, type MatterView } from '#shared/domain/matter-view.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Notice } from '#shared/domain/notice.ts';
import type { Row } from '#shared/domain/row.ts';
import type { LogFacts } from '#shared/documents/information/telling.ts';
import { bothPeople, directorId, mayorId } from './rules-facts.ts';
import { timeKommune } from './start-plan-facts.ts';

const termId = 't1' as TermId;
const row = <Id extends string>(id: Id): Row & { readonly id: Id } => ({
  id,
  rev: 1,
  createdAt: '2023-10-20T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-20T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

const group = (name: string, side: PartyGroup['side']): PartyGroup => ({
  ...row(`g-${name}` as PartyGroupId),
  termId,
  rank: name,
  name,
  side,
});

export const partyGroups = [
  group('Bygdelista', 'minority'),
  group('Fjellpartiet', 'majority'),
  group('Fjordpartiet', 'majority'),
  group('Skogpartiet', 'minority'),
];

export const member = (name: string, party: string | null, fields: Partial<Member> = {}): Member => ({
  ...row(`m-${name}` as MemberId),
  termId,
  partyGroupId: party === null ? null : (`g-${party}` as PartyGroupId),
  personId: null,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@eksempel.kommune.no`,
  isGroupLeader: false,
  isInExecutiveCommittee: false,
  fromDay: null,
  toDay: null,
  ...fields,
});

export const members = [
  member('Torleiv Eksempelvik', 'Fjordpartiet', { isInExecutiveCommittee: true, personId: mayorId }),
  member('Guro Prøvedal', 'Fjordpartiet', { isGroupLeader: true }),
  member('Aslak Mønster', 'Fjellpartiet', { isGroupLeader: true, isInExecutiveCommittee: true }),
  member('Ingvild Demoås', 'Bygdelista', { isGroupLeader: true, isInExecutiveCommittee: true }),
  member('Sondre Tenkt', 'Bygdelista'),
  member('Marit Oppdikta', 'Skogpartiet', { isGroupLeader: true }),
  member('Nils Tilfelle', 'Skogpartiet', { toDay: '2024-02-29' }),
  member('Åse Blank', null, { fromDay: '2024-03-01' }),
];

export const register: Register = { members, partyGroups };

export const telling = (
  toldOn: Day,
  recipients: InformationEntry['recipients'],
  fields: Partial<InformationEntry> = {},
  named: readonly MemberId[] = [],
): Telling => ({
  entry: {
    ...row(`i-${toldOn}-${recipients}` as InformationEntryId),
    termId,
    meetingId: null,
    agendaItemId: null,
    topicId: null,
    toldOn,
    toldAt: '10:00',
    toldBy: directorId,
    matter: '',
    channel: 'email',
    channelNote: '',
    text: '',
    link: '',
    recipients,
    named: '',
    ...fields,
  },
  named,
});

export const matter = (
  title: string,
  told: readonly Telling[],
  fields: Partial<MatterSource> = {},
  today: Day = '2024-03-21',
): MatterView =>
  matterView(
    `x-${title}`,
    {
      ...noMark,
      access: 'public',
      matterId: `x-${title}` as MatterId,
      termId,
      title,
      text: '',
      link: '',
      owedTo: 'all',
      sinceOn: told[0]?.entry.toldOn ?? '2024-03-11',
      isSettled: false,
      reason: '',
      meetingId: null,
      agendaItemId: null,
      topicId: null,
      ...fields,
    },
    told,
    { register, today },
  );

export const exemptMark = {
  access: 'exempt',
  basisKey: 'offl-23-1',
  basisVersion: 2026,
  fullerAccess: 'Vurdert.',
  reassessOn: '2024-12-01',
} as const;

export const matters = [
  matter(
    'Skolestruktur: høringen er forlenget',
    [
      telling('2024-03-12', 'majority', { channel: 'meeting', channelNote: 'gruppemøte', toldBy: mayorId }),
      telling('2024-03-15', 'minority', { toldAt: '14:30' }),
      telling('2024-03-15', 'named', { toldAt: '14:45' }, ['m-Åse Blank' as MemberId]),
    ],
    {
      text: 'Fristen for å uttale seg om skolestrukturen er flyttet til 15. april. Rådmennene i nabokommunene har bedt om det samme. Ny framdriftsplan ligger i saken, og alle høringsinnspill legges ut fortløpende.',
      link: 'https://eksempel.kommune.no/sak/24-118',
    },
  ),
  matter('Vannlekkasje i Storgata', [telling('2024-03-04', 'all', { channel: 'portal', toldAt: null })]),
  matter(
    'Budsjettkontroll etter februar',
    [telling('2024-03-18', 'executiveCommittee', { channel: 'meeting' })],
    {
      text: 'Helse og omsorg ligger 2,4 millioner kroner over budsjett. Kommunedirektøren legger fram tiltak i april.',
    },
  ),
  matter('Nytt møtetidspunkt for kommunestyret i april', [], {
    sinceOn: '2024-03-19',
    text: 'Møtet 17. april flyttes til 24. april kl. 16.',
  }),
  matter('Hemmelig kjøp av tomt', [telling('2024-03-13', 'executiveCommittee', { channel: 'meeting' })], {
    ...exemptMark,
    owedTo: 'executiveCommittee',
    text: 'HEMMELIG-TOMT',
  }),
];

export const logFacts = (fields: Partial<LogFacts> = {}): LogFacts => ({
  workspace: timeKommune,
  today: '2024-03-21',
  form: 'nb',
  audience: 'internal',
  people: bothPeople,
  matters,
  register,
  ...fields,
});

export const notice = (text: string, fields: Partial<Notice> = {}): Notice => ({
  ...row(`v-${text}` as NoticeId),
  ...noMark,
  termId,
  noticeRuleId: null,
  direction: 'toMayor',
  givenOn: '2024-03-14',
  givenAt: '08:05',
  givenBy: directorId,
  channel: 'phone',
  text,
  topicId: null,
  ...fields,
});
