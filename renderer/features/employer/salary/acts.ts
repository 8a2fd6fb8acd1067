import {
  addSalaryTalk,
  changeSalaryTalk,
  chooseCriteria,
  markSalaryTalk,
  readSalaryTalk,
  removeSalaryTalk,
} from '#renderer/db/repositories/salary-talks.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { SalaryTalkId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { decisionGaps } from '#shared/domain/salary-findings.ts';
import type { SalaryCriterion, SalaryTalk, SalaryTalkState } from '#shared/domain/salary-talk.ts';
import type { SalaryList } from './salary-facts.ts';

/** What people do with a salary talk. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().salary;

/** A talk of this year, or of the first year after it that has none; goes to it. */
export const add = async ({ term, talks }: SalaryList): Promise<void> => {
  const taken = new Set(talks.map((talk) => talk.year));
  let year = Number(currentDay().slice(0, 4));
  while (taken.has(year)) year += 1;
  const answer = await addSalaryTalk(term.id, year);
  if (!accepted(answer)) return;
  announce(words().added(year));
  go({ room: 'employer', view: 'salary', id: answer.value });
};

export const write = async (id: SalaryTalkId, fields: Partial<Fields<SalaryTalk>>): Promise<void> => {
  const answer = await changeSalaryTalk(id, fields);
  if (!answer.ok && answer.reason !== 'lacks') accepted({ ok: false, reason: answer.reason });
};

/** Where it stands. Null when it is stored, else what it lacks before the pay can be called decided, in words. */
export const setState = async (id: SalaryTalkId, state: SalaryTalkState): Promise<string | null> => {
  // A reference that is being typed counts.
  await flush();
  const answer = await changeSalaryTalk(id, { state });
  if (answer.ok) {
    announce(words().stateSaid(currentText().employerWords.salaryTalkStates[state]));
    return null;
  }
  if (answer.reason !== 'lacks') {
    accepted({ ok: false, reason: answer.reason });
    return null;
  }
  const talk = await readSalaryTalk(id);
  const gaps = talk === null ? [] : decisionGaps(talk);
  return words().cannotDecide(gaps.map((gap) => words().findings[gap]).join(' '));
};

export const choose = async (id: SalaryTalkId, chosen: readonly SalaryCriterion[]): Promise<void> => {
  const answer = await chooseCriteria(id, chosen);
  if (!answer.ok && answer.reason !== 'lacks') accepted({ ok: false, reason: answer.reason });
};

export const mark = async (id: SalaryTalkId, fields: Partial<AccessMark>): Promise<boolean> =>
  accepted(await markSalaryTalk(id, fields));

export const putAway = async ({ id, year }: SalaryTalk): Promise<void> => {
  const answer = await removeSalaryTalk(id);
  if (!accepted(answer)) return;
  go({ room: 'employer', view: 'salary' });
  sayWithUndo(words().removed(year), answer.value);
};
