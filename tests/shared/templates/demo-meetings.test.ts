import { describe, expect, test } from 'vitest';
import { addDays, weekday, type Day } from '#shared/calendar/day.ts';
import { isWorkingDay } from '#shared/calendar/holidays.ts';
import { accessBasisLists } from '#shared/templates/access-bases.ts';
import {
  demoBacklog,
  demoNext,
  demoNextForHalfYear,
  demoNextForLeaders,
  demoPlan,
  demoPrivateNotes,
} from '#shared/templates/demo-meetings/around.ts';
import { demoBreaks, demoMeetings, demoStandingMinutes } from '#shared/templates/demo-meetings.ts';
import { demoDay, demoOwnItems, demoSpringDay } from '#shared/templates/demo.ts';
import { bankEntries } from '#shared/templates/question-bank.ts';
import { standingAgenda, standingTemplate } from '#shared/templates/standing-agenda.ts';
import { startItem, startItemsVersion } from '#shared/templates/start-items.ts';

const held = demoMeetings.filter(({ course }) => course === 'held' || course === 'extra');
const said = demoMeetings.flatMap((meeting) => meeting.said.map((one) => ({ ...one, meeting })));
const topics = [
  ...demoMeetings.flatMap(({ raised }) => raised),
  ...[...demoBacklog, ...demoNext, ...demoNextForLeaders, ...demoNextForHalfYear].map(({ topic }) => topic),
];
const actions = said.flatMap(({ actions: agreed = [], meeting }) =>
  agreed.map((one) => ({ ...one, meeting })),
);

describe('the meetings of the demo year', () => {
  test('are thirty held by the first spring, and one moved, one called off and one that was forgotten', () => {
    const early = demoMeetings.filter(({ day, notedOn = day }) => notedOn <= demoSpringDay);
    const count = (of: string) => early.filter(({ course }) => course === of).length;
    expect(held.filter(({ day }) => day <= demoSpringDay)).toHaveLength(30);
    expect([count('cancelled'), count('skipped')]).toEqual([1, 1]);
    expect(early.filter(({ movedFrom }) => movedFrom !== undefined)).toHaveLength(1);
    expect(held.length).toBeGreaterThan(60);
  });

  test('come one after another on days when people are at work, up to the day of the demo', () => {
    const days = demoMeetings.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => !isWorkingDay(day) || day > demoDay)).toEqual([]);
    expect(days.filter((day) => demoBreaks.some(({ first, last }) => day >= first && day <= last))).toEqual(
      [],
    );
  });

  test('are on Mondays, as the two agreed, with the deputy on the first of the month', () => {
    const weekly = demoMeetings.filter(({ series, course }) => series === 'weekly' && course !== 'extra');
    expect(weekly.filter(({ day, movedFrom }) => weekday(movedFrom ?? day) !== 1)).toEqual([]);
    const isFirst = (day: Day) => addDays(day, -7).slice(0, 7) !== day.slice(0, 7);
    const regular = weekly
      .filter(({ course }) => course === 'held')
      .map((meeting) => meeting.movedFrom ?? meeting.day);
    // The first Monday of January is New Year's Day, so the first meeting of the month is the week after.
    const first = regular.filter((day) => (isFirst(day) && day > '2023-10-31') || day === '2024-01-08');
    const withDeputy = weekly.filter(({ guests = [] }) => guests.includes('deputy'));
    expect(withDeputy.map((meeting) => meeting.movedFrom ?? meeting.day)).toEqual(first);
  });

  test('say only what hangs together: points, tasks and decisions that are there', () => {
    const keys = topics.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const titles = actions.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const decided = said.flatMap(({ decisions = [] }) => decisions);
    const decidedKeys = decided.flatMap(({ key }) => key ?? []);
    const replaced = decided.flatMap(({ replaces }) => replaces ?? []);
    expect(replaced.length).toBeGreaterThan(0);
    expect(replaced.filter((key) => !decidedKeys.includes(key))).toEqual([]);
    const isThere = (point: string) => keys.includes(point) || standingTemplate(point) !== undefined;
    const points = demoMeetings.map((meeting) => [
      ...meeting.said.map(({ point }) => point),
      ...(meeting.left ?? []).filter((point) => !meeting.said.some((one) => one.point === point)),
      ...(meeting.skipped ?? []),
    ]);
    expect(points.filter((all) => new Set(all).size !== all.length)).toEqual([]);
    expect(points.flat().filter((point) => !isThere(point))).toEqual([]);
  });

  test('name only templates, questions and legal bases that exist', () => {
    const own = demoOwnItems.map(({ title }) => title);
    const items = [...topics, ...actions].flatMap(({ item }) => item ?? []);
    expect(items.filter((key) => !own.includes(key) && startItem(key, startItemsVersion) === null)).toEqual(
      [],
    );
    const bank = new Set(bankEntries.map(({ key }) => key));
    expect(topics.flatMap(({ questionKey }) => questionKey ?? []).filter((key) => !bank.has(key))).toEqual(
      [],
    );
    const bases = accessBasisLists.flatMap((list) => list.bases.map(({ key }) => key));
    const exempt = topics.flatMap((topic) => topic.exempt ?? []);
    expect(exempt.length).toBeGreaterThan(0);
    for (const { basisKey } of exempt) expect(bases).toContain(basisKey);
    expect(Object.keys(demoStandingMinutes)).toEqual(standingAgenda.map(({ key }) => key));
    for (const key of Object.keys(demoPlan)) expect(topics.map((topic) => topic.key)).toContain(key);
    const strayNotes = demoPrivateNotes.filter(({ day, point }) => {
      const meeting = demoMeetings.find((one) => one.series === 'weekly' && one.day === day);
      return meeting === undefined || (point !== null && !meeting.said.some((one) => one.point === point));
    });
    expect(strayNotes).toEqual([]);
  });

  test('have tasks that are done, late and yet to come, none done before it was agreed', () => {
    const odd = actions.filter(
      ({ done, due, meeting }) =>
        due < meeting.day || (done !== null && (done < meeting.day || done > demoDay)),
    );
    expect(odd).toEqual([]);
    const open = actions.filter(({ done }) => done === null);
    const late = open.filter(({ due }) => due < demoDay);
    expect(new Set(late.map(({ owner }) => owner))).toEqual(new Set(['director', 'mayor']));
    expect(open.length - late.length).toBeGreaterThan(4);
    const inSpring = actions.filter(
      ({ meeting, done }) => meeting.day <= demoSpringDay && (done === null || done > demoSpringDay),
    );
    expect(inSpring.length).toBeGreaterThan(8);
  });

  test('tell all elected members at once what all must know', () => {
    const toAll = topics.filter(({ kind }) => kind === 'toAll').map(({ key }) => key);
    const told = said.flatMap(({ point, told: sent }) => (sent === undefined ? [] : [point]));
    const next = demoNext.map(({ topic }) => topic.key);
    expect(toAll.filter((key) => !told.includes(key) && !next.includes(key))).toEqual([]);
  });
});
