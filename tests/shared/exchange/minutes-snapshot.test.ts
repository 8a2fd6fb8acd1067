import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinutesSnapshot } from '#shared/domain/minutes-snapshot.ts';
import { readSnapshot, snapshotText } from '#shared/exchange/minutes-snapshot.ts';

const id = '019a0000-0000-7000-8000-000000000001';

const snapshot = {
  format: 1,
  minutesId: id,
  meetingId: id,
  version: 2,
  reason: 'Feil dato',
  closedAt: '2023-10-23T09:30:00.000Z',
  closedBy: null,
  body: 'Eksempel',
  bodies: {
    executiveCommittee: { nb: 'formannskapet', nn: 'formannskapet' },
    council: { nb: 'kommunestyret', nn: 'kommunestyret' },
  },
  series: { id, kind: 'weekly', title: null },
  day: '2023-10-23',
  startTime: '08:30',
  minutes: 60,
  place: '',
  startedAt: null,
  endedAt: null,
  participants: [{ personId: id, group: 'person', label: '', attendance: 'present' }],
  people: [{ id, name: 'Kari', role: 'director', title: { nb: 'rådmann', nn: 'rådmann' } }],
  points: [],
} as unknown as MinutesSnapshot;

describe('the frozen text of minutes', () => {
  it('gives the minutes back, and is the same whatever the order of the fields', () => {
    expect(readSnapshot(snapshotText(snapshot))).toEqual(snapshot);
    const turned = Object.fromEntries(Object.entries(snapshot).toReversed()) as unknown as MinutesSnapshot;
    expect(snapshotText(turned)).toBe(snapshotText(snapshot));
  });

  it.each([
    ['nothing', ''],
    ['half of it', snapshotText(snapshot).slice(0, 90)],
    ['a newer format', snapshotText({ ...snapshot, format: 2 } as never)],
    ['a point that is none', snapshotText({ ...snapshot, points: [{ number: 1 }] } as never)],
    ['an unknown word', snapshotText({ ...snapshot, series: { id, kind: 'party', title: null } } as never)],
  ])('is not read from %s', (_, text) => {
    expect(readSnapshot(text)).toBeNull();
  });

  it('is never a trouble to read, whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSnapshot(text)).toBeNull();
      }),
    );
  });
});
