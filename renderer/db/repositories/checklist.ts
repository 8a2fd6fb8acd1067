import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  phaseKeys,
  type ChecklistItem,
  type ItemStatus,
  type PhaseKey,
} from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { create, patch, type TextChange } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { createItems, itemFrom, type ItemDraft } from '../item-draft.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { removeItems } from '../with-item.ts';

type Item = ChecklistItem;
type ItemFields = Partial<Fields<Item>>;
type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
export type { ItemDraft } from '../item-draft.ts';

/** The items of a term in the order of phase and rank, without those in the bin. */
export const listItems = async (termId: TermId): Promise<Item[]> => {
  const items = await readWhere('checklistItems', 'termId', termId);
  return items.filter(({ deletedAt }) => deletedAt === null).toSorted(inOrder);
};

/** The item; null when it does not exist or lies in the bin. */
export const readItem = (id: ChecklistItemId): Promise<Item | null> => readOne('checklistItems', id);

/** A new item, last in its phase unless `place` says after which one (null: first). */
export const addItem = async (
  termId: TermId,
  draft: ItemDraft,
  place: { readonly after?: After<ChecklistItemId> } = {},
): Promise<Answer<ChecklistItemId, CommitRefusal>> => {
  const { after = 'last' } = place;
  const [rank = ''] = ranksAfter(await siblingsIn(termId, draft.phase), after);
  return add(itemFrom(termId, rank, draft), 'itemAdded');
};

/** Items from a template, each last in its phase, in the order given. */
export const addTemplateItems = async (termId: TermId, drafts: readonly ItemDraft[]): Saved => {
  const existing = await readWhere('checklistItems', 'termId', termId);
  return commit(createItems(termId, drafts, existing), { label: 'templateAdded' });
};

/** Items from a template instead of those the term has, which go to the bin: one change, undone as one. */
export const replaceItems = async (termId: TermId, drafts: readonly ItemDraft[]): Saved => {
  const before = await listItems(termId);
  const removals = await removeItems(before.map(({ id }) => id));
  return commit([...removals, ...createItems(termId, drafts)], { label: 'templateAdded' });
};

/** Changes the item. Texts go as text changes, with what they were, so that nothing written meanwhile is lost. */
export const changeItem = async (id: ChecklistItemId, fields: ItemFields): Saved => {
  const item = await readItem(id);
  if (item === null) return refuse('unknownRecord');
  const { title: _title, why: _why, note: _note, reason: _reason, caseLink: _link, ...rest } = fields;
  const texts = textFields.flatMap((field) => textChange(item, field, fields[field]));
  return commit([...texts, patch('checklistItems', id, rest)], { label: labelOf(fields) });
};

/** Marks the item as open, done (now, by who sits here) or not relevant, with the reason why. */
export const setItemStatus = (id: ChecklistItemId, status: ItemStatus, reason?: string): Saved => {
  const done = status === 'done';
  const fields: ItemFields = {
    status,
    doneAt: done ? new Date().toISOString() : null,
    doneBy: done ? actor() : null,
    ...(reason === undefined ? {} : { reason }),
  };
  const label = done ? 'itemDone' : status === 'open' ? 'itemReopened' : 'itemNotRelevant';
  return commit([patch('checklistItems', id, fields)], { label });
};

/** Marks several items as done, in one change. */
export const setItemsDone = (ids: readonly ChecklistItemId[]): Saved => {
  const fields: ItemFields = { status: 'done', doneAt: new Date().toISOString(), doneBy: actor() };
  return commit(
    ids.map((id) => patch('checklistItems', id, fields)),
    { label: 'itemDone' },
  );
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
  const { phase, role, category, templateKey, templateVersion, ownerId, dueRule, ownDueDay } = item;
  const { title, why, note, caseLink } = item;
  const draft: ItemDraft = {
    phase,
    role,
    category,
    templateKey,
    templateVersion,
    ownerId,
    dueRule,
    ownDueDay,
  };
  return add(itemFrom(item.termId, rank, { ...draft, title, why, note, caseLink }), 'itemDuplicated');
};

/** Puts the item in the bin, with what people have noted on it for themselves. */
export const removeItem = async (id: ChecklistItemId): Saved =>
  commit(await removeItems([id]), { label: 'itemRemoved' });

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

const textFields = ['title', 'why', 'note', 'reason', 'caseLink'] as const;

const textChange = (
  item: Item,
  field: (typeof textFields)[number],
  after: string | null | undefined,
): readonly TextChange[] =>
  after === undefined
    ? []
    : [{ kind: 'text', table: 'checklistItems', id: item.id, field, before: item[field], after }];

const labelOf = (fields: ItemFields): ChangeLabel => {
  const keys = Object.keys(fields);
  if (keys.every((key) => key === 'ownDueDay' || key === 'dueRule')) return 'itemDue';
  if (keys.every((key) => key === 'ownerId' || key === 'role')) return 'itemOwner';
  return keys.every((key) => textFields.some((text) => text === key)) ? 'itemText' : 'itemChanged';
};
