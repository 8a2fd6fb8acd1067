import { dayOf, type Day } from '#shared/calendar/day.ts';
import { dueDays } from '#shared/calendar/due.ts';
import { urgencyOf, type Urgency } from '#shared/calendar/urgency.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { itemTitle, itemWhy } from '#shared/templates/item-text.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';

/** An item in the words of the document. */
export interface PlannedItem {
  readonly item: ChecklistItem;
  readonly title: string;
  readonly why: string;
  readonly responsible: string;
  /** All days it is due, earliest first; empty where there is none or its anchor is unknown. */
  readonly days: readonly Day[];
  readonly urgency: Urgency;
  readonly status: string;
}

export const plannedItem = (item: ChecklistItem, facts: StartPlanFacts): PlannedItem => {
  const { workspace, term, form, today } = facts;
  return {
    item,
    title: itemTitle(item, workspace, form),
    why: itemWhy(item, workspace, form),
    responsible: responsibleFor(item, facts),
    days: item.ownDueDay === null ? dueDays(item.dueRule, term) : [item.ownDueDay],
    urgency: urgencyOf(item, term, today),
    status: statusOf(item, facts),
  };
};

/** True where the plan never gives a date, whatever the anchors are. */
export const isUndated = ({ item }: PlannedItem): boolean =>
  item.dueRule === 'none' && item.ownDueDay === null;

/** The name of the owner, else the title of the role. */
const responsibleFor = (item: ChecklistItem, { people, workspace, form }: StartPlanFacts): string => {
  const owner = people.find(({ id }) => id === item.ownerId);
  return owner?.name ?? capitalised(roleName(item.role, workspace, form));
};

/** In words that do not age on paper: «forfalt», not how many days. */
const statusOf = (item: ChecklistItem, facts: StartPlanFacts): string => {
  const words = textIn(facts.form).documents.statuses;
  const urgency = urgencyOf(item, facts.term, facts.today);
  if (urgency === 'done') return doneStatus(item, facts);
  if (urgency === 'overdue' || urgency === 'earlier' || urgency === 'notRelevant') return words[urgency];
  return words.open;
};

const doneStatus = (item: ChecklistItem, { people, form }: StartPlanFacts): string => {
  const words = textIn(form).documents.statuses;
  if (item.doneAt === null) return words.done;
  const day = formatDay(dayOf(new Date(item.doneAt)), form, 'numeric');
  const by = people.find(({ id }) => id === item.doneBy);
  return by === undefined ? words.doneOn(day) : words.doneBy(day, by.name);
};
