import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { startPlanCalendar } from '#shared/documents/calendar-file.ts';
import { calendarParts, yearCalendar, type YearCalendarFacts } from '#shared/documents/year/calendar.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { z } from '#shared/zod.ts';
import { read, withFile } from '../../../support/readers.ts';
import { planFacts } from '../../../support/start-plan-facts.ts';
import { aDialogue, aMark, anEvent, wheelFacts } from '../../../support/wheel-facts.ts';

/** Two readers that are not ours: one of the file, and one of when what comes back is held. */
const reader = `
import json, sys
from icalendar import Calendar
from recurring_ical_events import of
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps({
  'method': str(calendar['METHOD']),
  'zones': [str(zone['TZID']) for zone in calendar.walk('VTIMEZONE')],
  'events': [{
    'uid': str(e['UID']), 'sequence': int(e['SEQUENCE']), 'status': str(e['STATUS']), 'summary': str(e['SUMMARY']),
    'start': e['DTSTART'].dt.isoformat(), 'end': e['DTEND'].dt.isoformat(), 'zone': e['DTSTART'].params.get('TZID'),
    'description': str(e.get('DESCRIPTION', '')), 'location': str(e.get('LOCATION', '')),
  } for e in calendar.walk('VEVENT')],
  'held': sorted([e['DTSTART'].dt.isoformat(), str(e['UID'])] for e in of(calendar).between((2023, 1, 1), (2032, 1, 1)) if e['STATUS'] != 'CANCELLED'),
}))`;

const calendarSchema = z.object({
  method: z.string(),
  zones: z.array(z.string()),
  events: z.array(
    z.object({
      uid: z.string(),
      sequence: z.number(),
      status: z.string(),
      summary: z.string(),
      start: z.string(),
      end: z.string(),
      zone: z.string().nullable(),
      description: z.string(),
      location: z.string(),
    }),
  ),
  held: z.array(z.tuple([z.string(), z.string()])),
});

const facts = (
  wheel: Partial<WheelFacts> = {},
  changes: Partial<YearCalendarFacts> = {},
): YearCalendarFacts => ({
  wheel: wheelFacts(wheel),
  years: [2024],
  parts: calendarParts,
  form: 'nb',
  now: '2024-11-12T09:00:00.000Z',
  ...changes,
});

const opened = (all: YearCalendarFacts) =>
  withFile('årshjul.ics', yearCalendar(all).text, async (file) =>
    calendarSchema.parse(JSON.parse(await read('/usr/bin/python3', '-c', reader, file))),
  );

