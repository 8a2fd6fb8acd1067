import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Break } from '#shared/domain/break.ts';
import type { BreakId, CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { replanTerm } from '../replan-series.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** When, and in whose name, if not now and by who sits here. */
type Moment = Pick<CommitMeta, 'at' | 'by'>;

/** The breaks agreed for the term, the earliest first. */
export const listBreaks = async (termId: TermId): Promise<Break[]> =>
  (await readWhere('breaks', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1));

/** A new break. The meetings made ahead in it fall away in the same change; what is open or moved there stands. */
export const addBreak = async (
  fields: Fields<Break>,
  today: Day,
  moment: Moment = {},
): Promise<Answer<{ readonly id: BreakId; readonly commitId: CommitId | null }, CommitRefusal>> => {
  const id = newId<'Break'>();
  const breaks = [...(await listBreaks(fields.termId)), fields];
  const commands = [create('breaks', id, fields), ...(await replanTerm(fields.termId, breaks, today))];
  const answer = await commit(commands, { ...moment, label: 'breakAdded' });
  return answer.ok ? accept({ id, commitId: answer.value }) : answer;
};

/** Changes the break; meetings fall away or come back accordingly. */
export const changeBreak = async (
  id: BreakId,
  fields: Partial<Pick<Break, 'firstDay' | 'lastDay' | 'title'>>,
  today: Day,
): Saved => {
  const found = await readOne('breaks', id);
  if (found === null) return refuse('unknownRecord');
  const others = (await listBreaks(found.termId)).filter((each) => each.id !== id);
  return save(found.termId, [patch('breaks', id, fields)], {
    breaks: [...others, { ...found, ...fields }],
    today,
    label: 'breakChanged',
  });
};

/** Takes the break away; the meetings that fell away for it are made again. */
export const removeBreak = async (id: BreakId, today: Day): Saved => {
  const found = await readOne('breaks', id);
  if (found === null) return refuse('unknownRecord');
  const breaks = (await listBreaks(found.termId)).filter((each) => each.id !== id);
  return save(found.termId, [remove('breaks', id)], { breaks, today, label: 'breakRemoved' });
};

const save = async (
  termId: TermId,
  commands: readonly Command[],
  {
    breaks,
    today,
    label,
  }: {
    readonly breaks: readonly Pick<Break, 'firstDay' | 'lastDay' | 'title'>[];
    readonly today: Day;
    readonly label: CommitMeta['label'];
  },
): Saved => commit([...commands, ...(await replanTerm(termId, breaks, today))], { label });
