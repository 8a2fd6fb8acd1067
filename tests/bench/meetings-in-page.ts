import type { Day } from '../../shared/calendar/day.ts';
import type { MeetingId } from '../../shared/domain/id.ts';
import { commit } from '../../renderer/db/commit.ts';
import type { Command } from '../../renderer/db/commands.ts';
import { closeDatabase } from '../../renderer/db/database.ts';
import { closeMeeting } from '../../renderer/db/repositories/closing.ts';
import { listPeople } from '../../renderer/db/repositories/people.ts';
import { startMeeting } from '../../renderer/db/repositories/running.ts';
import { currentTerm } from '../../renderer/db/repositories/terms.ts';
import { readWorkspace } from '../../renderer/db/repositories/workspace.ts';
import { forgetSteps } from '../../renderer/db/undo-stack.ts';
import { buildIndex } from '../../renderer/features/search/indexing.ts';
import type { SearchIndex } from '../../renderer/features/search/search-index.ts';
import { searchTables } from '../../shared/search/findable.ts';
import { noFilter } from '../../shared/search/filter.ts';
import { searchRows } from '../../renderer/db/repositories/search-source.ts';
import { longTerm, type HeldMeeting } from './long-term.ts';
import { openOrFail, openVault } from './opened.ts';

/** What runs inside the window: the data layer and the search, in the app's own Electron. */
export interface MeetingsInPage {
  /** Lets so many meetings be held in the app's own workspace; the last one is under way. */
  readonly hold: (count: number, today: Day) => Promise<Held>;
  /** Milliseconds to read everything into an index, in one go. */
  readonly index: () => Promise<number>;
  /** Milliseconds of each query, the index against looking through every text from end to end. */
  readonly search: (queries: readonly string[]) => { readonly ours: number[]; readonly plain: number[] };
  /** Milliseconds to close the meeting, with its minutes and what is carried over into the next. */
  readonly close: (id: MeetingId, today: Day) => Promise<number>;
}

/** The last meeting that was held and the one under way, each with what its first point is called. */
export interface Held {
  readonly held: Pick<HeldMeeting, 'id' | 'firstPoint'>;
  readonly running: Pick<HeldMeeting, 'id' | 'firstPoint'>;
  /** The last follow-up that is still to be done, and the beginning of the last decision. */
  readonly openAction: string;
  readonly decision: string;
}

/** Meetings in one change: enough that the journal is not most of the time, few enough that the change stays small. */
const atATime = 10;

const hold: MeetingsInPage['hold'] = async (count, today) => {
  await open();
  const [workspace, term, people] = await Promise.all([readWorkspace(), currentTerm(), listPeople()]);
  if (workspace === null || term === null) throw new Error('no workspace');
  const { series, planned, meetings } = longTerm({ workspace, termId: term.id, people, today }, count);
  await write([series, ...planned], today);
  let commands: Command[] = [];
  let last: HeldMeeting[] = [];
  let openAction = '';
  for (const meeting of meetings) {
    commands.push(...meeting.commands);
    last = [...last.slice(-1), meeting];
    openAction = meeting.openAction || openAction;
    if (commands.length < atATime * 45) continue;
    await write(commands, meeting.day);
    commands = [];
  }
  await write(commands, today);
  const [held, running] = last;
  if (held === undefined || running === undefined) throw new Error('no meetings');
  const started = await startMeeting(running.id);
  if (!started.ok) throw new Error(started.reason);
  forgetSteps();
  closeDatabase();
  return { held: named(held), running: named(running), openAction, decision: held.decision.slice(0, 40) };
};

const named = ({ id, firstPoint }: HeldMeeting) => ({ id, firstPoint });

const write = async (commands: readonly Command[], day: Day): Promise<void> => {
  const answer = await commit(commands, { label: 'meetingClosed', at: `${day}T10:00:00.000Z` });
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
};

let built: SearchIndex | null = null;
let texts: string[] = [];

const index: MeetingsInPage['index'] = async () => {
  await open();
  const began = performance.now();
  const work = { pause: () => Promise.resolve(), now: () => 0, isWanted: () => true };
  built = (await buildIndex(work, () => undefined))?.index ?? null;
  const took = performance.now() - began;
  texts = [];
  for (const table of searchTables) {
    for await (const part of searchRows(table, 1000)) {
      texts.push(...part.map(({ row }) => JSON.stringify(row).toLowerCase()));
    }
  }
  closeDatabase();
  return took;
};

const search: MeetingsInPage['search'] = (queries) => ({
  ours: queries.map((query) => timed(() => find(query))),
  plain: queries.map((query) =>
    timed(() => texts.filter((text) => text.includes(query.toLowerCase())).length),
  ),
});

const find = (query: string): number => {
  if (built === null) throw new Error('no index');
  const scope = { termId: null, withoutOwn: false };
  return built.search({ query, filter: noFilter, scope, limit: 30 }).count;
};

const timed = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

const close: MeetingsInPage['close'] = async (id, today) => {
  await open();
  const began = performance.now();
  const answer = await closeMeeting(id, { today });
  const took = performance.now() - began;
  closeDatabase();
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return took;
};

const open = async (): Promise<void> => {
  await openVault();
  await openOrFail();
};

declare global {
  interface Window {
    meetingsInPage: MeetingsInPage;
  }
}

window.meetingsInPage = { hold, index, search, close };
