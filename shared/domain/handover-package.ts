import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import type { AccessMark } from './access-mark.ts';
import type { ChecklistItem } from './checklist-item.ts';
import type { Action } from './action.ts';
import type { Decision } from './decision.ts';
import type { ContactPerson } from './development-plan.ts';
import type { Handover, RetentionChoice } from './handover.ts';
import type { Mandate, MandateMember } from './mandate.ts';
import type { MatterView } from './matter-view.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import type { RuleView } from './rule-standing.ts';
import type { Series } from './series.ts';
import type { Term } from './term.ts';
import type { InBothForms } from './written-form.ts';

/** A follow-up somebody still owes, with what is around it. */
export interface OpenAction {
  readonly action: Action;
  readonly series: Series | null;
  readonly meeting: Meeting | null;
  /** Of what it came from; what is withheld there is withheld here. */
  readonly mark: AccessMark;
}

/** A decision between the two that holds. */
export interface StandingDecision {
  readonly decision: Decision;
  /** Of the point it was settled in. */
  readonly mark: AccessMark;
}

/**
 * All that is handed over when the mayor, the director or the term changes. Rows everybody shares and nothing else: what
 * one has noted for oneself is never read to make it.
 */
export interface HandoverFacts {
  readonly handover: Handover;
  readonly term: Term;
  readonly people: readonly Person[];
  readonly rules: readonly RuleView[];
  /** What is due first stands first. */
  readonly actions: readonly OpenAction[];
  /** The latest first. */
  readonly decisions: readonly StandingDecision[];
  /** What elected members have not been told; titles of standing points are in each written form. */
  readonly owed: InBothForms<readonly MatterView[]>;
  readonly wheel: WheelFacts;
  /** Who follows up the director for the council; null: nobody is written down. */
  readonly mandate: { readonly mandate: Mandate; readonly seats: readonly MandateMember[] } | null;
  /** Null: nobody is named. */
  readonly contact: ContactPerson | null;
  /** In the order they are shown. */
  readonly items: readonly ChecklistItem[];
  readonly retention: readonly RetentionChoice[];
}

/** The rules by what has become of them. */
export interface RulesByState {
  readonly inForce: readonly RuleView[];
  /** Talked about, and they do not agree. */
  readonly notAgreed: readonly RuleView[];
  /** To be taken up again, and nothing counts meanwhile. */
  readonly revisit: readonly RuleView[];
  readonly notDiscussed: readonly RuleView[];
}

/** Each rule stands in one of them: what counts is told as what counts, also when it is due to be looked at again. */
export const rulesByState = (rules: readonly RuleView[]): RulesByState => {
  const rest = rules.filter(({ inForce }) => inForce === null);
  const of = (state: RuleView['state']) => rest.filter((rule) => rule.state === state);
  return {
    inForce: rules.filter(({ inForce }) => inForce !== null),
    notAgreed: of('notAgreed'),
    revisit: [...of('revisit'), ...of('agreed')],
    notDiscussed: of('notDiscussed'),
  };
};

/** How much there is of each thing, for who is to take the package out. */
export interface PackageCounts {
  readonly inForce: number;
  readonly actions: number;
  readonly decisions: number;
  readonly owed: number;
  readonly items: number;
}

export const packageCounts = ({ rules, actions, decisions, owed, items }: HandoverFacts): PackageCounts => ({
  inForce: rulesByState(rules).inForce.length,
  actions: actions.length,
  decisions: decisions.length,
  owed: owed.nb.length,
  items: items.length,
});

/** What is said of a kind of record; null: nothing yet. */
export const retentionOf = (
  retention: readonly RetentionChoice[],
  recordKey: string,
): RetentionChoice | null => retention.find((choice) => choice.recordKey === recordKey) ?? null;

/** Letters a minute for who reads with care something new: about 180 words, some six letters each with the space. */
const lettersAMinute = 1_100;

/** Whole minutes it takes to read so many letters, at least 1. */
export const readingMinutes = (letters: number): number => Math.max(1, Math.round(letters / lettersAMinute));
