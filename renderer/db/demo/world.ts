import { isWorkingDay } from '#shared/calendar/holidays.ts';
import { addDays, type Day } from '#shared/calendar/day.ts';
import type {
  ActionId,
  ChecklistItemId,
  DecisionId,
  EvalRoundId,
  EvalSealId,
  GatheringId,
  MatterId,
  MeetingId,
  MemberId,
  NoticeRuleId,
  PartyGroupId,
  PersonId,
  RuleId,
  RuleVersionId,
  SeriesId,
  TermId,
  TopicId,
} from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { DemoEvaluation } from '#shared/templates/demo-evaluations/demo-evaluation.ts';
import type { DemoMatter } from '#shared/templates/demo-interplay/information.ts';
import type { DemoGroup } from '#shared/templates/demo-interplay/members.ts';
import type { DemoRule } from '#shared/templates/demo-interplay/rules.ts';
import type { DemoMeeting, DemoSeriesKey } from '#shared/templates/demo-meetings/demo-meeting.ts';
import type { DemoPersonKey } from '#shared/templates/demo.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { openKeys } from '../vault.ts';

/** What is known of the demo kommune while it is lived: the ids of what has been made so far. */
export interface DemoWorld {
  readonly termId: TermId;
  readonly people: ReadonlyMap<DemoPersonKey, PersonId>;
  /** The key the mayor approves with. It is not the one they open with: what they approved stands when keys change. */
  readonly mayorKey: SecretKey;
  /** By template key, own ones by title. */
  readonly items: Map<string, ChecklistItemId>;
  readonly series: Map<DemoSeriesKey, SeriesId>;
  readonly meetings: Map<DemoMeeting, MeetingId>;
  readonly topics: Map<string, TopicId>;
  readonly decisions: Map<string, DecisionId>;
  readonly actions: Map<string, ActionId>;
  readonly rounds: Map<DemoEvaluation, EvalRoundId>;
  /** `mirror`, and cases by their key. */
  readonly exercises: Map<string, EvalRoundId>;
  /** By the programme they began from. */
  readonly gatherings: Map<string, GatheringId>;
  readonly groups: Map<DemoGroup, PartyGroupId>;
  /** Their own rules; those of the template go by their key. */
  readonly rules: Map<DemoRule, RuleId>;
  /** Wordings of rules, by day and text. */
  readonly wordings: Map<string, RuleVersionId>;
  /** Elected members, by name. */
  readonly members: Map<string, MemberId>;
  readonly matters: Map<DemoMatter, MatterId>;
  /** Lines of what the two owe each other, by their text. */
  readonly noticeRules: Map<string, NoticeRuleId>;
  /** Envelopes that were handed over, with the keys to them. */
  readonly envelopes: DemoEnvelope[];
}

/** An envelope of the demo, and its key until all are opened: nobody else can type the passphrases of three people. */
export interface DemoEnvelope {
  readonly roundId: EvalRoundId;
  readonly sealId: EvalSealId;
  readonly personId: PersonId;
  readonly key: string;
}

/** In whose name and when it was done. */
export interface Signed {
  readonly at: Instant;
  readonly by: PersonId | null;
}

/** One thing that somebody did, at its time. */
export interface DemoStep {
  readonly at: Instant;
  readonly by: DemoPersonKey;
  readonly what: string;
  readonly run: (world: DemoWorld, signed: Signed) => Promise<Answer<unknown>>;
}

/** The id of what an earlier step must have made. */
export const known = <Key, Id>(map: ReadonlyMap<Key, Id>, key: Key): Id => {
  const id = map.get(key);
  if (id === undefined) throw new Error(`The demo does not know ${JSON.stringify(key)}`);
  return id;
};

/** The key the director opened with, or the one the demo has made up for the mayor. */
export const keyOf = ({ mayorKey }: DemoWorld, who: EvalParty): SecretKey =>
  who === 'director' ? openKeys().person : mayorKey;

/** A time of day where the machine is, as a moment: it is shown again as the same time. */
export const moment = (day: Day, clock: Clock): Instant => new Date(`${day}T${clock}:00`).toISOString();

/** So many minutes later. */
export const later = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** The last day before it when people were at work. */
export const workingDayBefore = (day: Day): Day => {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
};

/** The first day after it when people are at work. */
export const workingDayAfter = (day: Day): Day => {
  const after = addDays(day, 1);
  return isWorkingDay(after) ? after : workingDayAfter(after);
};
