import { arenaMap } from '#shared/domain/arena-map.ts';
import { circlesOf, purposesOf, type Arena } from '#shared/domain/arena.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { arenaFigures } from '#shared/figures/arena-figure.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { gapWords, overlapWords } from '#shared/text/arena-findings.ts';
import { circleWords } from '#shared/text/arena-words.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { figureDrawing } from '#shared/documents/figure-blocks.ts';
import {
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';

export interface ArenasFacts extends Making {
  /** In their order. */
  readonly arenas: readonly Arena[];
}

/**
 * Where elected members and administration meet: the map, what there is to talk about, and the places one by one. On one
 * page when it can.
 */
export const arenasDocument = (facts: ArenasFacts): Document => onOnePage(madeArenas(facts));

const madeArenas = (facts: ArenasFacts): Document => {
  const { form, arenas } = facts;
  const { arenas: words } = textIn(form).interplayDocuments;
  const shown = arenas.filter(({ state }) => state !== 'ended');
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle,
    marks: shown,
    blocks:
      shown.length === 0
        ? [paragraph(words.none)]
        : [
            { kind: 'paragraph', tone: 'lead', text: leadWords(shown, form) },
            ...mapBlocks(facts),
            ...arenaTable(shown, facts),
          ],
  });
};

const leadWords = (shown: readonly Arena[], form: WrittenForm): string => {
  const inUse = shown.filter(({ state }) => state === 'inUse');
  const informal = inUse.filter(({ isFormal }) => !isFormal).length;
  const { arenas: words } = textIn(form).interplayDocuments;
  return `${words.lead(inUse.length, informal, shown.length - inUse.length)}.`;
};

/** Drawn from those the reader may see, so that what is withheld can not be found by what is missing. */
const mapBlocks = (facts: ArenasFacts): Block[] => {
  const { workspace, form, arenas } = facts;
  const { arenas: words } = textIn(form).interplayDocuments;
  const seen = arenas.filter((arena) => !isWithheld(arena, facts));
  const map = arenaMap(seen);
  const findings = [
    ...map.gaps.map((gap) => gapWords(gap, workspace, form)),
    ...map.overlaps.map((overlap) => overlapWords(overlap, workspace, form)),
  ];
  return [
    heading(words.drawing),
    ...arenaFigures(map, { workspace, form }).map(figureDrawing),
    ...(findings.length === 0
      ? []
      : [heading(words.findings), { kind: 'list', items: findings } satisfies Block]),
  ];
};

/** The places as a table under a heading; nothing where there are none. */
export const arenaTable = (
  arenas: readonly Arena[],
  facts: Pick<Making, 'workspace' | 'form' | 'audience'>,
): Block[] => {
  const { arenas: words } = textIn(facts.form).interplayDocuments;
  const shown = arenas.filter(({ state }) => state !== 'ended');
  if (shown.length === 0) return [];
  return [
    heading(words.list),
    {
      kind: 'table',
      caption: words.listCaption(shown.length),
      widths: [5, 4.6, 2.6, 3.6],
      header: [words.place, words.who, words.often, words.kind],
      dense: true,
      rows: shown.map((arena) => arenaRow(arena, facts)),
    },
  ];
};

const arenaRow = (arena: Arena, facts: Pick<Making, 'workspace' | 'form' | 'audience'>): Cell[] => {
  const { form } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { arenas: words } = interplayDocuments;
  if (isWithheld(arena, facts))
    return [{ text: withheldTitle(form) }, { text: markWords(arena, form) }, { text: '' }, { text: '' }];
  const state = arena.state === 'inUse' ? [] : [interplayWords.arenaStates[arena.state]];
  const note = arena.note.trim();
  return [
    {
      text: arena.title,
      strong: true,
      lines: [...state, purposeWords(arena, form), ...(note === '' ? [] : [note])].filter(
        (line) => line !== '',
      ),
      ...(isExempt(arena) ? { source: markWords(arena, form) } : {}),
    },
    { text: circlesIn(arena, facts) },
    { text: interplayWords.arenaFrequencies[arena.frequency] },
    {
      text: [
        arena.isFormal ? words.formal : words.informal,
        arena.isDocumented ? words.documented : words.notDocumented,
      ].join(', '),
    },
  ];
};

const purposeWords = (arena: Arena, form: WrittenForm): string =>
  purposesOf(arena)
    .map((purpose) => textIn(form).interplayWords.arenaPurposes[purpose])
    .join(', ');

const circlesIn = (arena: Arena, { workspace, form }: Pick<Making, 'workspace' | 'form'>): string => {
  const names = circlesOf(arena).map((circle) => circleWords(circle, workspace, form));
  return names.length === 0 ? textIn(form).interplayDocuments.arenas.nobody : names.join(', ');
};

/** The places as a table, one a line, also those that have ended. */
export const arenasCsv = (facts: ArenasFacts): string => {
  const { form } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { arenas: words } = interplayDocuments;
  const header = [
    words.place,
    words.state,
    words.who,
    words.often,
    words.purposes,
    capitalised(words.formal),
    capitalised(words.documented),
    words.note,
    words.access,
  ];
  const yes = (is: boolean): string => (is ? words.yes : words.no);
  const rows = facts.arenas.map((arena) =>
    isWithheld(arena, facts)
      ? [withheldTitle(form), ...Array.from({ length: 7 }, () => ''), markWords(arena, form)]
      : [
          arena.title,
          interplayWords.arenaStates[arena.state],
          circlesIn(arena, facts),
          interplayWords.arenaFrequencies[arena.frequency],
          purposeWords(arena, form),
          yes(arena.isFormal),
          yes(arena.isDocumented),
          arena.note,
          markWords(arena, form),
        ],
  );
  return csv([header, ...rows]);
};
