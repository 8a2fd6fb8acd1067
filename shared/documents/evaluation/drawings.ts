import { type DimensionResult, type EvalReport, type StatementGroup } from '#shared/domain/eval-report.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { spreadFigure, type SpreadRow } from '#shared/figures/spread-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { figureParties, type FigureParty } from '#shared/figures/party-mark.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { perParty } from '#shared/domain/eval-report.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import { heading, type Block } from '#shared/documents/document.ts';
import { partyTitle, wordsIn } from './words.ts';

/** A drawing and what the table behind it is called. */
export interface Drawn {
  readonly figure: Figure;
  readonly caption: string;
}

/** The drawing itself; its numbers stand in a table at the end of the document. */
export const drawingBlock = ({ figure, caption }: Drawn): Block => ({ ...bareDrawing(figure), caption });

/** A drawing right above the table that says the same, whose caption is that of both. */
export const bareDrawing = ({ svg, alt }: Figure): Extract<Block, { kind: 'drawing' }> => ({
  kind: 'drawing',
  svg,
  alt,
});

/** The table twins of all drawings, for who cannot see them or wants the numbers. */
export const twinBlocks = (drawn: readonly Drawn[], form: WrittenForm): Block[] =>
  drawn.length === 0 ? [] : [heading(wordsIn(form).spread.table), ...drawn.map(twin)];

/** The numbers of one drawing as a table. */
export const twin = ({ figure: { header, rows }, caption }: Drawn): Block => ({
  kind: 'table',
  caption,
  widths: header.map((_, index) => (index === 0 ? 4.8 : 2.4)),
  header: [...header],
  dense: true,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

/** How the statements of each dimension stand in the groups. */
export const dimensionSpread = (report: EvalReport, form: WrittenForm): Drawn => {
  const words = wordsIn(form);
  const rows = report.dimensions.map((result) => ({
    name: result.dimension.name[form],
    counts: countsOf(result),
  }));
  return {
    figure: spread(rows, form, { rows: words.spread.dimension, alt: words.spread.alt }),
    caption: words.spread.caption,
  };
};

/** A drawing of rows by groups, with our words. */
export const spread = (
  rows: readonly SpreadRow[],
  form: WrittenForm,
  said: { readonly rows: string; readonly alt: (rows: string) => string },
): Figure => {
  const { groups, spread: words } = wordsIn(form);
  return spreadFigure(rows, { groups, row: words.row, part: words.part, ...said });
};

/** How many statements of the dimension stand in each group. */
export const countsOf = ({ statements }: DimensionResult): Readonly<Record<StatementGroup, number>> => {
  const count = (group: StatementGroup) => statements.filter((one) => one.group === group).length;
  return {
    differing: count('differing'),
    jointImprovement: count('jointImprovement'),
    jointStrength: count('jointStrength'),
    missing: count('missing'),
    inOrder: count('inOrder'),
  };
};

/** Who answered, as the drawings tell of them; only those asked for. */
export const drawnParties = (
  snapshot: EvalSnapshot,
  parties: readonly EvalParty[],
  form: WrittenForm,
): readonly FigureParty[] =>
  figureParties(
    parties,
    perParty((party) => partyTitle(snapshot, party, form).toLocaleLowerCase('nb')),
  );
