import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import {
  peopleNamedIn,
  readTemplateFile,
  templateOf,
  writeTemplateFile,
} from '#shared/exchange/template-file.ts';

const released = readFileSync('tests/fixtures/template-format-1.json', 'utf8');
const made = '2026-11-22T08:00:00.000Z';

const template = () => {
  const answer = readTemplateFile(released);
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return answer.value;
};

const anItem = (fields: Partial<ChecklistItem>) =>
  ({
    phase: 'firstWeek',
    templateKey: null,
    templateVersion: null,
    role: 'both',
    category: 'welcome',
    dueRule: 'K+3',
    title: 'Runde i bygda',
    why: null,
    status: 'done',
    note: 'Kari ringer',
    reason: 'Syk',
    caseLink: 'https://sak.example/1',
    ownDueDay: '2023-10-20',
    ...fields,
  }) as ChecklistItem;

describe('our own template', () => {
  it('is read as release 1 wrote it, and written again byte for byte', () => {
    expect(writeTemplateFile(template())).toBe(released);
  });

  it('keeps items, order, own wording and what is not relevant', () => {
    const { name, items } = template();
    expect(name).toBe('Eksempel');
    expect(items.filter(({ status }) => status === 'notRelevant')).toHaveLength(1);
    expect(items.map(({ title }) => title).filter((title) => title !== null)).toEqual([
      'Velkomst på vår måte',
      'Runde i bygda',
    ]);
  });

  it('leaves notes, reasons, links, days and who had what behind', () => {
    const text = writeTemplateFile(templateOf([anItem({})], 'Eksempel', made));
    for (const left of ['Kari', 'Syk', 'sak.example', '2023-10-20', 'done', 'owner'])
      expect(text).not.toContain(left);
    expect(text).toContain('Runde i bygda');
  });

  it('finds people who are named in its wording', () => {
    const people = [{ name: 'Kari Nes' }, { name: 'Ola Vik' }] as Person[];
    const named = templateOf([anItem({ title: 'Kaffe hos KARI NES' })], 'Eksempel', made);
    expect(peopleNamedIn(named, people)).toEqual([{ name: 'Kari Nes' }]);
  });

  it.each([
    ['of another kind', 'notOurs', released.replace('samspill-template', 'samspill-workspace')],
    ['of a newer format', 'newerFormat', released.replace('"format":1', '"format":2')],
    ['with a phase that is none', 'wrongShape', released.replace('"phase":"firstWeek"', '"phase":"someday"')],
    ['with more than a template holds', 'wrongShape', released.replace('"role":', '"note":"x","role":')],
    ['cut in half', 'notJson', released.slice(0, 900)],
    [
      'with an own item without words',
      'wrongShape',
      released.replace('"title":"Runde i bygda"', '"title":null'),
    ],
  ])('is refused: %s', (_, reason, text) => {
    expect(readTemplateFile(text)).toMatchObject({ ok: false, reason });
  });
});
