import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { digestAfter, emptyDigest } from '#shared/vault/row-digest.ts';
import { sealRow, type StoredRow } from '#shared/vault/row-seal.ts';
import { firstLink } from './chain.ts';
import type { Change } from './change.ts';
import { replayInto, type Replayed } from './replay.ts';
import { sealChange, type StoredChange } from './stored-change.ts';

export interface Resealed {
  readonly stored: readonly StoredChange[];
  /** As they are after the last change. */
  readonly rows: Replayed;
}

/** A whole journal under another key: each change sealed, linked and with the digest of all rows after it, from nothing. */
export const resealed = (changes: readonly Change[], key: DataKey): Resealed => {
  const rows = new Map<string, AnyRow>();
  const sealed = new Map<string, StoredRow>();
  let before = firstLink(key.id);
  let digest = emptyDigest;
  const stored = changes.map((change) => {
    replayInto(rows, change);
    const touched = new Map(change.effects.map(({ table, id }) => [`${table}/${id}`, table]));
    const come = [...touched].flatMap(([name, table]) => marked(table, rows.get(name), key));
    const gone = [...touched].flatMap(([name, table]) => {
      const row = sealed.get(name);
      return row === undefined ? [] : [[table, row] as const];
    });
    digest = digestAfter(digest, gone, come);
    for (const [table, row] of come) sealed.set(`${table}/${row.id}`, row);
    const next = sealChange(change, { before, digest, key });
    before = next.chain;
    return next;
  });
  return { stored, rows };
};

const marked = (
  table: TableName,
  row: AnyRow | undefined,
  key: DataKey,
): readonly (readonly [TableName, StoredRow])[] =>
  row === undefined ? [] : [[table, sealRow(table, row, key)]];
