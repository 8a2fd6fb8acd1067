import type { PersonId } from './id.ts';

/** A moment as ISO 8601 in UTC, e.g. `2026-11-22T08:30:00.000Z`. */
export type Instant = string;

/** What every stored row carries. `rev` rises by one for each change. */
export interface Row<RowId extends string = string> {
  readonly id: RowId;
  readonly rev: number;
  readonly createdAt: Instant;
  readonly createdBy: PersonId | null;
  readonly updatedAt: Instant;
  readonly updatedBy: PersonId | null;
  /** Set when the row lies in the bin; nothing is deleted outright. */
  readonly deletedAt: Instant | null;
}

/** The fields of a row that people change: all but what `commit` keeps itself. */
export type Fields<R extends Row> = Omit<R, keyof Row>;
