import type { Day } from '#shared/calendar/day.ts';
import {
  noticePairs,
  rulePairs,
  type NoticePair,
  type RulePair,
} from '#shared/domain/rule-contradictions.ts';
import { inOffice, type InOffice } from '#shared/domain/rule-standing.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { readWhere } from '#renderer/db/read.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { ListedRule } from './filter.ts';

/** What the first page of the room shows. */
export interface FrontFacts {
  readonly term: Term;
  readonly people: readonly Person[];
  readonly inOffice: InOffice;
  /** In the order they are shown. */
  readonly rules: readonly ListedRule[];
  readonly pairs: readonly RulePair[];
  readonly notices: readonly NoticePair[];
}

/** Null: no term has been prepared. */
export const readFront = async (
  today: Day,
  workspace: Workspace,
  form: WrittenForm,
): Promise<FrontFacts | null> => {
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  if (term === null) return null;
  const [views, lines] = await Promise.all([
    listRules(term.id, today),
    readWhere('noticeRules', 'termId', term.id),
  ]);
  return {
    term,
    people,
    inOffice: inOffice(people),
    rules: views.map((view) => ({ view, question: ruleQuestion(view, workspace, form) })),
    pairs: rulePairs(views),
    notices: noticePairs(lines.filter(({ deletedAt }) => deletedAt === null)),
  };
};
