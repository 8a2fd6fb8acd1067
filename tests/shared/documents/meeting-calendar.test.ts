import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { ruleDays } from '#shared/calendar/recurrence.ts';
import {
  meetingCalendar,
  possibleMethods,
  type MeetingCalendarFacts,
} from '#shared/documents/meeting-calendar.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { frequencies } from '#shared/domain/series.ts';
import { z } from '#shared/zod.ts';
import { meeting, weeklyMeetings, weeklySeries } from '../../support/meeting-facts.ts';
import { read, withFile } from '../../support/readers.ts';

/** Two readers that are not ours: one of the file, and one of when the meetings of a rule take place. */
const reader = `
import json, sys
from icalendar import Calendar
from recurring_ical_events import of
from dateutil.tz import tzical
from datetime import datetime
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
zone = tzical(sys.argv[1]).get('Europe/Oslo')
hours = lambda *day: datetime(*day, 12, tzinfo=zone).utcoffset().total_seconds() / 3600
def event(e):
  return {
    'uid': str(e['UID']), 'sequence': int(e['SEQUENCE']), 'status': str(e['STATUS']), 'summary': str(e['SUMMARY']),
    'recurrence': e['RECURRENCE-ID'].dt.isoformat() if 'RECURRENCE-ID' in e else None,
    'start': e['DTSTART'].dt.isoformat(), 'stamp': e['DTSTAMP'].dt.isoformat(), 'zone': e['DTSTART'].params.get('TZID'),
    'organizer': str(e['ORGANIZER']), 'attendees': [str(a) for a in (e['ATTENDEE'] if isinstance(e.get('ATTENDEE'), list) else [e['ATTENDEE']] if 'ATTENDEE' in e else [])],
    'location': str(e.get('LOCATION', '')), 'description': str(e.get('DESCRIPTION', '')),
  }
print(json.dumps({
  'method': str(calendar['METHOD']),
  'winter': hours(2024, 1, 15), 'summer': hours(2024, 7, 15), 'dayBefore': hours(2024, 3, 30), 'changeDay': hours(2024, 3, 31),
  'events': [event(e) for e in calendar.walk('VEVENT')],
  'held': sorted([e['DTSTART'].dt.isoformat(), e['DTEND'].dt.isoformat(), str(e['UID'])] for e in of(calendar).between((2023, 1, 1), (2028, 1, 1)) if e['STATUS'] != 'CANCELLED'),
}))`;

