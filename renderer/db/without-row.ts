import type { Row } from '#shared/domain/row.ts';
import { rowFields } from '#shared/exchange/registry.ts';

/** The fields people change, without those `commit` keeps. */
export const withoutRow = <R extends Row>(row: R): Omit<R, keyof Row> => {
  const own = new Set<string>(rowFields);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of every row are taken out
  return Object.fromEntries(Object.entries(row).filter(([key]) => !own.has(key))) as Omit<R, keyof Row>;
};
