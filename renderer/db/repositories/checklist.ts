import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  phaseKeys,
  type ChecklistItem,
  type ItemStatus,
  type PhaseKey,
} from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { ChangeLabel } from '../change-label.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { registry } from '#shared/exchange/registry.ts';

type Item = ChecklistItem;
type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What an item must be given when it is made; the rest begins open, unowned and empty. */
export type ItemDraft = Pick<Item, 'phase' | 'role' | 'category'> &
  Partial<Omit<Fields<Item>, 'termId' | 'rank'>>;

/** The items of a term in the order of phase and rank, without those in the bin. */
export const listItems = async (termId: TermId): Promise<Item[]> => {
  const items = await readWhere('checklistItems', 'termId', termId);
  return items.filter(({ deletedAt }) => deletedAt === null).toSorted(inOrder);
};

export const readItem = (id: ChecklistItemId): Promise<Item | null> => readOne('checklistItems', id);

/** A new item, last in its phase unless `place` says after which one (null: first). */
export const addItem = async (
  termId: TermId,
  draft: ItemDraft,
  place: { readonly after?: After<ChecklistItemId> } = {},
): Promise<Answer<ChecklistItemId, CommitRefusal>> => {
  const siblings = await siblingsIn(termId, draft.phase);
  const [rank = ''] = ranksAfter(siblings, place.after ?? (place.after === null ? null : 'last'));
  return add(itemFrom(termId, rank, draft), 'itemAdded');
};

/** Items from a template, each last in its phase, in the order given. */
export const addTemplateItems = async (termId: TermId, drafts: readonly ItemDraft[]): Saved => {
  const all = await readWhere('checklistItems', 'termId', termId);
  return commit(createItems(termId, drafts, all), { label: 'templateAdded' });
};

/** Commands that make the items, each last in its phase. */
export const createItems = (
  termId: TermId,
  drafts: readonly ItemDraft[],
  existing: readonly Item[] = [],
): Command[] =>
  phaseKeys.flatMap((phase) => {
    const inPhase = drafts.filter((draft) => draft.phase === phase);
    const siblings = existing.filter((item) => item.phase === phase);
    const ranks = ranksAfter(siblings, 'last', inPhase.length);
    return inPhase.map((draft, place) =>
      create('checklistItems', newId<'ChecklistItem'>(), itemFrom(termId, ranks[place] ?? '', draft)),
    );
  });

/** Changes the item. Texts go as text changes, with what they were, so that nothing written meanwhile is lost. */
export const changeItem = async (id: ChecklistItemId, fields: Partial<Fields<Item>>): Saved => {
  const item = await readItem(id);
  if (item === null) return refuse('unknownRecord');
  const texts = Object.keys(fields).filter((key) => registry.checklistItems.fields[key]?.kind === 'text');
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !texts.includes(key)));
  const commands: Command[] = texts.map((field) => ({
    kind: 'text',
    table: 'checklistItems',
    id,
    field,
    before: textOf(item, field),
    after: textOf(fields, field),
  }));
  if (Object.keys(rest).length > 0) commands.push(patch('checklistItems', id, rest));
  return commit(commands, { label: labelOf(fields) });
};

/** Marks the item as open, done (now, by who sits here) or not relevant, with the reason why. */
export const setItemStatus = (id: ChecklistItemId, status: ItemStatus, reason?: string): Saved => {
  const done = status === 'done';
  const fields = {
    status,
    doneAt: done ? new Date().toISOString() : null,
    doneBy: done ? actor() : null,
    ...(reason === undefined ? {} : { reason }),
  };
  const label = done ? 'itemDone' : status === 'open' ? 'itemReopened' : 'itemNotRelevant';
  return commit([patch('checklistItems', id, fields)], { label });
};

/** Puts the item after another (null: first), in its own phase or in the one given. */
export const moveItem = async (
  id: ChecklistItemId,
  { after, phase }: { readonly after: After<ChecklistItemId>; readonly phase?: PhaseKey },
): Saved => {
  const item = await readItem(id);
  if (item === null) return refuse('unknownRecord');
  const into = phase ?? item.phase;
  const siblings = (await siblingsIn(item.termId, into)).filter((sibling) => sibling.id !== id);
  const [rank = ''] = ranksAfter(siblings, after);
  return commit([patch('checklistItems', id, { rank, phase: into })], { label: 'itemMoved' });
};

/** An open copy right after the item. It keeps its template, so that its wording follows the written form. */
export const duplicateItem = async (id: ChecklistItemId): Promise<Answer<ChecklistItemId, CommitRefusal>> => {
  const item = await readItem(id);
  if (item === null) return refuse('unknownRecord');
  const [rank = ''] = ranksAfter(await siblingsIn(item.termId, item.phase), id);
  const {
    phase,
    role,
    category,
    templateKey,
    templateVersion,
    ownerId,
    dueRule,
    ownDueDay,
    title,
    why,
    note,
    caseLink,
  } = item;
  const draft = {
    phase,
    role,
    category,
    templateKey,
    templateVersion,
    ownerId,
    dueRule,
    ownDueDay,
    title,
    why,
    note,
  };
  return add(itemFrom(item.termId, rank, { ...draft, caseLink }), 'itemDuplicated');
};

export const removeItem = (id: ChecklistItemId): Saved =>
  commit([remove('checklistItems', id)], { label: 'itemRemoved' });

const inOrder = (a: Item, b: Item): number =>
  phaseKeys.indexOf(a.phase) - phaseKeys.indexOf(b.phase) || byRank(a, b);

const siblingsIn = async (termId: TermId, phase: PhaseKey): Promise<Item[]> =>
  (await readWhere('checklistItems', 'termId', termId)).filter((item) => item.phase === phase);

const add = async (
  fields: Fields<Item>,
  label: ChangeLabel,
): Promise<Answer<ChecklistItemId, CommitRefusal>> => {
  const id = newId<'ChecklistItem'>();
  const answer = await commit([create('checklistItems', id, fields)], { label });
  return answer.ok ? accept(id) : answer;
};

const itemFrom = (termId: TermId, rank: string, draft: ItemDraft): Fields<Item> => ({
  templateKey: null,
  templateVersion: null,
  ownerId: null,
  dueRule: 'none',
  ownDueDay: null,
  status: 'open',
  doneAt: null,
  doneBy: null,
  title: draft.templateKey ? null : '',
  why: null,
  note: '',
  reason: '',
  caseLink: '',
  ...draft,
  termId,
  rank,
});

const textOf = (fields: object, key: string): string | null =>
  ((fields as Readonly<Record<string, unknown>>)[key] ?? null) as string | null;

const labelOf = (fields: Partial<Fields<Item>>): ChangeLabel => {
  const keys = Object.keys(fields);
  if (keys.every((key) => key === 'ownDueDay' || key === 'dueRule')) return 'itemDue';
  if (keys.every((key) => key === 'ownerId' || key === 'role')) return 'itemOwner';
  return keys.every((key) => registry.checklistItems.fields[key]?.kind === 'text')
    ? 'itemText'
    : 'itemChanged';
};
