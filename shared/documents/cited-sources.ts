import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { itemBasis, itemSources } from '#shared/templates/item-text.ts';
import {
  describeSource,
  sourceLine,
  type SourceDescription,
  type SourceRef,
} from '#shared/templates/sources.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';

/** The sources of a document: laws are named where they are cited, the others get a number in a list at the end. */
export interface CitedSources {
  /** «Lovkrav: kommuneloven § 7-1 første ledd; [2] Forberedelse»; null for an own item. */
  readonly citation: (item: ChecklistItem) => string | null;
  /** Titles with publisher, date and address, in the order of their numbers. */
  readonly numbered: readonly string[];
  readonly laws: readonly string[];
}

export const citedSources = (
  items: readonly ChecklistItem[],
  workspace: Titles,
  form: WrittenForm,
): CitedSources => {
  const refs = items.flatMap((item) => itemSources(item, workspace));
  const described = [
    ...new Map(refs.map((ref) => [ref.code, describeSource({ ...ref, place: null }, form)])),
  ];
  const others = described.filter(([, source]) => !source.isLaw);
  const numbers = new Map(others.map(([code], index) => [code, index + 1]));
  const laws = described.filter(([, source]) => source.isLaw).map(([, source]) => source);
  return {
    citation: (item) => citation(item, (ref) => cited(ref, numbers, form), workspace, form),
    numbered: others.map(([, source]) => listed(`«${source.title}»`, source)),
    laws: laws
      .map((source) => listed(capitalised(source.title), source))
      .toSorted((a, b) => (a < b ? -1 : 1)),
  };
};

const citation = (
  item: ChecklistItem,
  words: (ref: SourceRef) => string,
  workspace: Titles,
  form: WrittenForm,
): string | null => {
  const basis = itemBasis(item, workspace);
  const texts = textIn(form).documents.basis;
  if (basis === null) return null;
  const sources = itemSources(item, workspace).map(words).join('; ');
  return basis === 'E' || sources === '' ? texts.E : texts[basis](sources);
};

const cited = (ref: SourceRef, numbers: ReadonlyMap<string, number>, form: WrittenForm): string => {
  const number = numbers.get(ref.code);
  if (number === undefined) return sourceLine(ref, form);
  const { place } = describeSource(ref, form);
  return place === null ? `[${number}]` : `[${number}] ${place}`;
};

const listed = (title: string, { publisher, date, url, remark }: SourceDescription): string => {
  const origin = [publisher, date].filter((part) => part !== null).join(', ');
  const words = [`${title}. ${origin}.`, remark].filter((part) => part !== null).join(' ');
  return url === null ? words : `${words}\n${url}`;
};
