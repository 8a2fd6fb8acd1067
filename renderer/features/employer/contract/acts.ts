import {
  addChange,
  addContractApprovals,
  changeDraft,
  endChange,
  markChange,
  proposeChange,
  removeChange,
  type ChangeDraft,
  type ChangeEnd,
  type ChangeRefusal,
  type GivenContractApproval,
} from '#renderer/db/repositories/contract-changes.ts';
import {
  addContract,
  addPoint,
  changeContract,
  changePoint,
  removeContract,
  removePoint,
  type PointFields,
} from '#renderer/db/repositories/contracts.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { flush } from '#renderer/stores/flush.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { ContractPointView } from '#shared/domain/contract-standing.ts';
import type { Contract, ContractPointState } from '#shared/domain/contract.ts';
import type { ContractChangeId, ContractId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { contractPointTitle } from '#shared/templates/contract-points.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';

/** What people do with a contract. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().contracts;
const form = () => usePreferences.getState().writtenForm;

/** Begins the checklist of the director in office. */
export const begin = async (): Promise<void> => {
  const answer = await addContract();
  if (!accepted(answer)) return;
  go({ room: 'employer', view: 'contract' });
  focusHeadingIfLost();
};

/** Answers whether it was stored; a last day before the first is told by its field. */
export const write = async (id: ContractId, fields: Partial<Fields<Contract>>): Promise<boolean> => {
  const answer = await changeContract(id, fields);
  if (answer.ok || answer.reason === 'endsBeforeStart') return answer.ok;
  return accepted({ ok: false, reason: answer.reason });
};

export const putAway = async (id: ContractId): Promise<void> => {
  const answer = await removeContract(id);
  if (answer.ok) {
    go({ room: 'employer', view: 'contract' });
    return sayWithUndo(words().removed, answer.value);
  }
  if (answer.reason === 'hasAgreed') return say(words().changes.refusals.hasAgreed, { tone: 'danger' });
  accepted({ ok: false, reason: answer.reason });
};

export const writePoint = async (
  contractId: ContractId,
  key: string,
  fields: PointFields,
): Promise<boolean> => accepted(await changePoint(contractId, key, fields));

/** Says where the point stands, and that it was looked at today. */
export const setPointState = async (
  contractId: ContractId,
  point: ContractPointView,
  state: ContractPointState,
): Promise<void> => {
  const lookedOn = state === 'notLooked' ? null : currentDay();
  if (!(await writePoint(contractId, point.key, { state, lookedOn }))) return;
  const name = currentText().employerWords.contractPointStates[state];
  announce(words().list.stateSaid(contractPointTitle(point, form()), name));
};

/** A point of their own; answers whether it was stored. */
export const addOwnPoint = async (contractId: ContractId, title: string): Promise<boolean> => {
  const answer = await addPoint(contractId, title);
  if (!accepted(answer)) return false;
  announce(words().list.added(title));
  return true;
};

export const putPointAway = async ({ row, ...point }: ContractPointView): Promise<void> => {
  if (row === null) return;
  const answer = await removePoint(row.id);
  if (!accepted(answer)) return;
  sayWithUndo(words().list.removed(contractPointTitle(point, form())), answer.value);
  focusHeadingIfLost();
};

/** A draft of a change, about the point where one is given; null when it could not be stored. */
export const beginChange = async (
  contractId: ContractId,
  point: ContractPointView | null,
): Promise<ContractChangeId | null> => {
  const title = point === null ? words().changes.newTitle : contractPointTitle(point, form());
  const answer = await addChange(contractId, { title, pointKey: point?.key ?? null });
  if (!accepted(answer)) return null;
  announce(words().changes.added);
  return answer.value;
};

export const writeChange = async (id: ContractChangeId, fields: Partial<ChangeDraft>): Promise<void> => {
  const answer = await changeDraft(id, fields);
  if (!answer.ok) say(refusalWords(answer.reason, null), { tone: 'danger' });
};

export const mark = async (id: ContractChangeId, fields: Partial<AccessMark>): Promise<boolean> =>
  accepted(await markChange(id, fields));

/** Puts the draft to both. Null when it is done, else what stood in the way, in words. */
export const propose = async (id: ContractChangeId, workspace: Workspace): Promise<string | null> => {
  // What is being typed is part of what both approve.
  if (!(await flush())) return currentText().dataLayer.refusals.notSaved;
  const answer = await proposeChange(id);
  if (!answer.ok) return refusalWords(answer.reason, workspace);
  announce(words().changes.proposed);
  return null;
};

export const end = async (id: ContractChangeId, how: ChangeEnd): Promise<void> => {
  const answer = await endChange(id, how);
  if (answer.ok) sayWithUndo(words().changes[how], answer.value);
  else say(refusalWords(answer.reason, null), { tone: 'danger' });
};

export const putChangeAway = async (id: ContractChangeId): Promise<void> => {
  const answer = await removeChange(id);
  if (accepted(answer)) sayWithUndo(words().changes.removed, answer.value);
};

/** Stores what was given, all at once. Null when it is done, else what stood in the way, in words. */
export const storeApprovals = async (
  id: ContractChangeId,
  given: readonly GivenContractApproval[],
  isLast: boolean,
): Promise<string | null> => {
  const answer = await addContractApprovals(id, given);
  if (!answer.ok) return refusalWords(answer.reason, null);
  if (isLast) say(words().changes.doneBoth);
  else announce(words().changes.done);
  return null;
};

const refusalWords = (reason: ChangeRefusal, workspace: Workspace | null): string => {
  const own = words().changes.refusals;
  return isOwn(reason, own)
    ? fillTerms(own[reason], termsOf(workspace, form()))
    : currentText().dataLayer.refusals[reason];
};

type OwnRefusal = Extract<ChangeRefusal, keyof ReturnType<typeof words>['changes']['refusals']>;

const isOwn = (reason: string, own: object): reason is OwnRefusal => Object.hasOwn(own, reason);
