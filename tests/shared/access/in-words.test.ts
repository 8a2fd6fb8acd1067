import { describe, expect, it } from 'vitest';
import { registry } from '#shared/exchange/registry.ts';
import { sharedTables } from '#shared/exchange/table-name.ts';
import { nb } from '#shared/text/nb.ts';
import { nn } from '#shared/text/nn.ts';

describe('the words of Innsyn', () => {
  it('has a name for every field that can be found', () => {
    const fields = sharedTables.flatMap((table) =>
      Object.keys(registry[table].fields).map((field) => `${table}.${field}`),
    );
    for (const { access } of [nb, nn]) {
      const named = new Set(Object.keys(access.fields));
      expect(fields.filter((field) => !named.has(field))).toEqual([]);
    }
  });
});
