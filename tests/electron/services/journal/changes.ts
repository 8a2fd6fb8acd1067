import { firstLink, linkAfter } from '#shared/journal/chain.ts';
import type { Request } from '#shared/ipc.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { CommitId } from '#shared/domain/id.ts';

export const keyId = '0123456789abcdef';

/** So many changes that follow each other; the payload of each is as long as asked, and no two are alike. */
export const chained = (
  count: number,
  { from = null, size = 50 }: { readonly from?: StoredChange | null; readonly size?: number } = {},
): Request<'appendChange'>[] => {
  const changes: Request<'appendChange'>[] = [];
  let before = from?.chain ?? firstLink(keyId);
  for (let n = 1; n <= count; n += 1) {
    const sequence = (from?.sequence ?? 0) + n;
    const payload = Uint8Array.from({ length: size + (sequence % 7) }, (_, at) => (at * 31 + sequence) % 256);
    const unlinked = {
      sequence,
      id: `change-${sequence}` as CommitId,
      records: [`row-${sequence}`, 'row-æøå'],
      digest: String(sequence).padStart(64, '0'),
      payload,
    };
    before = linkAfter(before, unlinked);
    changes.push({ ...unlinked, chain: before });
  }
  return changes;
};

/** The last of the changes; there is one. */
export const lastOf = <Item>(changes: readonly Item[]): Item => {
  const last = changes.at(-1);
  if (last === undefined) throw new Error('no changes');
  return last;
};
