import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import { minutesParts, type DialogueApproval, type DialogueMinutes } from '#shared/domain/dialogue.ts';
import type { CommitId, DialogueId, DialogueMinutesId } from '#shared/domain/id.ts';
import { minutesApprover, missingInMinutes, notPut } from '#shared/domain/minutes-standing.ts';
import type { Fields } from '#shared/domain/row.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { isMinutesAsPut, isMinutesSigned, minutesDigest } from '#shared/vault/dialogue-digest.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readMinutesStanding, signedMinutesApprovals } from '../dialogue-facts.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne } from '../read.ts';
import { actor } from '../session.ts';
import { oneAtATime, type Signed } from '../talk.ts';

/**
 * `noText`: nothing is written. `noReason`: something that both have approved is changed without saying why. `noOffice`:
 * the workspace has no director or no mayor, by role in `detail`. `notDraft`: it is not being written.
 */
export type PutRefusal = CommitRefusal | 'noText' | 'noReason' | 'noOffice' | 'notDraft';

/** Puts the referat to the two in office, for both to approve. It is frozen from here on. */
export const proposeMinutes = (
  dialogueId: DialogueId,
  signed: Signed = {},
): Promise<Answer<DialogueMinutesId, PutRefusal>> =>
  oneAtATime(async () => {
    const { draft, inForce } = await readMinutesStanding(dialogueId);
    if (draft === null) return refuse('notDraft');
    if (minutesParts.every((part) => draft[part].trim() === '')) return refuse('noText');
    if (inForce !== null && draft.reason.trim() === '') return refuse('noReason');
    const office = inOffice(await readAll('people'));
    const vacant = approverRoles.find((role) => office[role] === null);
    if (vacant !== undefined) return refuse('noOffice', vacant);
    const dialogue = await readOne('dialogues', dialogueId);
    if (dialogue === null) return refuse('unknownRecord');
    const { day, startTime, minutes: length, place } = dialogue;
    const frozen = { day, startTime, length, place, directorId: office.director, mayorId: office.mayor };
    // A talk that has a referat has been held.
    const answer = await commit(
      [
        patch('dialogueMinutes', draft.id, {
          state: 'proposed',
          ...frozen,
          digest: minutesDigest({ ...draft, ...frozen }),
        }),
        ...(dialogue.state === 'planned' ? [patch('dialogues', dialogueId, { state: 'held' })] : []),
      ],
      { label: 'dialogueProposed', ...signed },
    );
    return answer.ok ? accept(draft.id) : answer;
  });

/** `notWaiting`: both have approved it already, or it is no longer put to anybody. `notYours`: it is for the two alone. */
export type WithdrawMinutesRefusal = CommitRefusal | 'notWaiting' | 'notYours';

/**
 * Takes the referat back before both have approved it, with the approval one may have given; what stood in it is written
 * on in a new draft. For the two, or who put it forward.
 */
export const withdrawMinutes = (
  id: DialogueMinutesId,
  signed: Signed = {},
): Promise<Answer<CommitId | null, WithdrawMinutesRefusal>> =>
  oneAtATime(async () => {
    const minutes = await readOne('dialogueMinutes', id);
    if (minutes === null) return refuse('unknownRecord');
    if (minutes.state !== 'proposed') return refuse('notWaiting');
    const office = inOffice(await readAll('people'));
    const me = signed.by === undefined ? actor() : signed.by;
    const those = [minutes.updatedBy, minutes.directorId, minutes.mayorId, office.director, office.mayor];
    if (me === null || !those.includes(me)) return refuse('notYours');
    const anew: Fields<DialogueMinutes> = {
      ...fieldsOf(minutes),
      state: 'draft',
      number: minutes.number + 1,
      ...notPut,
    };
    return commit(
      [
        patch('dialogueMinutes', id, { state: 'withdrawn' }),
        create('dialogueMinutes', newId<'DialogueMinutes'>(), anew),
      ],
      { label: 'dialogueWithdrawn', ...signed },
    );
  });

const fieldsOf = ({
  id: _id,
  rev: _rev,
  createdAt: _createdAt,
  createdBy: _createdBy,
  updatedAt: _updatedAt,
  updatedBy: _updatedBy,
  deletedAt: _deletedAt,
  ...fields
}: DialogueMinutes): Fields<DialogueMinutes> => fields;

/** An approval with its signature, as `signMinutesTogether` in the acts makes it. */
export type GivenMinutesApproval = Fields<DialogueApproval>;

/**
 * `notApprover`: it is not this person's to approve, or not signed by them. `notWaiting`: it is withdrawn or never put.
 * `otherText`: it is an approval of another referat, or the referat is not as it was put to them.
 */
export type ApproveMinutesRefusal = CommitRefusal | 'notApprover' | 'notWaiting' | 'otherText';

/**
 * Stores one or both approvals. With the last of the two the referat counts and the talk is finished, in the same change.
 * It cannot be undone. Approving twice does nothing the second time.
 */
export const addMinutesApprovals = (
  id: DialogueMinutesId,
  approvals: readonly GivenMinutesApproval[],
  signed: Signed = {},
): Promise<Answer<CommitId | null, ApproveMinutesRefusal>> =>
  oneAtATime(async () => {
    const minutes = await readOne('dialogueMinutes', id);
    if (minutes === null) return refuse('unknownRecord');
    const given = await signedMinutesApprovals([minutes]);
    const fresh = approvals.filter(({ personId }) => !given.some((one) => one.personId === personId));
    if (minutes.state === 'approved' || fresh.length === 0) return accept(null);
    if (minutes.state !== 'proposed') return refuse('notWaiting');
    if (!isMinutesAsPut(minutes)) return refuse('otherText');
    const office = inOffice(await readAll('people'));
    for (const approval of fresh) {
      if (approval.minutesId !== id || approval.digest !== minutes.digest) return refuse('otherText');
      const isTheirs = approverRoles.some(
        (role) => minutesApprover(minutes, role) === approval.personId && office[role] === approval.personId,
      );
      if (!isTheirs || !isMinutesSigned(approval)) return refuse('notApprover');
    }
    const commands = [
      ...fresh.map((approval) => create('dialogueApprovals', newId<'DialogueApproval'>(), approval)),
      ...approvedCommands(minutes, [...given, ...fresh]),
    ];
    return commit(commands, { label: 'dialogueApproved', retry: 'never', ...signed });
  });

/** With both approvals it counts from when the last was given, is public unless it is marked, and the talk is finished. */
const approvedCommands = (
  minutes: DialogueMinutes,
  approvals: readonly GivenMinutesApproval[],
): readonly Command[] => {
  if (missingInMinutes(minutes, approvals).length > 0) return [];
  const approvedAt =
    approvals
      .map((one) => one.approvedAt)
      .toSorted()
      .at(-1) ?? null;
  // What nobody marked is public, the main rule (OFFL § 3): it is made known to the council.
  const access = minutes.access === 'undecided' ? ({ access: 'public' } as const) : {};
  return [
    patch('dialogueMinutes', minutes.id, { state: 'approved', approvedAt, ...access }),
    patch('dialogues', minutes.dialogueId, { state: 'finished' }),
  ];
};