const calendarSchema = z.object({
  method: z.string(),
  winter: z.number(),
  summer: z.number(),
  dayBefore: z.number(),
  changeDay: z.number(),
  events: z.array(
    z.object({
      uid: z.string(),
      sequence: z.number(),
      status: z.string(),
      summary: z.string(),
      recurrence: z.string().nullable(),
      start: z.string(),
      stamp: z.string(),
      zone: z.string(),
      organizer: z.string(),
      attendees: z.array(z.string()),
      location: z.string(),
      description: z.string(),
    }),
  ),
  held: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

const facts = (changes: Partial<MeetingCalendarFacts> = {}): MeetingCalendarFacts => ({
  method: 'publish',
  series: weeklySeries(),
  meetings: weeklyMeetings('2023-10-02', 30),
  only: null,
  owner: 'Time kommune',
  form: 'nb',
  today: '2023-10-10',
  now: '2023-10-10T09:00:00.000Z',
  ...changes,
});

const opened = (changes: Partial<MeetingCalendarFacts> = {}) =>
  withFile('møter.ics', meetingCalendar(facts(changes)).text, async (file) =>
    calendarSchema.parse(JSON.parse(await read('/usr/bin/python3', '-c', reader, file))),
  );

/** The meetings with some of them changed. */
const changed = (changes: Record<Day, Partial<Meeting>>): Meeting[] =>
  weeklyMeetings('2023-10-02', 30).map((each) => ({ ...each, ...changes[each.day] }));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the calendar file of a series', { timeout: 30_000 }, () => {
  it('holds the same time of day on both sides of summer time', async () => {
    const { held, winter, summer, dayBefore, changeDay, events } = await opened();
    expect(events).toHaveLength(1);
    expect(held).toHaveLength(30);
    expect(held.map(([start]) => start)).toEqual(
      weeklyMeetings('2023-10-02', 30).map(
        ({ day }) => `${day}T08:30:00${day < '2023-10-29' || day > '2024-03-31' ? '+02:00' : '+01:00'}`,
      ),
    );
    expect([winter, summer, dayBefore, changeDay]).toEqual([1, 2, 1, 2]);
  });

  it('leaves out holidays, breaks and what is called off, and tells of what has moved', async () => {
    const meetings = changed({
      '2023-10-16': { day: '2023-10-18', startTime: '12:15', minutes: 45, place: 'Kantina' },
      '2023-10-23': { state: 'cancelled' },
      '2023-10-30': { state: 'skipped' },
      '2023-11-06': { minutes: 90 },
    }).filter(({ ruleDay }) => ruleDay !== '2023-12-25' && ruleDay !== '2024-01-01');
    const { held, events } = await opened({ meetings });
    expect(held.map(([start, end]) => [start.slice(0, 16), end.slice(11, 16)])).toEqual(
      meetings
        .filter(({ state }) => state === 'planned')
        .map(({ day, startTime, minutes }) => [
          `${day}T${startTime}`,
          { 45: '13:00', 60: '09:30', 90: '10:00' }[minutes],
        ]),
    );
    expect(new Set(held.map(([, , uid]) => uid))).toEqual(new Set(['s1@samspill']));
    expect(events.find(({ location }) => location === 'Kantina')).toMatchObject({
      recurrence: '2023-10-16T08:30:00+02:00',
      description: 'Møte i Time kommune. Sakslisten ligger i Samspill.\nFlyttet fra 16.10.2023.',
    });
  });

  it('takes a meeting out of the row when it is moved past another, since Outlook refuses that', async () => {
    const { held, events } = await opened({ meetings: changed({ '2023-10-16': { day: '2023-10-24' } }) });
    expect(held).toHaveLength(30);
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ uid: 'm-2023-10-16@samspill', recurrence: null });
  });

  it('gives extra meetings and those of an earlier rule as events of their own', async () => {
    const meetings = [
      ...weeklyMeetings('2023-10-02', 4),
      meeting(null, { day: '2023-10-11', startTime: '23:30' }),
      meeting('2023-09-28'),
      meeting('2023-10-05', { deletedAt: '2023-10-03T00:00:00.000Z' }),
      meeting(null, { day: '2023-10-13', state: 'cancelled' }),
    ];
    const { held, events } = await opened({ meetings });
    expect(held.filter(([, , uid]) => uid !== 's1@samspill')).toEqual([
      ['2023-09-28T08:30:00+02:00', '2023-09-28T09:30:00+02:00', 'm-2023-09-28@samspill'],
      ['2023-10-11T23:30:00+02:00', '2023-10-12T00:30:00+02:00', 'm-2023-10-11@samspill'],
    ]);
    expect(events.map(({ uid, status }) => [uid, status])).toEqual([
      ['s1@samspill', 'CONFIRMED'],
      ['m-2023-09-28@samspill', 'CONFIRMED'],
      ['m-2023-10-11@samspill', 'CONFIRMED'],
      ['m-2023-10-13@samspill', 'CANCELLED'],
    ]);
  });

  it.each(
    frequencies.flatMap((frequency) =>
      ['2023-10-02', '2023-10-10', '2023-10-31'].map((day) => [frequency, day] as const),
    ),
  )('says the very days of the rule: %s from %s', async (frequency, firstDay) => {
    const series = weeklySeries({ frequency, firstDay: firstDay as Day });
    const days = ruleDays(series, { from: series.firstDay, to: '2025-12-31' });
    const { held } = await opened({ series, meetings: days.map((day) => meeting(day)) });
    expect(held.map(([start]) => start.slice(0, 10))).toEqual(days);
  });

  it('keeps UIDs, and SEQUENCE rises when anything is changed or taken away', async () => {
    const first = await opened();
    const [gone, ...kept] = weeklyMeetings('2023-10-02', 30);
    const later = { updatedAt: '2023-10-09T10:00:00.000Z', deletedAt: '2023-10-09T10:00:00.000Z' };
    const second = await opened({ meetings: gone === undefined ? [] : [{ ...gone, ...later }, ...kept] });
    expect(first.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['s1@samspill', 0]]);
    expect(second.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['s1@samspill', 612_000]]);
    expect(second.held).toHaveLength(29);
  });

  it('is the same file whatever zone the machine is in, folded at 75 octets', () => {
    const series = weeklySeries({ place: 'Rådhuset, øvre sal; '.repeat(20), title: 'Møte\r\nX-BAD:1' });
    const texts = ['Europe/Oslo', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return meetingCalendar(facts({ series, meetings: changed({ '2023-10-16': { day: '2023-10-17' } }) }))
        .text;
    });
    expect(new Set(texts).size).toBe(1);
    const [text = ''] = texts;
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^X-BAD/m);
    expect(text).toMatch(/^DTSTAMP:20231010T090000Z\r$/m);
  });
});

