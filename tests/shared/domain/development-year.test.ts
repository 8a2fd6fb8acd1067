import { describe, expect, it } from 'vitest';
import { yearCounts, type YearRows } from '#shared/domain/development-year.ts';
import { isOfYear, type Initiative } from '#shared/domain/initiative.ts';

const empty: YearRows = {
  meetings: [],
  gatherings: [],
  decisions: [],
  actions: [],
  entries: [],
  rules: [],
  examples: [],
};
const now = { year: 2024, today: '2024-11-12' } as const;
const meeting = (fields: Partial<YearRows['meetings'][number]>) => ({
  state: 'closed' as const,
  day: '2024-03-04' as const,
  minutes: 60,
  startedAt: null,
  endedAt: null,
  ...fields,
});

describe('what is counted in a year', () => {
  it('counts meetings that were held, and as long as they took', () => {
    const { meetings, hours } = yearCounts(
      {
        ...empty,
        meetings: [
          meeting({}),
          meeting({ startedAt: '2024-03-04T08:00:00.000Z', endedAt: '2024-03-04T09:32:00.000Z' }),
          // The clock was never stopped: as planned.
          meeting({ startedAt: '2024-03-04T08:00:00.000Z', endedAt: '2024-03-06T09:00:00.000Z' }),
          meeting({ state: 'cancelled' }),
          meeting({ day: '2023-12-31' }),
          meeting({ day: '2024-11-13' }),
        ],
      },
      now,
    );
    expect([meetings, hours]).toEqual([3, 3.5]);
  });

  it('counts what is done in the year it was done', () => {
    const actions = [{ state: 'done', doneAt: '2024-01-01T12:00:00.000Z' } as const];
    expect(yearCounts({ ...empty, actions }, now).actionsDone).toBe(1);
    expect(yearCounts({ ...empty, actions }, { ...now, year: 2023 }).actionsDone).toBe(0);
  });

  it('says what stands open and in force only while the year lasts', () => {
    const rows: YearRows = {
      ...empty,
      actions: [{ state: 'open', doneAt: null }],
      rules: [
        { versions: [{ version: { state: 'agreed', agreedAt: '2024-02-01T09:00:00.000Z' } }], inForce: {} },
        { versions: [{ version: { state: 'proposed', agreedAt: null } }], inForce: null },
      ],
    };
    expect(yearCounts(rows, now)).toMatchObject({ actionsOpen: 1, rulesAgreed: 1, rulesStanding: 1 });
    expect(yearCounts(rows, { year: 2024, today: '2025-01-02' })).toMatchObject({
      actionsOpen: null,
      rulesAgreed: 1,
      rulesStanding: null,
    });
  });

  it('tells what went to all apart', () => {
    const entries = (['all', 'minority', 'all'] as const).map((recipients) => ({
      toldOn: '2024-05-02' as const,
      recipients,
    }));
    expect(yearCounts({ ...empty, entries }, now)).toMatchObject({ told: 3, toldAll: 2 });
  });
});

describe('the work of a year', () => {
  const cases: ReadonlyArray<readonly [string, Partial<Initiative>, boolean]> = [
    ['running since the year before', { fromDay: '2023-05-01' }, true],
    ['ended the year before', { state: 'finished', fromDay: '2023-05-01', toDay: '2023-12-31' }, false],
    ['ended on New Year’s Day', { state: 'finished', fromDay: '2023-05-01', toDay: '2024-01-01' }, true],
    ['begins next year', { fromDay: '2025-01-01' }, false],
    ['begins later this year than today', { state: 'planned', fromDay: '2024-12-01' }, false],
    ['only planned, without days', { state: 'planned' }, false],
    ['running without days, written down earlier', { createdAt: '2023-03-01T08:00:00.000Z' }, true],
    [
      'finished without days, written down earlier',
      { state: 'finished', createdAt: '2023-03-01T08:00:00.000Z' },
      false,
    ],
    ['finished without days, written down this year', { state: 'finished' }, true],
  ];
  it.each(cases)('%s', (_name, fields, isIn) => {
    const initiative = {
      state: 'running' as const,
      fromDay: null,
      toDay: null,
      createdAt: '2024-02-01T08:00:00.000Z',
      ...fields,
    };
    expect(isOfYear(initiative, now)).toBe(isIn);
  });
});
