import type { Page } from '@playwright/test';
import type { MeetingState } from '../shared/domain/meeting.ts';
import type { SeriesKind } from '../shared/domain/series.ts';

/** A meeting as it can be told from outside: what stands open in the database is enough to find it. */
export interface FoundMeeting {
  readonly id: string;
  readonly seriesId: string;
  readonly kind: SeriesKind;
  readonly state: MeetingState;
  readonly day: string;
}

/** The meetings of the demo kommune, the earliest first; ids are new in each founding. */
export const demoMeetingIds = (page: Page): Promise<readonly FoundMeeting[]> =>
  page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database?.name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const rows = <Row>(table: string) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        const request: IDBRequest<Row[]> = opened.transaction(table).objectStore(table).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const series = await rows<{ readonly id: string; readonly kind: SeriesKind }>('series');
    const meetings = await rows<Omit<FoundMeeting, 'kind'>>('meetings');
    opened.close();
    return meetings
      .map(({ id, seriesId, state, day }) => ({
        id,
        seriesId,
        state,
        day,
        kind: series.find((one) => one.id === seriesId)?.kind ?? 'other',
      }))
      .toSorted((a, b) => a.day.localeCompare(b.day));
  });

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
