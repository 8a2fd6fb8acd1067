import type { Field } from './field.ts';
import type { Lock } from './lock.ts';

export interface TableDescription {
  readonly fields: Readonly<Record<string, Field>>;
  /** `sealed` tables belong to one person and `local` ones to this PC; neither goes into an exported file. */
  readonly scope: 'shared' | 'sealed' | 'local';
  /** The open field that, once set, makes the row immutable; null: rows of this table are never finished. */
  readonly finishedBy: string | null;
  /** Fields that live on when the row is finished, and may be changed all the same. Absent: none. */
  readonly livesOn?: readonly string[];
  /** Rows are only ever added: neither the bin, an import nor a disposal takes them away. */
  readonly isLog: boolean;
  /** Rows that stand on something locked cannot be changed; null: nothing locks them. */
  readonly lock: Lock | null;
  /** What must hold between fields; answers the name of the rule that is broken, else null. */
  readonly broken: (row: Readonly<Record<string, unknown>>) => string | null;
  /** What must hold between the row before a change and after it; the same. Absent: any change of fields may be made. */
  readonly brokenStep?: (
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
  ) => string | null;
}

/** A table that everybody shares, whose rows are never finished nor locked. */
export const table = (
  fields: TableDescription['fields'],
  broken: TableDescription['broken'] = () => null,
): TableDescription => ({ fields, scope: 'shared', finishedBy: null, isLog: false, lock: null, broken });

/** Days as `yyyy-MM-dd`, which sort as they follow each other. */
export const isBefore = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other;
