import type { Approval } from '#shared/domain/approval.ts';
import { approverRole, missingApprovers, type Approvers } from '#shared/domain/approvers.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MeetingId, MinutesId, PersonId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { MinutesSnapshot } from '#shared/domain/minutes-snapshot.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import { readSnapshot } from '#shared/exchange/minutes-snapshot.ts';
import { digestOfText, linkOf } from '#shared/vault/minutes-chain.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { signApproval } from '#shared/vault/signing.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { actor } from '../session.ts';
import { openKeys } from '../vault.ts';

/** One version of the minutes, as it is shown. */
export interface MinutesVersion {
  readonly minutes: Minutes;
  /** Null: the text is none this version of the program can read. */
  readonly snapshot: MinutesSnapshot | null;
  readonly approvals: readonly Approval[];
}

/** The minutes of a meeting, the newest version first; also one that is being written anew (`draft`). */
export const minutesOf = async (meetingId: MeetingId): Promise<readonly MinutesVersion[]> => {
  const versions = (await readWhere('minutes', 'meetingId', meetingId)).filter(isLive);
  const approvals = await approvalsOf(versions);
  return versions.toSorted((a, b) => b.version - a.version).map((minutes) => versionOf(minutes, approvals));
};

/** One version by its id; null when it is not there. */
export const readMinutes = async (id: MinutesId): Promise<MinutesVersion | null> => {
  const minutes = await readOne('minutes', id);
  return minutes === null ? null : versionOf(minutes, await approvalsOf([minutes]));
};

/** Minutes that wait for somebody, with their meeting and those who have approved. */
export interface AwaitingMinutes {
  readonly minutes: Minutes;
  readonly meeting: Meeting;
  readonly approvedBy: readonly PersonId[];
  /** Who may approve them; see there. */
  readonly approvers: Approvers;
}

/** What waits for one of the two or both, the earliest meeting first. */
export const awaitingApproval = async (): Promise<readonly AwaitingMinutes[]> => {
  const waiting = (await readWhereAny('minutes', 'state', ['awaiting', 'begun'])).filter(isLive);
  const [meetings, approvals, people] = await Promise.all([
    readMany(
      'meetings',
      waiting.map(({ meetingId }) => meetingId),
    ),
    approvalsOf(waiting),
    readAll('people'),
  ]);
  return waiting
    .flatMap((minutes) => {
      const meeting = meetings.get(minutes.meetingId);
      if (meeting === undefined || !isLive(meeting)) return [];
      const given = approvals.filter(({ minutesId }) => minutesId === minutes.id);
      const approvedBy = given.map(({ personId }) => personId);
      return [{ minutes, meeting, approvedBy, approvers: approversOf(minutes, people) }];
    })
    .toSorted((a, b) => (a.meeting.day < b.meeting.day ? -1 : 1));
};

/** `notApprover`: it is not this person's to approve. `notAwaiting`: it was reopened. `otherText`: not what was shown. */
export type ApproveRefusal = CommitRefusal | 'notApprover' | 'notAwaiting' | 'otherText';

/** In whose name, when and with whose key, if not by who sits here now: for the demo kommune alone. */
type Signed = Pick<CommitMeta, 'at' | 'by'> & { readonly key?: SecretKey };

/**
 * Approves in the name of who has opened, signed with their own key. The second approval makes the minutes immutable and
 * puts them last in the chain, in the same change. Approving twice does nothing the second time, also when both come at
 * once. Ask `confirmMe` first.
 * @param seen the digest of the text that was shown
 */
export const approveMinutes = (
  id: MinutesId,
  seen: string,
  signed: Signed = {},
): Promise<Answer<CommitId | null, ApproveRefusal>> => {
  const run = last.then(() => approve(id, seen, signed));
  last = run.catch(() => undefined);
  return run;
};

let last: Promise<unknown> = Promise.resolve();

