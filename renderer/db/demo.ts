import type { Day } from '#shared/calendar/day.ts';
import { accept, type Answer } from '#shared/domain/answer.ts';
import type { ChecklistItemId, PersonId, TermId } from '#shared/domain/id.ts';
import { demoMeetings } from '#shared/templates/demo-meetings.ts';
import { demoAnchors, demoPeople, type DemoOwnItem } from '#shared/templates/demo.ts';
import { demoEvents, demoFounded, type DemoEvent } from '#shared/templates/demo-events.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';
import { create, patch, type Command } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { arenaSteps } from './demo/arenas.ts';
import { aroundSteps } from './demo/around.ts';
import { contractSteps } from './demo/contract.ts';
import { councilSteps } from './demo/council.ts';
import { developmentSteps } from './demo/development.ts';
import { employerSteps } from './demo/employer.ts';
import { evaluationSteps } from './demo/evaluations.ts';
import { exerciseSteps } from './demo/exercises.ts';
import { gatheringSteps } from './demo/gatherings.ts';
import { handoverSteps } from './demo/handover.ts';
import { informationSteps } from './demo/information.ts';
import { meetingSteps } from './demo/meeting-steps.ts';
import { memberSteps } from './demo/members.ts';
import { noticeSteps } from './demo/notices.ts';
import { ruleSteps } from './demo/rules.ts';
import { seriesSteps } from './demo/series.ts';
import { known, type DemoStep, type DemoWorld, type Signed } from './demo/world.ts';
import { foundWorkspace } from './found.ts';
import { itemFrom } from './item-draft.ts';
import { newId } from './new-id.ts';
import { ranksAfter } from './order.ts';
import { listItems } from './repositories/checklist.ts';
import { forgetSteps } from './undo-stack.ts';

/**
 * Founds the demo kommune in an empty database and lives its months up to `today` through the one door for writing,
 * so that its history is as real as any. `me` is who the window is opened as: the first of the people.
 */
export const foundDemo = async (today: Day, me: PersonId): Promise<Answer<DemoFounded, CommitRefusal>> => {
  const drafts = startItemsFor('election').map(({ key, phase, role, category, dueRule }) => ({
    phase,
    role,
    category,
    dueRule,
    templateKey: key,
    templateVersion: startItemsVersion,
  }));
  const founded = await foundWorkspace({
    workspace: demoWorkspace,
    term: { ...demoAnchors, reason: 'election', electionDayProposed: false, followedFrom: null },
    people: demoPeople.map(({ key: _key, ...person }) => ({ ...person, title: null })),
    me: 0,
    myId: me,
    items: drafts,
    at: demoFounded,
  });
  if (!founded.ok) return founded;
  const people = new Map(demoPeople.map(({ key }, place) => [key, founded.value.people[place] ?? me]));
  const { termId } = founded.value;
  await live(await worldOf(termId, people), [
    ...demoEvents(startItemsFor('election'), today).map(itemStep),
    ...stepsOfMeetings().filter(({ at }) => at.slice(0, 10) <= today),
  ]);
  forgetSteps();
  return accept({ me, mayor: known(people, 'mayor') });
};

interface DemoFounded {
  readonly me: PersonId;
  readonly mayor: PersonId;
}

const demoWorkspace = {
  kind: 'municipality',
  name: 'Eksempel',
  number: null,
  bodyWord: 'kommune',
  directorTitle: 'kommunedirektør',
  councilTitle: 'kommunestyre',
  exportForm: 'nb',
  parliamentary: false,
} as const;

const worldOf = async (termId: TermId, people: DemoWorld['people']): Promise<DemoWorld> => ({
  termId,
  people,
  mayorKey: crypto.getRandomValues(new Uint8Array(32)),
  items: new Map((await listItems(termId)).map((item) => [item.templateKey ?? '', item.id])),
  series: new Map(),
  meetings: new Map(),
  topics: new Map(),
  decisions: new Map(),
  actions: new Map(),
  rounds: new Map(),
  exercises: new Map(),
  gatherings: new Map(),
  groups: new Map(),
  rules: new Map(),
  wordings: new Map(),
  members: new Map(),
  matters: new Map(),
  noticeRules: new Map(),
  envelopes: [],
});

const stepsOfMeetings = (): readonly DemoStep[] => [
  ...seriesSteps,
  ...demoMeetings.flatMap((meeting, place) => {
    const before = demoMeetings.slice(0, place).findLast(({ series }) => series === meeting.series);
    return meetingSteps(meeting, before ?? null);
  }),
  ...aroundSteps(),
  ...evaluationSteps(),
  ...memberSteps(),
  ...exerciseSteps(),
  ...gatheringSteps(),
  ...informationSteps(),
  ...arenaSteps(),
  ...ruleSteps(),
  ...noticeSteps(),
  ...councilSteps(),
  ...employerSteps(),
  ...contractSteps(),
  ...developmentSteps(),
  ...handoverSteps(),
];

/** One thing after another, in the order of their times. That something is refused is a fault in the demo. */
const live = async (world: DemoWorld, steps: readonly DemoStep[]): Promise<void> => {
  for (const { at, by, what, run } of steps.toSorted((a, b) => a.at.localeCompare(b.at))) {
    // oxlint-disable-next-line no-await-in-loop -- one thing happened after another
    const answer = await run(world, { at, by: known(world.people, by) });
    if (!answer.ok) throw new Error(`${what} at ${at}: ${answer.reason} ${answer.detail ?? ''}`);
  }
};

const itemStep = (event: DemoEvent): DemoStep => ({
  at: event.at,
  by: event.by,
  what: `item ${event.kind}`,
  run: async (world, signed) => {
    const command =
      event.kind === 'added' ? await addOwn(event.own, world) : change(event, signed, world.items);
    return commit([command], { label: labels[event.kind], ...signed });
  },
});

const labels = {
  done: 'itemDone',
  notRelevant: 'itemNotRelevant',
  note: 'itemText',
  ownDate: 'itemDue',
  caseLink: 'itemText',
  added: 'itemAdded',
} as const;

type DemoChange = Exclude<DemoEvent, { kind: 'added' }>;

const change = (event: DemoChange, { by }: Signed, items: ReadonlyMap<string, ChecklistItemId>): Command => {
  const id = known(items, event.item);
  const text = { kind: 'text', table: 'checklistItems', id, before: '' } as const;
  switch (event.kind) {
    case 'done':
      return patch('checklistItems', id, { status: 'done', doneAt: event.at, doneBy: by });
    case 'notRelevant':
      return patch('checklistItems', id, { status: 'notRelevant', reason: event.reason });
    case 'note':
      return { ...text, field: 'note', after: event.text };
    case 'ownDate':
      return patch('checklistItems', id, { ownDueDay: event.due });
    case 'caseLink':
      return { ...text, field: 'caseLink', after: event.link };
    default:
      return assertNever(event);
  }
};

const assertNever = (event: never): never => {
  throw new Error(`Unknown demo event ${JSON.stringify(event)}`);
};

const addOwn = async (
  { phase, role, category, title, why, due }: DemoOwnItem,
  { termId, items }: DemoWorld,
): Promise<Command> => {
  const id = newId<'ChecklistItem'>();
  items.set(title, id);
  const siblings = (await listItems(termId)).filter((item) => item.phase === phase);
  const [rank = ''] = ranksAfter(siblings, 'last');
  return create(
    'checklistItems',
    id,
    itemFrom(termId, rank, { phase, role, category, title, why, ownDueDay: due }),
  );
};
