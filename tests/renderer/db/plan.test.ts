import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/db/commands.ts';
import { planChange, type Descriptions } from '#renderer/db/plan.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { instant } from '#shared/exchange/field.ts';
import { registry } from '#shared/exchange/registry.ts';

const moment = { at: '2026-01-02T10:00:00.000Z', by: null };
const id = '019a0000-0000-7000-8000-000000000001';

/** Later tables hold records that are finished; here people are. */
const finishable: Descriptions = {
  ...registry,
  people: {
    ...registry.people,
    fields: { ...registry.people.fields, finishedAt: instant() },
    finishedBy: 'finishedAt',
    isLog: false,
  },
};

const row = (finishedAt: string | null): AnyRow => ({
  id,
  rev: 3,
  createdAt: moment.at,
  createdBy: null,
  updatedAt: moment.at,
  updatedBy: null,
  deletedAt: null,
  name: 'Kari Nes',
  role: 'director',
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
  finishedAt,
});

const plan = (command: Command, finishedAt: string | null) =>
  planChange([command], () => row(finishedAt), moment, finishable);

describe('a finished record', () => {
  it('is made so by `finish`, with the moment', () => {
    const planned = plan({ kind: 'finish', table: 'people', id }, null);
    expect(planned.ok && planned.value.rows[0]?.after).toMatchObject({ finishedAt: moment.at, rev: 4 });
  });

  it.each<Command>([
    { kind: 'patch', table: 'people', id, fields: { name: 'En annen' } },
    { kind: 'text', table: 'people', id, field: 'name', before: 'Kari Nes', after: 'En annen' },
    { kind: 'patch', table: 'people', id, fields: { finishedAt: null } },
    { kind: 'remove', table: 'people', id },
    { kind: 'finish', table: 'people', id },
    { kind: 'place', table: 'people', id, row: { ...row(null), name: 'En annen' } },
  ])('cannot be changed by $kind', (command) => {
    expect(plan(command, moment.at)).toEqual({ ok: false, reason: 'finished' });
  });
});
