import { describe, expect, it } from 'vitest';
import { valueInWords } from '#shared/access/in-words.ts';
import { registry } from '#shared/exchange/registry.ts';
import { sharedTables } from '#shared/exchange/table-name.ts';
import { nb } from '#shared/text/nb.ts';
import { nn } from '#shared/text/nn.ts';
import { vestland } from '../../support/start-plan-facts.ts';

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

  it('names the cases a rule was written from, also one of their own that is not at hand', () => {
    const value = 'gs-klokken-16 019a0000-0000-7000-8000-000000000001';
    const words = { workspace: null, names: new Map<string, string>(), form: 'nn' } as const;
    expect(valueInWords({ table: 'rules', field: 'caseKeys', value }, words)).toBe(
      'Fredag klokka 16, Gråsone',
    );
  });

  it('calls the bodies and seats of a fylkeskommune what they are called there', () => {
    const words = { workspace: vestland, names: new Map<string, string>(), form: 'nn' } as const;
    const said = (
      [
        ['mandates', 'forum', 'executiveCommittee'],
        ['mandateMembers', 'seat', 'mayor'],
        ['salaryTalks', 'decidedBy', 'council'],
      ] as const
    ).map(([table, field, value]) => valueInWords({ table, field, value }, words));
    expect(said).toEqual(['fylkesutvalet', 'fylkesordførar', 'Fylkestinget sjølv']);
    expect(nb.dataLayer.labels.dialogueMadeKnown + nn.dataLayer.labels.dialogueMadeKnown).not.toMatch(
      /kommunestyre/,
    );
  });
});
