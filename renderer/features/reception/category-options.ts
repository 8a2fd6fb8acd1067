import type { Category } from '#shared/domain/checklist-item.ts';
import { compareNorwegian } from '#shared/text/collate.ts';

/** The themes to choose from, in alphabetical order. */
export const categoryOptions = (
  names: Readonly<Record<Category, string>>,
): readonly { readonly value: Category; readonly label: string }[] =>
  Object.entries(names)
    .map(([value, label]) => ({ value: value as Category, label }))
    .toSorted((a, b) => compareNorwegian(a.label, b.label));
