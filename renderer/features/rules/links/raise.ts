import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { raiseRule, type RaiseRefusal } from '#renderer/db/repositories/rule-uses.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { ruleBackground } from '#renderer/parts/rule-background.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { TermId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay } from '#shared/text/dates.ts';

/**
 * Puts the question on the agenda of the next weekly meeting, in one click; where no meeting is open it waits in the
 * backlog. Says where it lies, or what must be set up first.
 * @param question the question as who sits here reads it: the point keeps those words
 */
export const raise = async (view: RuleView, question: string): Promise<boolean> => {
  const words = currentText().ruleLinks.raise;
  const series = await seriesFor(view.termId);
  if (series === null) {
    const run = () => go({ room: 'meetings', view: 'newSeries', id: 'weekly' });
    say(words.noSeries, { action: { label: words.setUp, run } });
    return false;
  }
  const meeting = await currentMeeting(series.id);
  const answer = await raiseRule(view, {
    seriesId: series.id,
    place: meeting === null ? 'backlog' : { meetingId: meeting.id },
    title: question,
    background: ruleBackground(view),
    day: currentDay(),
  });
  if (!answer.ok) return refused(answer);
  tell(answer.value.topicId, meeting);
  return true;
};

const refused = (answer: {
  readonly ok: false;
  readonly reason: RaiseRefusal;
  readonly detail?: string;
}): false => {
  const { reason, detail } = answer;
  if (reason !== 'alreadyRaised') {
    accepted({ ok: false, reason });
    return false;
  }
  const words = currentText().ruleLinks.raise;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the detail of this refusal is the id of the point
  say(words.already, { action: { label: words.open, run: () => openTopic(detail as TopicId) } });
  return false;
};

const tell = (topicId: TopicId, meeting: Meeting | null): void => {
  const words = currentText().ruleLinks.raise;
  const form = usePreferences.getState().writtenForm;
  const message = meeting === null ? words.inBacklog : words.onAgenda(formatDay(meeting.day, form, 'long'));
  say(message, { action: { label: words.open, run: () => openTopic(topicId) } });
};

const openTopic = (id: TopicId): void => go({ room: 'meetings', view: 'topic', id });

/** The weekly meeting of the term, else another series that goes on; null: there is none yet. */
const seriesFor = async (termId: TermId): Promise<Series | null> => {
  const active = (await listSeries(termId)).filter(({ state }) => state === 'active');
  return active.find(({ kind }) => kind === 'weekly') ?? active[0] ?? null;
};
