import { expect, it } from 'vitest';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import type { Block } from '#shared/documents/document.ts';
import { agendaFacts } from '../../support/agenda-facts.ts';

const blocks = (changes: Parameters<typeof agendaFacts>[0] = {}): readonly Block[] =>
  paperAgenda(agendaFacts(changes)).blocks;

const lineOf = (number: number, of = blocks()): string[] =>
  of
    .flatMap((block) => (block.kind === 'ruled' ? block.lines : []))
    .filter((line) => line.startsWith(`${number}.`));

it('gives every point that is taken up a number, and lines with numbers to write on', () => {
  const points = blocks().flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  expect(points.slice(0, 2)).toEqual(['1. Siden sist', '2. Varsler']);
  expect(points.slice(9)).toEqual(['10. Høring om skolestruktur', '11. Kjøp av tomt', 'Nytt under møtet']);
  expect(lineOf(10)).toEqual([
    '10.1 Notat',
    '10.2 Notat',
    '10.3 Beslutning',
    '10.4 Oppfølging: hva, hvem, når',
  ]);
  expect(lineOf(1, blocks({ lines: 5 }))).toHaveLength(7);
});

it('says how the time is shared out, what has come back and what is exempt', () => {
  const all = JSON.stringify(blocks());
  expect(all).toContain('kl.\u00A008.30–09.30, 60 av 60 minutter er fordelt');
  expect(all).toContain('overført fra 09.10.2023, 3. gang');
  expect(all).toContain('Drøfting · unntatt offentlighet');
  expect(all).toContain('Leder av ungdomsrådet');
});

it('holds backgrounds only where they are wished', () => {
  expect(JSON.stringify(blocks())).toContain('to skoler');
  expect(JSON.stringify(blocks({ withBackground: false }))).not.toContain('to skoler');
});

it('is in the form of the kommune', () => {
  const all = JSON.stringify(paperAgenda(agendaFacts({ form: 'nn' })));
  expect(all).toContain('Sakliste: Vekemøte');
  expect(all).toContain('Sidan sist');
});
