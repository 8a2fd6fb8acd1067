import { afterEach, describe, expect, it, vi } from 'vitest';
import { startPlanCalendar } from '#shared/documents/calendar-file.ts';
import type { StartPlanFacts } from '#shared/documents/start-plan-facts.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { z } from '#shared/zod.ts';
import { read, withFile } from '../../support/readers.ts';
import { ownItem, planFacts, term2023, timeKommune } from '../../support/start-plan-facts.ts';

const eventSchema = z.array(
  z.object({
    uid: z.string(),
    sequence: z.number(),
    start: z.string(),
    end: z.string(),
    isDate: z.boolean(),
    status: z.string(),
    summary: z.string(),
    description: z.string(),
    stamp: z.string(),
    transparent: z.string(),
    categories: z.string(),
  }),
);

/** Python's icalendar: a reader that is not ours. */
const reader = `
import json, sys, datetime
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([{
  'uid': str(e['UID']), 'sequence': int(e['SEQUENCE']), 'start': str(e.decoded('DTSTART')), 'end': str(e.decoded('DTEND')),
  'isDate': not isinstance(e.decoded('DTSTART'), datetime.datetime), 'status': str(e['STATUS']), 'summary': str(e['SUMMARY']),
  'description': str(e['DESCRIPTION']), 'stamp': str(e.decoded('DTSTAMP')), 'transparent': str(e['TRANSP']),
  'categories': e['CATEGORIES'].to_ical().decode(),
} for e in calendar.walk('VEVENT')]))`;

const eventsOf = (facts: StartPlanFacts) =>
  withFile('plan.ics', startPlanCalendar(facts), async (file) =>
    eventSchema.parse(JSON.parse(await read('/usr/bin/python3', '-c', reader, file))),
  );

const ownEvents = async (fields: Partial<ChecklistItem>, changes: Partial<StartPlanFacts> = {}) => {
  const events = await eventsOf(planFacts({ items: [ownItem(fields)], ...changes }));
  return events.filter(({ uid }) => uid.startsWith('own'));
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the calendar file', { timeout: 30_000 }, () => {
  it('gives every dated item and every statutory date as a day of its own that takes no time', async () => {
    const events = await eventsOf(planFacts());
    expect(events.length).toBeGreaterThan(90);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event).toMatchObject({
        isDate: true,
        transparent: 'TRANSPARENT',
        stamp: '2023-10-17 12:00:00+00:00',
      });
      expect(Date.parse(event.end) - Date.parse(event.start)).toBe(86_400_000);
    }
    expect(events.find(({ uid }) => uid === 'own@samspill')).toMatchObject({
      start: '2023-10-17',
      summary: 'Heng opp kart over kommunen',
      status: 'CONFIRMED',
      categories: 'Den første uken',
    });
    expect(events.filter(({ uid }) => uid.startsWith('t-')).map(({ description }) => description)).toContain(
      'Hjemmel: kommuneloven § 7-1 første ledd',
    );
  });

  it.each([
    ['the item changes', { rev: 2 }, {}, 3],
    ['the dates of the term move', {}, { term: { ...term2023, rev: 5 } }, 6],
    ['nothing changes', {}, {}, 2],
  ])('keeps the UID, and SEQUENCE rises when %s', async (_case, fields, changes, sequence) => {
    expect(await ownEvents(fields, changes)).toMatchObject([{ uid: 'own@samspill', sequence }]);
  });

  it.each([
    ['in the bin', { deletedAt: '2023-10-02T00:00:00.000Z' }],
    ['not relevant', { status: 'notRelevant' as const }],
  ])('calls off what is %s', async (_case, fields) => {
    expect(await ownEvents(fields)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('gives one event for each day of a rule, and calls off those a day set by hand has replaced', async () => {
    const ruled = await ownEvents({ dueRule: 'annual-accounts', ownDueDay: null, title: 'Regnskap' });
    expect(ruled).toMatchObject([
      { uid: 'own@samspill', start: '2024-02-22', summary: 'Regnskap (1 av 3)', status: 'CONFIRMED' },
      { uid: 'own-2@samspill', start: '2024-03-31', summary: 'Regnskap (2 av 3)', status: 'CONFIRMED' },
      { uid: 'own-3@samspill', start: '2024-06-30', summary: 'Regnskap (3 av 3)', status: 'CONFIRMED' },
    ]);
    const moved = await ownEvents({ dueRule: 'annual-accounts', ownDueDay: '2024-02-01', title: 'Regnskap' });
    expect(moved.map(({ start, status }) => [start, status])).toEqual([
      ['2024-02-01', 'CONFIRMED'],
      ['2024-03-31', 'CANCELLED'],
      ['2024-06-30', 'CANCELLED'],
    ]);
  });

  it('leaves out items without a day', async () => {
    expect(await ownEvents({ dueRule: 'none', ownDueDay: null })).toEqual([]);
  });

  it('brings every sign of a text through, and lets none of it become a line of its own', async () => {
    const title = 'Møte; med, komma \\ og æøå 🎉 ŋ';
    const why = 'Første linje\r\nDTSTART:20200101\nBEGIN:VALARM\u0000';
    const [event] = await ownEvents({ title, why });
    expect(event?.summary).toBe(title);
    expect(event?.description).toContain('Første linje\nDTSTART:20200101\nBEGIN:VALARM\n');
  });

  it('says that it is published, kept in Oslo, and folds its lines at 75 octets with CRLF', () => {
    const workspace = { ...timeKommune, name: 'Time, og\nX-BAD:1; alt' };
    const text = startPlanCalendar(
      planFacts({ workspace, items: [ownItem({ title: 'Ørret på Ås. '.repeat(15) })] }),
    );
    for (const line of [
      'METHOD:PUBLISH',
      'VERSION:2.0',
      'X-WR-TIMEZONE:Europe/Oslo',
      'X-WR-CALNAME:Oppstartsplan Time\\, og X-BAD:1\\; alt kommune',
    ]) {
      expect(text).toContain(`\r\n${line}\r\n`);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Oslo'])('is the same file in %s', (zone) => {
    const here = startPlanCalendar(planFacts());
    vi.stubEnv('TZ', zone);
    expect(startPlanCalendar(planFacts())).toBe(here);
  });
});