const approve = async (
  id: MinutesId,
  seen: string,
  { key, ...signed }: Signed,
): Promise<Answer<CommitId | null, ApproveRefusal>> => {
  const minutes = await readOne('minutes', id);
  if (minutes === null) return refuse('unknownRecord');
  const approvers = approversOf(minutes, await readAll('people'));
  const me = signed.by === undefined ? actor() : signed.by;
  if (me === null || approverRole(me, approvers) === null) return refuse('notApprover');
  const given = await approvalsOf([minutes]);
  if (given.some(({ personId }) => personId === me)) return accept(null);
  if (minutes.state !== 'awaiting' && minutes.state !== 'begun') return refuse('notAwaiting', minutes.state);
  if (seen !== minutes.digest || digestOfText(minutes.snapshot) !== seen) return refuse('otherText');
  const approvedAt = signed.at ?? new Date().toISOString();
  const approved = { minutesId: id, personId: me, approvedAt, digest: seen };
  const approval = { ...approved, ...signApproval(key ?? openKeys().person, approved) };
  const whole = [...given, { ...approval, deletedAt: null }];
  const commands = [
    create('approvals', newId<'Approval'>(), approval),
    patch('minutes', id, settled(minutes, whole, { approvers, head: await chainHead() })),
  ];
  return commit(commands, { label: 'minutesApproved', retry: 'never', ...signed });
};

const approversOf = ({ snapshot }: Minutes, people: readonly Person[]): Approvers => ({
  atClosing: readSnapshot(snapshot)?.people ?? [],
  today: people,
});

type Given = Fields<Approval> & Pick<Approval, 'deletedAt'>;

/** The last link of the chain; null: there is none yet. */
type Head = Pick<Minutes, 'place' | 'link'> | null;

/** What the minutes become by these approvals: begun, or approved and linked to the head. */
const settled = (
  minutes: Minutes,
  approvals: readonly Given[],
  { approvers, head }: { readonly approvers: Approvers; readonly head: Head },
): Partial<Fields<Minutes>> => {
  if (missingApprovers(approvals, approvers).length > 0) return { state: 'begun' };
  const linked = { ...minutes, place: (head?.place ?? 0) + 1, previous: head?.link ?? null };
  return {
    state: 'approved',
    place: linked.place,
    previous: linked.previous,
    link: linkOf(linked, approvals),
    // The later of the two, so that two PCs that get both by file say the same.
    approvedAt:
      approvals
        .map(({ approvedAt }) => approvedAt)
        .toSorted()
        .at(-1) ?? null,
  };
};

/**
 * What becomes of minutes when approvals come by file, together with those given here: begun, or approved and linked one
 * after the other. Those that wait for nobody stay as they are. For the change that brings the approvals.
 */
export const settledByFile = async (
  minutes: readonly Minutes[],
  coming: readonly Given[],
): Promise<readonly Minutes[]> => {
  const waiting = minutes.filter((row) => isLive(row) && (row.state === 'awaiting' || row.state === 'begun'));
  const [people, here] = await Promise.all([readAll('people'), approvalsOf(waiting)]);
  let head: Head = await chainHead();
  return waiting.map((row) => {
    const given = [...here, ...coming].filter(
      ({ minutesId, digest }) => minutesId === row.id && digest === row.digest,
    );
    const after = { ...row, ...settled(row, given, { approvers: approversOf(row, people), head }) };
    if (after.state === 'approved') head = after;
    return after;
  });
};

/** The last of the approved versions; null: there is none yet. */
const chainHead = async (): Promise<Minutes | null> =>
  (await readWhere('minutes', 'state', 'approved'))
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .at(-1) ?? null;

/** The approvals of these versions, in the order they were given. */
export const approvalsOf = async (minutes: readonly Minutes[]): Promise<Approval[]> =>
  (
    await readWhereAny(
      'approvals',
      'minutesId',
      minutes.map(({ id }) => id),
    )
  )
    .filter(isLive)
    .toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1));

const versionOf = (minutes: Minutes, approvals: readonly Approval[]): MinutesVersion => ({
  minutes,
  snapshot: readSnapshot(minutes.snapshot),
  approvals: approvals.filter(({ minutesId }) => minutesId === minutes.id),
});

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
