import type { Day } from '#shared/calendar/day.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { EmployerFound, FindRow } from './findable.ts';
import { dayAt } from './interplay-found.ts';

/** Those a row of Arbeidsgiver, Utvikling or Årshjul is of: whom it is about, who approves or does it, else who wrote it. */
export const employerPeople = ({ table, row }: EmployerFound): ReadonlyArray<PersonId | null> => {
  switch (table) {
    case 'mandateMembers':
      return [row.personId];
    case 'dialogues':
    case 'resultPlans':
    case 'contracts':
    case 'salaryTalks':
      return [row.directorId, row.createdBy];
    case 'dialogueMinutes':
    case 'contractChanges':
      return [row.directorId, row.mayorId, row.createdBy];
    case 'goalMeasures':
      return [row.ownerId];
    case 'dialoguePreparations':
      return [row.ownerId];
    case 'handovers':
      return [row.closedBy, row.createdBy];
    default:
      return [row.createdBy, row.updatedBy];
  }
};

/** The days it belongs to: those it is about, else when it was written. */
export const employerDays = (found: EmployerFound): readonly Day[] => {
  const days = ownDays(found).filter((day) => day !== null);
  return days.length > 0 ? days : [dayAt(found.row.updatedAt)];
};

const ownDays = ({ table, row }: EmployerFound): ReadonlyArray<Day | null> => {
  switch (table) {
    case 'mandates':
      return [row.decidedOn, row.fromDay];
    case 'dialogues':
    case 'salaryTalks':
    case 'goalNotes':
    case 'handovers':
      return [row.day];
    case 'resultPlans':
      return [row.agreedOn, row.fromDay];
    case 'planGoals':
    case 'goalMeasures':
      return [row.dueOn];
    case 'contracts':
      return [row.fromDay];
    case 'contractChanges':
      return [row.agreedAt === null ? null : dayAt(row.agreedAt)];
    case 'dialogueMinutes':
      return [row.approvedAt === null ? null : dayAt(row.approvedAt)];
    case 'policies':
      return [row.decidedOn, row.reviseOn];
    case 'indicatorValues':
      return [row.toDay];
    case 'initiatives':
      return [row.fromDay, row.toDay];
    case 'yearEvents':
      return [row.day];
    case 'yearMarks':
      return [row.doneOn];
    default:
      return [];
  }
};

/** What belongs to something else is not shown without it; a measure that is followed up in Ukemøter is found there. */
export const isEmployerShown = ({ table, row }: EmployerFound, find: FindRow): boolean => {
  const hasGoal = (id: string): boolean =>
    find('resultPlans', find('planGoals', id)?.planId ?? null) !== undefined;
  switch (table) {
    case 'mandateMembers':
      return find('mandates', row.mandateId) !== undefined;
    case 'dialoguePoints':
    case 'dialogueMinutes':
    case 'dialoguePreparations':
      return find('dialogues', row.dialogueId) !== undefined;
    case 'planGoals':
      return find('resultPlans', row.planId) !== undefined;
    case 'goalNotes':
      return hasGoal(row.goalId);
    case 'goalMeasures':
      return hasGoal(row.goalId) && find('actions', row.actionId) === undefined;
    case 'contractPoints':
    case 'contractChanges':
      return find('contracts', row.contractId) !== undefined;
    case 'indicatorValues':
      return find('indicators', row.indicatorId) !== undefined;
    case 'retentionChoices':
      return find('handovers', row.handoverId) !== undefined;
    default:
      return true;
  }
};
