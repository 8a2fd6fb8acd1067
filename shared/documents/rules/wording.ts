import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { RuleView, VersionView } from '#shared/domain/rule-standing.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { z } from '#shared/zod.ts';

const frozenSchema = z.object({ nb: z.string(), nn: z.string() });

/** The question as it was put to both; where it cannot be read, as it stands in the file. */
export const frozenQuestion = ({ question }: Pick<RuleVersion, 'question'>, form: WrittenForm): string => {
  try {
    return frozenSchema.parse(JSON.parse(question))[form];
  } catch {
    return question;
  }
};

/** The question of a rule: as it was agreed, else as it stands today. */
export const questionOf = (view: RuleView, workspace: Titles | null, form: WrittenForm): string =>
  view.inForce === null ? ruleQuestion(view, workspace, form) : frozenQuestion(view.inForce.version, form);

/** Who approved a version, and on which day; the earliest first. */
export const approvedOn = ({ approvals }: VersionView): ReadonlyArray<{ id: PersonId; day: Day }> =>
  approvals.map(({ personId, approvedAt }) => ({ id: personId, day: dayOf(new Date(approvedAt)) }));

/** The day both had approved it; null: they have not. */
export const agreedOn = ({ version: { agreedAt } }: VersionView): Day | null =>
  agreedAt === null ? null : dayOf(new Date(agreedAt));