const own = { parts: ['event'] } as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the calendar file of the year', { timeout: 30_000 }, () => {
  it('holds the dates of the law as whole days, with the law and what is only a proposal', async () => {
    const { method, events } = await opened(facts({}, { parts: ['law'] }));
    expect(method).toBe('PUBLISH');
    expect(events.find(({ summary }) => summary === 'Årsregnskapet må være ferdig')).toMatchObject({
      start: '2024-02-22',
      end: '2024-02-23',
      description: 'Lov: kommuneloven § 14-6\nMer om datoen står i Samspill.',
    });
    expect(events.filter(({ description }) => description.includes('Dagen er et forslag'))).toHaveLength(4);
  });

  it('brings an event back every year of the term, and no longer', async () => {
    const events = [
      anEvent({ repeats: 'yearly' }),
      anEvent({ id: 'e2' as never, day: '2024-02-29', repeats: 'yearly' }),
      anEvent({ id: 'e3' as never, day: '2024-06-30', startTime: '08:30', minutes: 90, repeats: 'yearly' }),
    ];
    const { held, zones } = await opened(facts({ events }, { ...own, years: [2024, 2025, 2026, 2027] }));
    expect(zones).toEqual(['Europe/Oslo']);
    expect(held.map(([day]) => day)).toEqual(
      ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28'].flatMap((first) => [
        first,
        `${first.slice(0, 4)}-03-05`,
        `${first.slice(0, 4)}-06-30T08:30:00+02:00`,
      ]),
    );
  });

  it('keeps the time of Oslo on both sides of summer time, and several days as one event', async () => {
    const events = [
      anEvent({ day: '2024-03-29', startTime: '09:00' }),
      anEvent({ id: 'e2' as never, day: '2024-04-02', startTime: '23:30', minutes: 60 }),
      anEvent({ id: 'e3' as never, day: '2024-06-03', lastDay: '2024-06-05' }),
    ];
    const { events: told } = await opened(facts({ events }, own));
    expect(told.map(({ start, end }) => [start, end])).toEqual([
      ['2024-03-29T09:00:00+01:00', '2024-03-29T10:00:00+01:00'],
      ['2024-04-02T23:30:00+02:00', '2024-04-03T00:30:00+02:00'],
      ['2024-06-03', '2024-06-06'],
    ]);
  });

  it('keeps UIDs, raises SEQUENCE with every change, and calls off what was taken away', async () => {
    const first = await opened(facts({ events: [anEvent()] }, own));
    const later = { title: 'Nytt navn', updatedAt: '2023-10-02T08:01:00.000Z' };
    const second = await opened(facts({ events: [anEvent(later)] }, own));
    const gone = { ...later, deletedAt: '2023-10-02T08:02:00.000Z', updatedAt: '2023-10-02T08:02:00.000Z' };
    const third = await opened(facts({ events: [anEvent(gone)] }, own));
    const all = [first, second, third].map(({ events: [event] }) => event);
    expect(all.map((event) => [event?.uid, event?.status])).toEqual([
      ['e1@samspill', 'CONFIRMED'],
      ['e1@samspill', 'CONFIRMED'],
      ['e1@samspill', 'CANCELLED'],
    ]);
    const sequences = all.map((event) => event?.sequence ?? 0);
    expect(sequences[1]).toBeGreaterThan(sequences[0] ?? 0);
    expect(sequences[2]).toBeGreaterThan(sequences[1] ?? 0);
    expect(yearCalendar(facts({ events: [anEvent(gone)] }, own)).count).toBe(0);
  });

  it('meets the dates of the start plan by the same UIDs, and calls off what does not apply here', async () => {
    const planned = await withFile(
      'plan.ics',
      startPlanCalendar({ ...planFacts(), items: [] }),
      async (file) =>
        calendarSchema
          .omit({ held: true, zones: true, method: true })
          .parse(JSON.parse(await read('/usr/bin/python3', '-c', reader.replace(/'held'.*\n/, ''), file))),
    );
    const marks = [aMark({ dateKey: 'delegation-rules.2024', state: 'notRelevant', doneOn: null, rev: 2 })];
    const { events } = await opened(
      facts({ term: planFacts().term, marks }, { parts: ['law'], years: [2023, 2024, 2025, 2026, 2027] }),
    );
    const uids = new Set(events.map(({ uid }) => uid));
    expect(uids.size).toBe(events.length);
    expect(planned.events.filter(({ uid }) => !uids.has(uid))).toEqual([]);
    const off = events.filter(({ status }) => status === 'CANCELLED');
    expect(off).toHaveLength(1);
    expect(off[0]?.sequence).toBe(planFacts().term.rev + 2);
  });

  it('meets the file of a talk by the same UID and SEQUENCE, so that the later one of the two counts', async () => {
    const talk = aDialogue({ updatedAt: '2023-10-02T08:05:00.000Z' });
    const others = [anEvent({ updatedAt: '2024-10-02T08:00:00.000Z' })];
    const { events } = await opened(facts({ dialogues: [talk], events: others }, { parts: ['agreed'] }));
    expect(events.filter(({ summary }) => summary === 'Utviklingssamtale')).toMatchObject([
      { uid: 'd1@samspill', sequence: 300, start: '2024-12-03T09:00:00+01:00' },
    ]);
  });

  it('says nothing of what is exempt, and never a note', async () => {
    const secret = { ...noMark, access: 'exempt' as const };
    const { events } = await opened(
      facts(
        {
          events: [anEvent({ ...secret, title: 'Hemmelig', place: 'Hytta', note: 'Hemmelig' })],
          dialogues: [aDialogue(secret)],
        },
        { parts: ['agreed', 'event'] },
      ),
    );
    expect(JSON.stringify(events)).not.toMatch(/Hemmelig|Hytta|Utviklingssamtale/);
    expect(events.filter(({ summary }) => summary === 'Unntatt offentlighet')).toHaveLength(2);
  });

  it('is the same file whatever zone the machine is in', () => {
    const events = [
      anEvent({ startTime: '08:30', title: 'Møte\r\nX-BAD:1' }),
      anEvent({ id: 'e2' as never }),
    ];
    const texts = ['Europe/Oslo', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return yearCalendar(facts({ events })).text;
    });
    expect(new Set(texts).size).toBe(1);
    const [text = ''] = texts;
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/^X-BAD/m);
  });
});
