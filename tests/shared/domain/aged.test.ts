import { describe, expect, it } from 'vitest';
import { agedOf } from '#shared/domain/aged.ts';
import { keyChangeDue } from '#shared/domain/key-change-due.ts';
import type { Disposal } from '#shared/domain/disposal.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

describe('what has lain in the bin for a long time', () => {
  it('has done so for more than ninety days', () => {
    const binned = ['2026-01-01', '2026-01-02', null].map((day) => ({
      deletedAt: day === null ? null : `${day}T12:00:00.000Z`,
    }));
    expect(agedOf(binned, '2026-04-02')).toEqual(binned.slice(0, 1));
    expect(agedOf(binned, '2026-04-01')).toEqual([]);
  });
});

describe('a change of keys is asked about', () => {
  const at = (day: string) => `${day}T12:00:00.000Z`;
  const workspace = { createdAt: at('2026-01-01') } as Workspace;
  const facts = { workspace, people: [], disposals: [], terms: [{ createdAt: at('2026-01-01') } as Term] };
  const gone = (role: Person['role']) => ({ role, deletedAt: at('2026-03-01') }) as Person;

  it('when somebody who leads has gone, or another arrival is prepared', () => {
    expect(keyChangeDue(facts)).toBeNull();
    expect(keyChangeDue({ ...facts, people: [gone('mayor')] })).toBe(at('2026-03-01'));
    const terms = [...facts.terms, { createdAt: at('2026-02-01') } as Term];
    expect(keyChangeDue({ ...facts, terms })).toBe(at('2026-02-01'));
  });

  it('not when it was somebody else, nor once it has been done', () => {
    expect(keyChangeDue({ ...facts, people: [gone('secretariat')] })).toBeNull();
    const disposals = [{ createdAt: at('2026-03-02') } as Disposal];
    expect(keyChangeDue({ ...facts, people: [gone('mayor')], disposals })).toBeNull();
  });
});
