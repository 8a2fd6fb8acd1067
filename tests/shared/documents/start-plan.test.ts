import { describe, expect, it } from 'vitest';
import { documentSchema, type Block, type Document } from '#shared/documents/document.ts';
import { startPlanDocument } from '#shared/documents/start-plan.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { PersonId } from '#shared/domain/id.ts';
import {
  ownItem,
  planFacts,
  templateItems,
  term2023,
  timeKommune,
  vestland,
} from '../../support/start-plan-facts.ts';

type Table = Extract<Block, { kind: 'table' }>;
const headings = ({ blocks }: Document) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const tableUnder = ({ blocks }: Document, heading: string): Table => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const table = blocks.slice(start).find((block) => block.kind === 'table');
  if (start < 0 || table === undefined) throw new Error(`no table under ${heading}`);
  return table;
};
/** As a reader sees it: the blanks that hold words together look like any other. */
const said = (value: unknown): string => JSON.stringify(value).replaceAll('\u00A0', ' ');

describe('the start plan', () => {
  it('is a valid document that says whose it is, when it is from and how it is to be treated', () => {
    const document = startPlanDocument(planFacts());
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      title: 'Oppstartsplan',
      subtitle: 'Valgperioden 2023–2027',
      language: 'nb',
      owner: 'Time kommune',
      day: '2023-10-17',
      dayText: '17. oktober 2023',
      accessMark: 'Arbeidsdokument',
      pageText: 'Side {page} av {pages}',
    });
  });

  it('has every item once, in the order of the list', () => {
    const document = startPlanDocument(planFacts());
    const titles = document.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(([cell]) => (cell?.box === undefined ? [] : [cell.text]))
        : [],
    );
    expect(titles).toHaveLength(84);
    expect(new Set(titles).size).toBe(84);
    const first = tableUnder(document, 'Forberedelse').rows[0];
    expect(said(first)).toContain('"box":"ticked"');
    expect(said(first)).toContain('lør. 12. aug. 2023');
    expect(said(first)).toContain('Gjort 05.10.2023 av Astrid Demodal');
  });

  it('counts what is done, what stands, what is late and what does not belong here', () => {
    const text = said(startPlanDocument(planFacts()).blocks[1]);
    expect(text).toMatch(
      /Planen har 84 punkter: 17 er gjort, 66 står igjen \(\d+ av dem over fristen\) og 1 er ikke aktuelt\./,
    );
  });

  it.each<[string, Partial<ChecklistItem>, string]>([
    ['a named owner instead of the role', { ownerId: 'p4' as PersonId }, 'Henrik Eksempelmo'],
    ['the title of the role', {}, 'Kommunedirektør'],
    ['an own date', { ownDueDay: '2023-11-01' }, 'ons. 1. nov. 2023'],
    ['late', { ownDueDay: '2023-10-16' }, 'Forfalt'],
    ['due today', { ownDueDay: '2023-10-17' }, 'Åpen'],
    [
      'all days of a rule with several',
      { dueRule: 'annual-accounts', ownDueDay: null },
      'søn. 31. mars 2024',
    ],
  ])('shows %s', (_case, fields, words) => {
    const document = startPlanDocument(planFacts({ items: [ownItem(fields)] }));
    expect(said(tableUnder(document, 'Den første uken'))).toContain(words);
  });

  it('keeps items without a date, and those that are not relevant, in sections of their own', () => {
    const items = [
      ownItem({ dueRule: 'none', ownDueDay: null, title: 'Når det passer' }),
      ownItem({ status: 'notRelevant', reason: 'Gjort i fjor', title: 'Bort' }),
      ownItem({ status: 'notRelevant', title: 'Uten grunn' }),
      ownItem({ title: 'I papirkurven', deletedAt: '2023-10-01T00:00:00.000Z' }),
    ];
    const document = startPlanDocument(planFacts({ items }));
    expect(said(tableUnder(document, 'Uten frist'))).toContain('Når det passer');
    expect(said(tableUnder(document, 'Ikke aktuelt her'))).toMatch(/Gjort i fjor.*Uten grunn.*Ikke oppgitt/);
    expect(said(document)).not.toContain('papirkurven');
    expect(headings(document)).not.toContain('Den første uken');
  });

  it('says that an anchor is missing instead of calling everything undated', () => {
    const term = { ...term2023, officeDay: null, electionDayProposed: true, budgetDay: null };
    const document = startPlanDocument(planFacts({ items: templateItems(), term }));
    expect(said(document)).toContain('mandag 11. september 2023 (forslag, ikke fastsatt)');
    expect(said(tableUnder(document, 'Den første uken'))).toContain('Ikke fastsatt');
  });

  it('names laws where they are cited, numbers the other sources and lists each once with its address', () => {
    const document = startPlanDocument(planFacts());
    expect(said(tableUnder(document, 'Forberedelse'))).toContain('Lovkrav: kommuneloven § 7-1 første ledd');
    const lists = document.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
    expect(lists).toHaveLength(2);
    for (const items of lists) expect(new Set(items).size).toBe(items.length);
    const cited = [...said(document.blocks).matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(Math.max(...cited)).toBe(lists[0]?.length);
    expect(said(lists[1])).toContain('https://lovdata.no/dokument/NL/lov/2018-06-22-83');
    // The codes of our own source list are never shown.
    expect(said(document)).not.toMatch(/KOML|\bS[0-4]\b|W-K/);
  });

  it('prints notes only when asked: they are people’s own words', () => {
    const facts = planFacts({ items: [ownItem({ note: 'Ring Kari om nøkkelen' })] });
    expect(said(startPlanDocument(facts))).not.toContain('Kari');
    expect(said(startPlanDocument({ ...facts, withNotes: true }))).toContain(
      'Merknad: Ring Kari om nøkkelen',
    );
  });

  it('is whole in nynorsk and for a fylkeskommune, with its own titles and bodies', () => {
    const document = startPlanDocument(planFacts({ workspace: vestland, form: 'nn' }));
    expect(document).toMatchObject({
      language: 'nn',
      owner: 'Vestland fylkeskommune',
      subtitle: 'Valperioden 2023–2027',
    });
    expect(headings(document)).toEqual([
      'Datoar',
      'Personar',
      'Datoar som følgjer av lov',
      'Førebuing',
      'Den første veka',
      'Dei første månadene',
      'Det første halvåret/året',
      'Ikkje aktuelt her',
      'Kjelder',
      'Lover og forskrifter',
    ]);
    const text = said(document.blocks);
    expect(text).toContain('Fylkeskommunedirektør');
    expect(text).toContain('fylkestinget');
    expect(text).not.toMatch(/\{\p{L}+\}/u);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it.each([
    ['mayorChange', 'Ny ordfører i valgperioden 2023–2027'],
    ['newDirector', 'Ny rådmann i valgperioden 2023–2027'],
    ['midTerm', 'Midt i valgperioden 2023–2027'],
  ] as const)('says why it is made: %s', (reason, subtitle) => {
    const workspace = { ...timeKommune, directorTitle: 'rådmann' as const };
    expect(startPlanDocument(planFacts({ term: { ...term2023, reason }, workspace })).subtitle).toBe(
      subtitle,
    );
  });

  it('is calm when there is nothing in it yet', () => {
    const document = startPlanDocument(planFacts({ items: [], people: [] }));
    expect(said(document)).toContain('Det står ingen punkter i planen ennå.');
    expect(said(document)).toContain('Ingen personer er lagt inn ennå.');
    expect(headings(document)).not.toContain('Kilder');
  });

  it('carries the mark of a demo', () => {
    expect(startPlanDocument(planFacts({ notice: 'Eksempel kommune' })).notice).toBe('Eksempel kommune');
  });
});