/** What has become of a meeting; `moved` so many days. */
type Fate = Partial<Meeting> & { readonly moved?: number };

it(
  'tells of exactly the meetings that are on, whatever has become of them',
  { timeout: 60_000 },
  async () => {
    const fate: fc.Arbitrary<Fate> = fc.oneof(
      { weight: 5, arbitrary: fc.constant({}) },
      fc.constant({ state: 'cancelled' as const }),
      fc.constant({ state: 'skipped' as const }),
      fc.constant({ deletedAt: '2023-10-03T00:00:00.000Z' }),
      fc.constant({ startTime: '13:00', minutes: 30 }),
      fc.integer({ min: -20, max: 20 }).map((moved) => ({ moved })),
    );
    const [histories = []] = fc.sample(
      fc.array(fc.array(fate, { minLength: 1, maxLength: 30 }), { minLength: 25, maxLength: 25 }),
      { seed: 4, numRuns: 1 },
    );
    for (const fates of histories) {
      // The first is always held: a file with nothing in it is never made.
      const meetings = [{}, ...fates].map(({ moved = 0, ...each }: Fate, index) => {
        const ruleDay = addDays('2023-10-02', index * 7);
        return meeting(ruleDay, { day: addDays(ruleDay, moved), ...each });
      });
      const on = meetings.filter(({ state, deletedAt }) => state === 'planned' && deletedAt === null);
      const { held } = await opened({ meetings });
      expect(held.map(([start]) => start.slice(0, 16)).toSorted()).toEqual(
        on.map(({ day, startTime }) => `${day}T${startTime}`).toSorted(),
      );
    }
  },
);

