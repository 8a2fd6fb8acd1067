import type { Row } from '#shared/domain/row.ts';
import type { SharedTable } from './table-name.ts';

/** A flat row of any table, as the rules see it. */
export type AnyRow = Row & Readonly<Record<string, unknown>>;

/** Every row of every table that goes out of the app. */
export type RowsByTable = Readonly<Record<SharedTable, readonly AnyRow[]>>;
