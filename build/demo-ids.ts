import type { Page } from '@playwright/test';
import type { MeetingState } from '../shared/domain/meeting.ts';
import type { SeriesKind } from '../shared/domain/series.ts';
import type { TableName } from '../shared/exchange/table-name.ts';

/** A meeting as it can be told from outside: what stands open in the database is enough to find it. */
export interface FoundMeeting {
  readonly id: string;
  readonly seriesId: string;
  readonly kind: SeriesKind;
  readonly state: MeetingState;
  readonly day: string;
}

/** The meetings of the demo kommune, the earliest first; ids are new in each founding. */
export const demoMeetingIds = async (page: Page): Promise<readonly FoundMeeting[]> => {
  const series = await rowsOf<FoundSeries>(page, 'series');
  const meetings = await rowsOf<Omit<FoundMeeting, 'kind'>>(page, 'meetings');
  return meetings
    .map(({ id, seriesId, state, day }) => ({
      id,
      seriesId,
      state,
      day,
      kind: series.find((one) => one.id === seriesId)?.kind ?? 'other',
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
};

/** The evaluation of that number, by its place in the order they were opened: the stored rows hold no number to read. */
export const roundNumber = async (page: Page, number: number): Promise<string> => {
  const rows = await rowsOf<FoundRound>(page, 'evalRounds');
  // An exercise is about no period: it is asked on one day.
  const rounds = rows.filter(({ periodFrom, periodTo }) => periodFrom !== periodTo);
  const round = rounds.toSorted((a, b) => a.periodFrom.localeCompare(b.periodFrom))[number - 1];
  if (round === undefined) throw new Error(`the demo has no evaluation ${number}`);
  return round.id;
};

/** The first mirror of expectations that both have opened: an exercise is about no period. */
export const openedMirror = async (page: Page): Promise<string> => {
  const rows = await rowsOf<FoundRound>(page, 'evalRounds');
  const opened = rows.filter((row) => row.periodFrom === row.periodTo && row.state === 'opened');
  const [first] = opened.toSorted((a, b) => a.periodFrom.localeCompare(b.periodFrom));
  if (first === undefined) throw new Error('the demo has no opened mirror');
  return first.id;
};

/** The first matter elected members were told of. */
export const firstMatter = async (page: Page): Promise<string> => {
  const rows = await rowsOf<{ readonly id: string; readonly sinceOn: string }>(page, 'matters');
  const [first] = rows.toSorted((a, b) => a.sinceOn.localeCompare(b.sinceOn));
  if (first === undefined) throw new Error('the demo has no matter');
  return first.id;
};

/** The only row of the table, or the first that was made of several; ids are in the order of their making. */
export const firstRow = async (page: Page, table: TableName): Promise<string> => {
  const rows = await rowsOf<{ readonly id: string }>(page, table);
  const [first] = rows.map(({ id }) => id).toSorted();
  if (first === undefined) throw new Error(`the demo has no ${table}`);
  return first;
};

interface FoundRound {
  readonly id: string;
  readonly state: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

interface FoundSeries {
  readonly id: string;
  readonly kind: SeriesKind;
}

/**
 * The stored rows of a table. What runs in the window may hold no function with a name: the tool that runs these scripts
 * would mark it with a helper the window does not have.
 */
const rowsOf = <Row>(page: Page, table: string): Promise<readonly Row[]> =>
  page.evaluate(async (name) => {
    const [database] = await indexedDB.databases();
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database?.name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const rows = await new Promise<readonly Row[]>((resolve, reject) => {
      const request: IDBRequest<Row[]> = opened.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    opened.close();
    return rows;
  }, table);

/** The latest meeting of the kind that is in one of the states. */
export const latest = async (
  page: Page,
  kind: SeriesKind,
  ...states: readonly MeetingState[]
): Promise<FoundMeeting> => {
  const found = (await demoMeetingIds(page)).findLast(
    (one) => one.kind === kind && states.includes(one.state),
  );
  if (found === undefined) throw new Error(`the demo has no ${kind} meeting that is ${states.join(' or ')}`);
  return found;
};
