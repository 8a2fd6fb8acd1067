import type { Choice } from '#renderer/db/with-choices.ts';
import type { Conflict } from '#shared/exchange/parcel-merge.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';

/** Where one wording holds the other nothing is lost by it alone; else two long texts stand after one another. */
export const firstChoice = ({ unit, mine, theirs }: Conflict<SharedTable>): Choice => {
  const [field = ''] = unit;
  if (!longTexts.has(unit.join())) return 'mine';
  const [ours, others] = [mine[field], theirs[field]];
  if (typeof ours !== 'string' || typeof others !== 'string' || ours.includes(others)) return 'mine';
  return others.includes(ours) ? 'theirs' : 'both';
};

/** Texts in which two wordings can stand one after the other. */
const longTexts: ReadonlySet<string> = new Set([
  'body',
  'background',
  'text',
  'note',
  'agreement',
  'agreed',
  'before',
  'after',
]);
