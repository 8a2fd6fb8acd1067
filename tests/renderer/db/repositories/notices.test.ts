import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAll } from '#renderer/db/read.ts';
import {
  addNotice,
  addNoticeRule,
  changeNoticeRule,
  listNoticeRules,
  listNotices,
  markNotice,
  moveNoticeRule,
  raiseNotice,
} from '#renderer/db/repositories/notices.ts';
import { readTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { noticeLinesText } from '#shared/text/notice-lines.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

describe('what the two owe each other', () => {
  it('stands by direction and urgency, and is part of the rule of its direction', async () => {
    const { termId } = await found();
    const line = { termId, direction: 'toMayor', urgency: 'canWait' } as const;
    const later = good(await addNoticeRule({ ...line, text: 'Ansettelser' }));
    good(await addNoticeRule({ ...line, direction: 'toDirector', urgency: 'bringBack', text: 'Reiser' }));
    good(await addNoticeRule({ ...line, urgency: 'atOnce', text: 'Brann' }));
    const last = good(await addNoticeRule({ ...line, text: 'Framdrift' }));
    good(await moveNoticeRule(last, null));
    const lines = await listNoticeRules(termId);
    expect(lines.map(({ text }) => text)).toEqual(['Brann', 'Framdrift', 'Ansettelser', 'Reiser']);
    const rules = await readAll('rules');
    expect(new Set(rules.map(({ templateKey }) => templateKey))).toEqual(
      new Set(['avk-informasjon-inn', 'avk-informasjon-ut']),
    );
    expect(new Set(lines.map(({ ruleId }) => ruleId))).toEqual(new Set(rules.map(({ id }) => id)));
    good(await changeNoticeRule(later, { urgency: 'atOnce' }));
    expect(noticeLinesText((await listNoticeRules(termId)).slice(0, 3), 'nn')).toBe(
      'Skal varslast straks:\n- Ansettelser\n- Brann\n\nKan vente:\n- Framdrift',
    );
  });

  it('takes the rule back with the first line, in one undo', async () => {
    const { termId } = await found();
    good(await addNoticeRule({ termId, direction: 'toMayor', urgency: 'atOnce', text: 'Brann' }));
    good(await undo());
    expect(await readAll('rules')).toEqual([]);
    expect(await listNoticeRules(termId)).toEqual([]);
  });

  it('becomes a point once, with its words and its mark, and one undo takes both back', async () => {
    const { termId } = await found();
    const { seriesId, meetingId } = await withSeries(termId);
    const notice = { termId, direction: 'toMayor', givenOn: '2023-10-20', text: 'Avisen spør.' } as const;
    const id = good(await addNotice(notice));
    good(await markNotice(id, { access: 'public' }));
    const { topicId, agendaItemId } = good(await raiseNotice(id, seriesId, 'Avisen spør.', { meetingId }));
    expect(agendaItemId).not.toBeNull();
    expect(await readTopic(topicId)).toMatchObject({
      kind: 'notice',
      title: 'Avisen spør.',
      background: 'Avisen spør.',
      access: 'public',
    });
    expect(await raiseNotice(id, seriesId, 'Igjen', 'backlog')).toMatchObject({ reason: 'alreadyExists' });
    good(await undo());
    expect(await listNotices(termId)).toMatchObject([{ topicId: null }]);
    expect(await readTopic(topicId)).toBeNull();
  });

  it('lists the latest first, by the time of day too', async () => {
    const { termId } = await found();
    const notice = { termId, direction: 'toDirector', givenOn: '2024-02-01' } as const;
    good(await addNotice({ ...notice, givenAt: '08:00', text: 'morgen' }));
    good(await addNotice({ ...notice, givenAt: '17:00', text: 'kveld' }));
    good(await addNotice({ ...notice, givenOn: '2024-01-01', givenAt: '23:00', text: 'før' }));
    expect((await listNotices(termId)).map(({ text }) => text)).toEqual(['kveld', 'morgen', 'før']);
    expect(await addNotice({ ...notice, givenOn: 'i går' as never, text: 'x' })).toMatchObject({ ok: false });
  });
});
