import type { Day } from '#shared/calendar/day.ts';
import type { GatheringFacts } from '#shared/documents/rules/gathering.ts';
import type { TermRulesFacts } from '#shared/documents/rules/facts.ts';
import { questionOf } from '#shared/documents/rules/wording.ts';
import { zoneCase } from '#shared/documents/rules/grey-case.ts';
import type { EvalRoundId, GatheringId, MeetingId, PersonId, TermId } from '#shared/domain/id.ts';
import { materialOf } from '#shared/domain/material.ts';
import type { Person } from '#shared/domain/person.ts';
import type { RuleRef, RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { ExerciseFacts } from '#shared/documents/rules/exercise.ts';
import { greyZoneOf } from '#shared/templates/grey-zones.ts';
import { readMany, readOne, readWhereAny } from '../read.ts';
import { listArenas } from './arenas.ts';
import { openedExercise } from './exercise-answers.ts';
import { listExercises, readExercise } from './exercises.ts';
import { listPoints } from './gathering-points.ts';
import { listCases } from './grey-cases.ts';
import { listNoticeRules, listNotices } from './notices.ts';
import { listPeople } from './people.ts';
import { listRules, readRule } from './rules.ts';
import { readTerm } from './terms.ts';

/** What a document says of itself is no part of what is read: form, audience and day are chosen where it is taken out. */
type Read<Facts> = Omit<Facts, 'workspace' | 'today' | 'form' | 'audience' | 'notice'>;

/** All rules of a term, with where they were tried, what the two owe each other, where they meet, and answered cases. */
export type TermRules = Read<TermRulesFacts>;

/** Null: there is no such term. */
export const readTermRules = async (termId: TermId, today: Day): Promise<TermRules | null> => {
  const [term, views] = await Promise.all([readTerm(termId), listRules(termId, today)]);
  if (term === null) return null;
  const [history, notices, arenas, exercises] = await Promise.all([
    historyOf(views),
    listNoticeRules(termId),
    listArenas(termId),
    listExercises(termId, 'case'),
  ]);
  const cases = exercises.flatMap(({ round, form: { subject } }) =>
    subject.kind === 'case' && round.state === 'opened'
      ? [{ ...round, subject, openedAt: round.openedAt }]
      : [],
  );
  return { ...history, term, views, notices, arenas, cases };
};

/** One rule with what it has been through; null: there is none such. */
export const readRuleHistory = async (
  ref: RuleRef,
  today: Day,
): Promise<(Pick<TermRules, 'uses' | 'days' | 'people'> & { readonly view: RuleView }) | null> => {
  const view = await readRule(ref, today);
  return view === null ? null : { ...(await historyOf([view])), view };
};

/** Where the rules were tried, on which days, and everyone who is named. */
const historyOf = async (
  views: readonly RuleView[],
): Promise<Pick<TermRules, 'uses' | 'days' | 'people'>> => {
  const ids = views.flatMap(({ rule }) => rule?.id ?? []);
  const uses = ids.length === 0 ? [] : (await readWhereAny('ruleUses', 'ruleId', ids)).filter(isLive);
  const versions = views.flatMap((view) => view.versions);
  const named = versions.flatMap(({ version, approvals }) => [
    ...approvals.map(({ personId }) => personId),
    ...(version.directorId === null ? [] : [version.directorId]),
    ...(version.mayorId === null ? [] : [version.mayorId]),
  ]);
  const meetings = await readMany(
    'meetings',
    uses.flatMap(({ meetingId }) => meetingId ?? []),
  );
  const days = new Map([...meetings.values()].map(({ id, day }): [MeetingId, Day] => [id, day]));
  return { uses, days, people: await peopleNamed(named) };
};

/** Everyone, and who of those named lies in the bin: a name that was said stands. */
export const peopleNamed = async (named: readonly PersonId[]): Promise<readonly Person[]> => {
  const people = await listPeople();
  const gone = [...new Set(named)].filter((id) => !people.some((person) => person.id === id));
  return gone.length === 0 ? people : [...people, ...(await readMany('people', gone)).values()];
};

/** What the two owe each other and have said, with the names. */
export const readNotices = async (termId: TermId) => {
  const [rules, notices] = await Promise.all([listNoticeRules(termId), listNotices(termId)]);
  const people = await peopleNamed(notices.flatMap(({ givenBy }) => givenBy ?? []));
  return { rules, notices, people };
};

/**
 * A gathering with its programme, and what the rules and cases of its material are called; null: it is not there.
 * @param form the written form that the titles are in
 */
export const readGatheringToPrint = async (
  id: GatheringId,
  { today, form, workspace }: { today: Day; form: WrittenForm; workspace: Workspace | null },
): Promise<Pick<GatheringFacts, 'gathering' | 'points' | 'materials'> | null> => {
  const gathering = await readOne('gatherings', id);
  if (gathering === null) return null;
  const points = await listPoints(id);
  const references = points.flatMap(({ material }) => material ?? []);
  const hasRule = references.some((reference) => materialOf(reference)?.kind === 'rule');
  const [rules, cases] = await Promise.all([hasRule ? listRules(gathering.termId, today) : [], listCases()]);
  const titleOf = (reference: string): string | undefined => {
    const used = materialOf(reference);
    if (used?.kind === 'rule') {
      const view = rules.find(({ key, templateKey }) => key === used.id || templateKey === used.id);
      return view === undefined ? undefined : questionOf(view, workspace, form);
    }
    const zone = greyZoneOf(used?.id ?? null);
    return zone === null
      ? cases.find((one) => one.id === used?.id)?.title
      : zoneCase(zone, workspace, form).title;
  };
  const titles = references.flatMap((reference): Array<[string, string]> => {
    const title = titleOf(reference);
    return title === undefined ? [] : [[reference, title]];
  });
  return { gathering, points, materials: new Map(titles) };
};

/** An opened exercise with what both wrote; null: it is not there, or not opened. */
export const readOpenedToPrint = async (id: EvalRoundId): Promise<Read<ExerciseFacts> | null> => {
  const [exercise, sides] = await Promise.all([readExercise(id), openedExercise(id)]);
  if (exercise === null || sides === null) return null;
  const { round, form } = exercise;
  const people = await peopleNamed(sides.map(({ personId }) => personId));
  return { subject: form.subject, mark: round, openedAt: round.openedAt, sides, people };
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
