import type { Day } from '#shared/calendar/day.ts';
import { accept, type Answer } from '#shared/domain/answer.ts';
import type { ChecklistItemId, PersonId, TermId } from '#shared/domain/id.ts';
import { demoAnchors, demoPeople, type DemoOwnItem, type DemoPersonKey } from '#shared/templates/demo.ts';
import { demoEvents, demoFounded, type DemoEvent } from '#shared/templates/demo-events.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';
import { create, patch, type Command } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
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
  const people = new Map(demoPeople.map(({ key }, place) => [key, founded.value.people[place] ?? null]));
  const lived = await live(founded.value.termId, people, demoEvents(startItemsFor('election'), today));
  forgetSteps();
  const mayor = people.get('mayor') ?? me;
  return lived.ok ? accept({ me, mayor }) : lived;
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

type People = ReadonlyMap<DemoPersonKey, PersonId | null>;
/** Items by template key, own ones by title. */
type Ids = Map<string, ChecklistItemId>;

const live = async (
  termId: TermId,
  people: People,
  events: readonly DemoEvent[],
): Promise<Answer<null, CommitRefusal>> => {
  const items = await listItems(termId);
  const ids: Ids = new Map(items.map((item) => [item.templateKey ?? '', item.id]));
  for (const event of events) {
    const by = people.get(event.by) ?? null;
    // oxlint-disable-next-line no-await-in-loop -- one thing happened after another
    const command = event.kind === 'added' ? await addOwn(event.own, termId, ids) : change(event, by, ids);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const answer = await commit([command], { label: labels[event.kind], by, at: event.at });
    if (!answer.ok) return answer;
  }
  return accept(null);
};

const labels = {
  done: 'itemDone',
  notRelevant: 'itemNotRelevant',
  note: 'itemText',
  ownDate: 'itemDue',
  caseLink: 'itemText',
  added: 'itemAdded',
} as const;

type DemoChange = Exclude<DemoEvent, { kind: 'added' }>;

const change = (event: DemoChange, by: PersonId | null, ids: Ids): Command => {
  const id = ids.get(event.item);
  if (id === undefined) throw new Error(`The demo has no item ${event.item}`);
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
  termId: TermId,
  ids: Ids,
): Promise<Command> => {
  const id = newId<'ChecklistItem'>();
  ids.set(title, id);
  const siblings = (await listItems(termId)).filter((item) => item.phase === phase);
  const [rank = ''] = ranksAfter(siblings, 'last');
  return create(
    'checklistItems',
    id,
    itemFrom(termId, rank, { phase, role, category, title, why, ownDueDay: due }),
  );
};
