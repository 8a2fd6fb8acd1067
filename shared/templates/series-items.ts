import type { SeriesKind } from '#shared/domain/series.ts';

/** The start-up items that are about setting up a series of the kind, by their template keys. */
export const itemsOfSeries: Readonly<Partial<Record<SeriesKind, readonly string[]>>> = {
  weekly: ['uke1-ukemote-tid', 'uke1-ukemote-regi'],
  lunch: ['uke1-lunsj'],
};

/** The kind of series that an item asks for; null for every other item. */
export const seriesOfItem = (templateKey: string | null): SeriesKind | null => {
  if (templateKey === null) return null;
  if (itemsOfSeries.weekly?.includes(templateKey)) return 'weekly';
  return itemsOfSeries.lunch?.includes(templateKey) ? 'lunch' : null;
};