describe('an invitation', { timeout: 30_000 }, () => {
  const series = weeklySeries({
    invitesFrom: 'Astrid Demodal <astrid@eksempel.no>',
    invitesTo: 'torleiv@eksempel.no\nMaryam Demostad <maryam@eksempel.no>',
  });
  const extra = meeting(null, { day: '2023-10-11' });

  it('asks those who are invited, from the organizer, and holds one row only', async () => {
    const request = { series, method: 'request' as const, meetings: [...changed({}), extra] };
    const { method, events } = await opened(request);
    expect(method).toBe('REQUEST');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 's1@samspill',
      zone: 'Europe/Oslo',
      organizer: 'mailto:astrid@eksempel.no',
      attendees: ['MAILTO:torleiv@eksempel.no', 'MAILTO:maryam@eksempel.no'],
    });
    expect(meetingCalendar(facts(request)).apart).toEqual([extra]);
  });

  it('to one meeting of a row names its place in the row, to an extra one itself', async () => {
    const request = { series, method: 'request' as const, meetings: [...changed({}), extra] };
    const inRow = await opened({ ...request, only: 'm-2023-10-16' as MeetingId });
    expect(inRow.events).toMatchObject([{ uid: 's1@samspill', recurrence: '2023-10-16T08:30:00+02:00' }]);
    const alone = await opened({ ...request, only: extra.id });
    expect(alone.events).toMatchObject([{ uid: 'm-2023-10-11@samspill', recurrence: null }]);
  });

  it('is called off where it was sent: the meetings of the row that have not passed', async () => {
    const meetings = changed({
      '2023-10-09': { state: 'cancelled' },
      '2023-10-16': { state: 'cancelled' },
      '2023-10-23': { state: 'cancelled' },
    });
    const { method, events, held } = await opened({ series, method: 'cancel', meetings });
    expect(method).toBe('CANCEL');
    expect(events.map(({ uid, status, recurrence }) => [uid, status, recurrence])).toEqual([
      ['s1@samspill', 'CANCELLED', '2023-10-16T08:30:00+02:00'],
      ['s1@samspill', 'CANCELLED', '2023-10-23T08:30:00+02:00'],
    ]);
    expect(held).toEqual([]);
  });

  it('is called off as a whole where nothing of the row is left, also where the meetings lie in the bin', async () => {
    const gone = { deletedAt: '2023-10-09T10:00:00.000Z', updatedAt: '2023-10-09T10:00:00.000Z' };
    const [next, ...planned] = weeklyMeetings('2023-10-16', 29);
    const meetings = [
      { ...next!, state: 'cancelled' as const },
      ...planned.map((each) => ({ ...each, ...gone })),
      meeting(null, { day: '2023-10-13', state: 'cancelled' }),
    ];
    const cancel = { series: { ...series, state: 'ended' as const }, method: 'cancel' as const, meetings };
    const { method, events, held } = await opened(cancel);
    expect(method).toBe('CANCEL');
    expect(events).toMatchObject([
      { uid: 's1@samspill', status: 'CANCELLED', recurrence: null, sequence: 612_000 },
    ]);
    expect(events[0]?.attendees).toHaveLength(2);
    expect(held).toEqual([]);
    const { count, apart } = meetingCalendar(facts(cancel));
    expect([count, apart.map(({ day }) => day)]).toEqual([29, ['2023-10-13']]);
    const one = await opened({ ...cancel, only: next!.id });
    expect(one.events).toMatchObject([{ uid: 's1@samspill', recurrence: '2023-10-16T08:30:00+02:00' }]);
    expect(meetingCalendar(facts({ ...cancel, method: 'publish' })).count).toBe(0);
    expect(meetingCalendar(facts({ ...cancel, method: 'request' })).count).toBe(0);
  });

  it.each<[string, Partial<MeetingCalendarFacts>, readonly string[]]>([
    ['all are on', {}, ['publish', 'request']],
    [
      'one is called off',
      { meetings: changed({ '2023-10-16': { state: 'skipped' } }) },
      ['publish', 'request', 'cancel'],
    ],
    [
      'what is called off has passed',
      { meetings: changed({ '2023-10-09': { state: 'cancelled' } }) },
      ['publish', 'request'],
    ],
    [
      'the rest lies in the bin',
      { meetings: changed({ '2023-10-23': { deletedAt: '2023-10-09T10:00:00.000Z' } }) },
      ['publish', 'request', 'cancel'],
    ],
    [
      'all lie in the bin',
      { meetings: [meeting('2023-10-16', { deletedAt: '2023-10-09T10:00:00.000Z' })] },
      ['cancel'],
    ],
    ['there are none', { meetings: [] }, ['publish', 'request']],
    ['it is one that is on', { only: 'm-2023-10-16' as MeetingId }, ['publish', 'request']],
    [
      'it is one that is off',
      {
        only: 'm-2023-10-16' as MeetingId,
        meetings: changed({ '2023-10-16': { state: 'cancelled' } }),
      },
      ['cancel'],
    ],
  ])('is offered for what can be made: %s', (_case, changes, methods) => {
    const all = facts(changes);
    expect(possibleMethods(all)).toEqual(methods);
    if (all.meetings.length === 0) return;
    for (const method of possibleMethods(all))
      expect(meetingCalendar({ ...all, method }).count).toBeGreaterThan(0);
  });

  it('leaves nothing of what the meeting is about', () => {
    const secret = { reason: 'Personalsak', state: 'cancelled' as const };
    const hidden = weeklySeries({ ...series, agreement: 'Fortrolig avtale' });
    for (const method of ['publish', 'request', 'cancel'] as const) {
      const { text } = meetingCalendar(
        facts({ method, series: hidden, meetings: changed({ '2023-10-16': secret }) }),
      );
      expect(text).not.toMatch(/Personalsak|Fortrolig/);
    }
  });
});

it('counts the meetings it tells of', () => {
  const meetings = [...weeklyMeetings('2023-10-02', 5), meeting(null, { day: addDays('2023-10-02', 2) })];
  expect(meetingCalendar(facts({ meetings })).count).toBe(6);
  expect(meetingCalendar(facts({ meetings: [] })).count).toBe(0);
});
