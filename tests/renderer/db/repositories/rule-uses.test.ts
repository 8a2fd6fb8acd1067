import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAgenda } from '#renderer/db/repositories/agenda-items.ts';
import { readRule } from '#renderer/db/repositories/rules.ts';
import {
  addUse,
  changeUse,
  raisedTopic,
  raiseRule,
  removeUse,
  usesInMeeting,
  usesOf,
  usesOfTopic,
} from '#renderer/db/repositories/rule-uses.ts';
import { setTopicState } from '#renderer/db/repositories/topic-changes.ts';
import { undo } from '#renderer/db/undo.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { found, good } from '../builders.ts';
import { withSeries } from '../meeting-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const today = '2023-10-23';

const begin = async () => {
  const { termId } = await found();
  const series = await withSeries(termId);
  const ref = { key: 'avk-media', termId };
  return { ...series, termId, ref, ruleId: templateRuleId(termId, 'avk-media') };
};

describe('that a rule helped or was stretched', () => {
  it('is noted in one click from a meeting, with the rule if it was not there, and shown where it was', async () => {
    const { ref, ruleId, meetingId } = await begin();
    const id = good(await addUse(ref, { kind: 'stretched', day: today, meetingId }));
    good(await changeUse(id, { note: 'Ringte avisen først' }));
    expect(await usesInMeeting(meetingId)).toMatchObject([{ id, ruleId, note: 'Ringte avisen først' }]);
    expect(await usesOf(ruleId)).toMatchObject([
      { use: { id, kind: 'stretched' }, meeting: { id: meetingId }, topic: null },
    ]);
    good(await removeUse(id));
    expect(await usesInMeeting(meetingId)).toEqual([]);
    good(await undo());
    expect(await usesInMeeting(meetingId)).toHaveLength(1);
  });

  it('is told with the latest first, also outside of meetings', async () => {
    const { ref, ruleId } = await begin();
    for (const day of ['2023-11-01', '2024-03-12', '2023-12-24'] as const)
      good(await addUse(ref, { kind: 'used', day }));
    expect((await usesOf(ruleId)).map(({ use }) => use.day)).toEqual([
      '2024-03-12',
      '2023-12-24',
      '2023-11-01',
    ]);
  });
});

describe('a question that is raised', () => {
  const raising = { title: 'Hvem svarer mediene?', day: today } as const;

  it('stands on the agenda as a clarification, and the rule knows the point and the meeting', async () => {
    const { ref, ruleId, meetingId, seriesId } = await begin();
    const made = good(await raiseRule(ref, { ...raising, seriesId, place: { meetingId } }));
    const agenda = await readAgenda(meetingId);
    expect(agenda?.items.find(({ topic }) => topic.id === made.topicId)).toMatchObject({
      topic: { kind: 'clarification', title: raising.title },
    });
    expect(await usesOfTopic(made.topicId)).toMatchObject([{ ruleId, kind: 'raised', meetingId }]);
    expect((await raisedTopic(ruleId))?.id).toBe(made.topicId);
  });

  it('is one step: undone, nothing of it is left', async () => {
    const { ref, ruleId, meetingId, seriesId } = await begin();
    const made = good(await raiseRule(ref, { ...raising, seriesId, place: { meetingId } }));
    good(await undo());
    expect(await usesOfTopic(made.topicId)).toEqual([]);
    expect(await raisedTopic(ruleId)).toBeNull();
    expect(await readRule(ref, today)).toMatchObject({ rule: null });
    expect((await readAgenda(meetingId))?.items.some(({ topic }) => topic.id === made.topicId)).toBe(false);
  });

  it('is raised once, until the point is closed', async () => {
    const { ref, seriesId } = await begin();
    const again = () => raiseRule(ref, { ...raising, seriesId, place: 'backlog' });
    const answers = await Promise.all([again(), again()]);
    const [made] = answers;
    expect(answers[1]).toMatchObject({ reason: 'alreadyRaised', detail: made.ok ? made.value.topicId : '' });
    good(await setTopicState(good(made).topicId, 'closed', today));
    expect((await again()).ok).toBe(true);
  });
});
