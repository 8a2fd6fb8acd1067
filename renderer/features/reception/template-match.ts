import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Template, TemplateItem } from '#shared/exchange/template-file.ts';
import { foldForSearch } from '#shared/text/collate.ts';

export interface TemplateMatch {
  /** What the plan does not have. */
  readonly fresh: readonly TemplateItem[];
  /** How many it has already. */
  readonly known: number;
}

/**
 * Which items of the template the plan lacks. The same item is one with the same template key or, for own items,
 * the same title in the same phase; each item of the plan answers for one of the template.
 */
export const matchTemplate = ({ items }: Template, plan: readonly ChecklistItem[]): TemplateMatch => {
  const unmatched = new Map<string, number>();
  for (const item of plan) unmatched.set(signOf(item), (unmatched.get(signOf(item)) ?? 0) + 1);
  const fresh = items.filter((item) => {
    const left = unmatched.get(signOf(item)) ?? 0;
    unmatched.set(signOf(item), left - 1);
    return left <= 0;
  });
  return { fresh, known: items.length - fresh.length };
};

const signOf = ({ phase, templateKey, title }: TemplateItem | ChecklistItem): string =>
  templateKey ?? `${phase}/${foldForSearch(title ?? '').trim()}`;
