import type { SeriesKind } from '#shared/domain/series.ts';

/** The start-up items that are about setting up a series of the kind, by their template keys. */
export const itemsOfSeries = {
  weekly: ['uke1-ukemote-tid', 'uke1-ukemote-regi'],
  lunch: ['uke1-lunsj'],
} as const satisfies Partial<Record<SeriesKind, readonly string[]>>;

/** The kind of series that an item asks for; null for every other item. */
export const seriesOfItem = (templateKey: string | null): keyof typeof itemsOfSeries | null =>
  kinds.find((kind) => itemsOfSeries[kind].some((key) => key === templateKey)) ?? null;

const kinds = ['weekly', 'lunch'] as const;
