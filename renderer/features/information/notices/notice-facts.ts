import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { listNoticeRules, listNotices } from '#renderer/db/repositories/notices.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Notice, NoticeRule } from '#shared/domain/notice.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** All that «Varsling» shows. */
export interface NoticeFacts {
  readonly term: Term;
  readonly lines: readonly NoticeRule[];
  readonly notices: readonly Notice[];
  readonly people: readonly Person[];
  readonly workspace: Workspace | null;
}

/** Null when there is no term yet. */
export const readNoticeFacts = async (): Promise<NoticeFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [lines, notices, people, workspace] = await Promise.all([
    listNoticeRules(term.id),
    listNotices(term.id),
    listPeople(),
    readWorkspace(),
  ]);
  return { term, lines, notices, people, workspace };
};

/** The weekly meeting, and the next one of it; null: there is none. */
export const weeklyMeeting = async ({
  id,
}: Pick<Term, 'id'>): Promise<{ readonly series: Series; readonly meeting: Meeting | null } | null> => {
  const weekly = (await listSeries(id)).find(({ kind, state }) => kind === 'weekly' && state === 'active');
  if (weekly === undefined) return null;
  return { series: weekly, meeting: await currentMeeting(weekly.id) };
};
