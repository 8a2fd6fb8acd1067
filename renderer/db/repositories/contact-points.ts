import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { contactBalance, type ContactBalance } from '#shared/domain/contact-balance.ts';
import type { MeetingWith } from '#shared/domain/contact-reach.ts';
import type { ContactPoint } from '#shared/domain/contact-point.ts';
import type { CommitId, ContactPointId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { PartyGroup } from '#shared/domain/member.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { grouped } from '../grouped.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import { listInformation } from './information.ts';
import { listMembers, listPartyGroups } from './members.ts';
import { listPeople } from './people.ts';
import { listSeries } from './series.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

export type ContactPointDraft = Pick<ContactPoint, 'termId' | 'partyGroupId' | 'day' | 'kind' | 'state'> &
  Partial<Pick<ContactPoint, 'personId' | 'note'>>;

/** A planned or held contact with a party group. */
export const addContactPoint = async (
  draft: ContactPointDraft,
  signed: Signed = {},
): Promise<Answer<ContactPointId, CommitRefusal>> => {
  const id = newId<'ContactPoint'>();
  const command = create('contactPoints', id, { ...noMark, personId: null, note: '', ...draft });
  const answer = await commit([command], { label: 'contactPoint', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** The fields people change, and whether it was held or came to nothing. */
export const changeContactPoint = async (
  id: ContactPointId,
  fields: Partial<Omit<Fields<ContactPoint>, 'termId'>>,
  signed: Signed = {},
): Saved => {
  const point = await readOne('contactPoints', id);
  if (point === null) return refuse('unknownRecord');
  return commit(changeFields('contactPoints', point, fields), { label: 'contactPoint', ...signed });
};

/** Says who may see it. */
export const markContactPoint = (id: ContactPointId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  commit([patch('contactPoints', id, mark)], { label: 'contactPoint', ...signed });

/** Puts it in the bin. */
export const removeContactPoint = (id: ContactPointId): Saved =>
  commit([remove('contactPoints', id)], { label: 'contactPointRemoved' });

/** All of the term, the latest first. */
export const listContactPoints = async (termId: TermId): Promise<ContactPoint[]> =>
  (await readWhere('contactPoints', 'termId', termId))
    .filter(isLive)
    .toSorted((a, b) => compare(b.day, a.day) || compare(b.id, a.id));

/** All that «Kontakt med gruppene» shows. */
export interface BalanceRead {
  readonly balance: ContactBalance;
  readonly partyGroups: readonly PartyGroup[];
  readonly points: readonly ContactPoint[];
}

/** The contact with the party groups over the term, from what meetings, information and contact points tell. */
export const readBalance = async (termId: TermId): Promise<BalanceRead> => {
  const [partyGroups, members, people, points, meetings, entries] = await Promise.all([
    listPartyGroups(termId),
    listMembers(termId),
    listPeople(),
    listContactPoints(termId),
    meetingsWith(termId),
    listInformation(termId),
  ]);
  const named = entries.filter(({ recipients }) => recipients === 'named').map(({ id }) => id);
  const entryMembers = (await readWhereAny('entryMembers', 'entryId', named)).filter(isLive);
  const balance = contactBalance({ partyGroups, members, people, points, meetings, entries, entryMembers });
  return { balance, partyGroups, points };
};

/** Every meeting of the term with those who take part: its own list once it has been open, else that of the series. */
const meetingsWith = async (termId: TermId): Promise<readonly MeetingWith[]> => {
  const series = await listSeries(termId);
  const ids = series.map(({ id }) => id);
  const [meetings, participants] = await Promise.all([
    readWhereAny('meetings', 'seriesId', ids),
    readWhereAny('participants', 'seriesId', ids),
  ]);
  const byMeeting = grouped(
    participants.filter(isLive),
    ({ meetingId, seriesId }): string => meetingId ?? seriesId,
  );
  const bySeries = new Map(series.map((one) => [one.id, one]));
  return meetings.filter(isLive).flatMap((meeting) => {
    const own = bySeries.get(meeting.seriesId);
    if (own === undefined) return [];
    const isAhead = meeting.state === 'planned';
    return [{ meeting, series: own, participants: byMeeting.get(isAhead ? own.id : meeting.id) ?? [] }];
  });
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
