import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { Instant } from '#shared/domain/row.ts';
import { foldForSearch } from '#shared/text/collate.ts';

/** What somebody asks to see: everything about a person or some words, everything of a period, or both at once. */
export interface AccessQuery {
  readonly personId: string | null;
  /** A name or other words that may stand in texts; blank: none. */
  readonly words: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether anything is asked for at all; without it everything would be found. */
export const isAsking = ({ personId, words, from, to }: AccessQuery): boolean =>
  personId !== null || words.trim() !== '' || from !== null || to !== null;

/** Whether it is asked about somebody or something, and not only about a period. */
export const isAboutSomebody = ({ personId, words }: AccessQuery): boolean =>
  personId !== null || words.trim() !== '';

export const isInPeriod = (day: Day, { from, to }: Pick<AccessQuery, 'from' | 'to'>): boolean =>
  (from === null || day >= from) && (to === null || day <= to);

export const isInstantInPeriod = (at: Instant, period: Pick<AccessQuery, 'from' | 'to'>): boolean =>
  isInPeriod(dayOf(new Date(at)), period);

/** Tells whether a text names the person or has the words. */
export type Mentions = (text: string) => boolean;

/**
 * The whole name, or the last name alone, as words of their own: «Nes» is found in «Nes sa ja» and «Nes’», not in
 * «Nesodden». A genitive s may follow. A first name alone is too common to mean anybody. The words that were typed may
 * stand anywhere.
 */
export const mentionsOf = (name: string | null, words: string): Mentions => {
  const parts = (name ?? '').trim().split(/\s+/);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const names = [name ?? '', last].map((one) => foldForSearch(one.trim())).filter((one) => one.length > 1);
  const patterns = names.map(
    (one) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one)}s?(?![\\p{L}\\p{N}])`, 'u'),
  );
  const typed = foldForSearch(words.trim());
  return (text) => {
    const folded = foldForSearch(text);
    return (typed !== '' && folded.includes(typed)) || patterns.some((pattern) => pattern.test(folded));
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
