import type { Day } from '#shared/calendar/day.ts';
import type { Policy } from '#shared/domain/policy.ts';

/** What is wrong with an adopted text, by field, in words. */
export interface Faults {
  readonly title?: string;
  readonly decidedOn?: string;
  readonly reviseOn?: string;
  readonly endedOn?: string;
}

/** What is wrong with each field, in words; none: it can be saved. */
export const faultsOf = (
  { title, decidedOn, reviseOn, endedOn }: Pick<Policy, 'title' | 'decidedOn' | 'reviseOn' | 'endedOn'>,
  today: Day,
  words: Readonly<Record<'noTitle' | 'notDecided' | 'reviseFirst' | 'endedFirst', string>>,
): Faults => ({
  ...(title.trim() === '' ? { title: words.noTitle } : {}),
  ...(decidedOn !== null && decidedOn > today ? { decidedOn: words.notDecided } : {}),
  ...(decidedOn !== null && reviseOn !== null && reviseOn < decidedOn ? { reviseOn: words.reviseFirst } : {}),
  ...(decidedOn !== null && endedOn !== null && endedOn < decidedOn ? { endedOn: words.endedFirst } : {}),
});
