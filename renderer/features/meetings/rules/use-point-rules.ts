import { useLiveQuery } from 'dexie-react-hooks';
import { readOne } from '#renderer/db/read.ts';
import { decisionsOfTopic } from '#renderer/db/repositories/decisions.ts';
import { rulesOfTopic, type PointRule } from '#renderer/db/repositories/rule-links.ts';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId, TermId, TopicId } from '#shared/domain/id.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { TopicKind } from '#shared/domain/topic.ts';

/** The point that rules belong to, and where it is looked at. */
export interface RulePoint {
  readonly topicId: TopicId;
  readonly seriesId: SeriesId;
  readonly title: string;
  readonly kind: TopicKind;
  /** It comes back each time, about something else. */
  readonly isStanding: boolean;
  /** The meeting it is talked about in; null: looked at outside of any. */
  readonly meeting: { readonly id: MeetingId; readonly day: Day } | null;
}

/** What the rules of a point are shown with. */
export interface PointRules {
  readonly termId: TermId;
  readonly linked: readonly PointRule[];
  /** All there are to choose among. */
  readonly rules: readonly RuleView[];
  /** What was decided, in this meeting or in all. */
  readonly decided: string;
}

/** The same, live; undefined until it is read, null when the series is gone. */
export const usePointRules = ({
  topicId,
  seriesId,
  isStanding,
  meeting,
}: RulePoint): PointRules | null | undefined => {
  const today = useToday();
  const meetingId = meeting?.id ?? null;
  return useLiveQuery(async () => {
    const series = await readOne('series', seriesId);
    if (series === null) return null;
    const [linked, rules, decisions] = await Promise.all([
      rulesOfTopic(topicId, today, isStanding ? meetingId : null),
      listRules(series.termId, today),
      decisionsOfTopic(topicId),
    ]);
    const here = decisions.filter((decision) => meetingId === null || decision.meetingId === meetingId);
    const decided = here
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ text }) => text.trim())
      .join('\n');
    return { termId: series.termId, linked, rules, decided };
  }, [topicId, seriesId, isStanding, meetingId, today]);
};
