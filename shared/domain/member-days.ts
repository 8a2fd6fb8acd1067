import type { Day } from '#shared/calendar/day.ts';
import type { Member } from './member.ts';

type Period = Pick<Member, 'fromDay' | 'toDay'>;

/** Names that differ only in capitals and spaces are the same. */
export const keyOfName = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/** True where there is a day that lies in both. */
export const areTogether = (a: Period, b: Period): boolean =>
  !endsBefore(a, b.fromDay) && !endsBefore(b, a.fromDay);

const endsBefore = ({ toDay }: Period, day: Day | null): boolean =>
  toDay !== null && day !== null && toDay < day;

/** The rows of each name, by `keyOfName`. */
export const rowsByName = (members: readonly Member[]): ReadonlyMap<string, readonly Member[]> => {
  const byName = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOfName(member.name);
    const there = byName.get(key);
    if (there === undefined) byName.set(key, [member]);
    else there.push(member);
  }
  return byName;
};

/**
 * Somebody who changes party group, or comes back after a leave, stands in the register once for each time: the same name,
 * and days that are not in both. Answers those rows in the order of time, for each row of somebody who has several.
 */
export const rowsOfSame = (members: readonly Member[]): ReadonlyMap<Member['id'], readonly Member[]> =>
  new Map(
    [...rowsByName(members).values()].flatMap((rows) => {
      if (rows.length < 2) return [];
      const inTime = rows.toSorted((a, b) => ((a.fromDay ?? '') < (b.fromDay ?? '') ? -1 : 1));
      const areApart = inTime.every((row, at) => {
        const next = inTime[at + 1];
        return next === undefined || !areTogether(row, next);
      });
      return areApart ? inTime.map((row) => [row.id, inTime] as const) : [];
    }),
  );

/**
 * What is wrong with the last day of a member; null: nothing. `beforeTerm`: nobody had been elected yet, and whoever left
 * then would never have been there.
 * @param from the first day of the term, see `firstDayOf`; null: not known
 */
export const lastDayFault = (
  { fromDay, toDay }: Pick<Member, 'fromDay' | 'toDay'>,
  from: Day | null,
): 'beforeFirst' | 'beforeTerm' | null => {
  if (toDay === null) return null;
  if (fromDay !== null && toDay < fromDay) return 'beforeFirst';
  return from !== null && toDay < from ? 'beforeTerm' : null;
};
