import type { Day } from '#shared/calendar/day.ts';
import type { DueRule } from './due-rule.ts';
import type { ChecklistItemId, PersonId, TermId } from './id.ts';
import type { Instant, Row } from './row.ts';

export type PhaseKey = 'preparation' | 'firstWeek' | 'firstMonths' | 'firstYear';

export const phaseKeys: readonly PhaseKey[] = ['preparation', 'firstWeek', 'firstMonths', 'firstYear'];

/** Who has the item. `both` is ordfører and kommunedirektør; `bothAndDeputy` takes the varaordfører in. */
export type ItemRole =
  'director' | 'mayor' | 'outgoingMayor' | 'deputyMayor' | 'secretariat' | 'both' | 'bothAndDeputy';

export const itemRoles: readonly ItemRole[] = [
  'director',
  'mayor',
  'outgoingMayor',
  'deputyMayor',
  'secretariat',
  'both',
  'bothAndDeputy',
];

export type Category =
  | 'organisation'
  | 'competence'
  | 'formal'
  | 'welcome'
  | 'practical'
  | 'information'
  | 'meetingPlaces'
  | 'roles'
  | 'media'
  | 'emergency'
  | 'economy'
  | 'caseFlow'
  | 'employer'
  | 'governance'
  | 'external'
  | 'evaluation';

export type ItemStatus = 'open' | 'done' | 'notRelevant';

/** One point on the checklist. Null text means: the template's wording, in the reader's own written form. */
export interface ChecklistItem extends Row<ChecklistItemId> {
  readonly termId: TermId;
  readonly phase: PhaseKey;
  /** Order within the phase (fractional index). */
  readonly rank: string;
  /** The template item it came from; null for an own item. */
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  readonly role: ItemRole;
  readonly category: Category;
  /** A named owner instead of the role. */
  readonly ownerId: PersonId | null;
  readonly dueRule: DueRule;
  /** A date set by hand; stands when anchors move. */
  readonly ownDueDay: Day | null;
  readonly status: ItemStatus;
  readonly doneAt: Instant | null;
  readonly doneBy: PersonId | null;
  readonly title: string | null;
  readonly why: string | null;
  readonly note: string;
  /** Why the item is not relevant here. */
  readonly reason: string;
  /** Address of the case in the kommune's own case system. */
  readonly caseLink: string;
}
