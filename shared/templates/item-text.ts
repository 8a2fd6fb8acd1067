import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { SourceRef } from './sources.ts';
import { contentFor, startItem, type Basis, type ItemContent } from './start-items.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/** What an item's words depend on. */
export type ItemWords = Pick<ChecklistItem, 'title' | 'why' | 'templateKey' | 'templateVersion'>;

/** The title: the kommune's own wording, else the template's in the reader's written form. */
export const itemTitle = (item: ItemWords, workspace: Titles | null, form: WrittenForm): string =>
  item.title ?? templateText(item, 'title', workspace, form);

/** Why the item is there: the kommune's own wording, else the template's. Empty for an own item without one. */
export const itemWhy = (item: ItemWords, workspace: Titles | null, form: WrittenForm): string =>
  item.why ?? templateText(item, 'why', workspace, form);

/** The sources of the template; none for an own item. A fylkeskommune has some law references of its own. */
export const itemSources = (
  item: Pick<ChecklistItem, 'templateKey' | 'templateVersion'>,
  workspace: Pick<Titles, 'kind'> | null = null,
): readonly SourceRef[] => templateContent(item, workspace)?.sources ?? [];

/** Why the template has the item; null for an own item. */
export const itemBasis = (
  item: Pick<ChecklistItem, 'templateKey' | 'templateVersion'>,
  workspace: Pick<Titles, 'kind'> | null = null,
): Basis | null => templateContent(item, workspace)?.basis ?? null;

const templateText = (
  item: ItemWords,
  field: 'title' | 'why',
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const content = templateContent(item, workspace);
  return content ? fillTerms(content[field][form], termsOf(workspace, form)) : '';
};

const templateContent = (
  item: Pick<ChecklistItem, 'templateKey' | 'templateVersion'>,
  workspace: Pick<Titles, 'kind'> | null,
): ItemContent | null => {
  if (item.templateKey === null || item.templateVersion === null) return null;
  const template = startItem(item.templateKey, item.templateVersion);
  return template && contentFor(template, workspace?.kind ?? 'municipality');
};
