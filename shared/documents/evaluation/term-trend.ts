import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Block } from '#shared/documents/document.ts';
import { dimensionSeries, trendFigure } from '#shared/figures/trend-figure.ts';
import { roundName, roundsInShort } from '#shared/text/round-title.ts';
import { drawnParties, spread, type Drawn } from './drawings.ts';
import type { RoundFacts, TermFacts } from './facts.ts';
import { wordsIn } from './words.ts';

/** How the statements have stood in the groups from round to round. */
export const termSpread = (rounds: readonly RoundFacts[], form: WrittenForm): Drawn => {
  const { spread: words, term } = wordsIn(form);
  const rows = rounds.map(({ snapshot }) => ({ name: roundName(snapshot, form), counts: snapshot.groups }));
  return {
    figure: spread(rows, form, { rows: words.round, alt: words.altRounds }),
    caption: term.spreadCaption,
  };
};

/** Rounds are alike only where the form is: another version is another question. */
export const changedFormBlocks = (rounds: readonly RoundFacts[], form: WrittenForm): Block[] => {
  const forms = new Set(
    rounds.map(({ snapshot: { form: asked } }) => `${asked.id} ${asked.version} ${asked.statements}`),
  );
  return forms.size < 2 ? [] : [{ kind: 'paragraph', tone: 'note', text: wordsIn(form).term.changedForm }];
};

/**
 * How the means have gone, of the statements that all the rounds asked in the same words. Null: nothing to compare, or
 * nobody wants means shown. A dimension with one such statement would show individual answers, and is left out.
 */
export const termMeans = ({ rounds, trend, choices }: TermFacts): Drawn | null => {
  const { form } = choices;
  const last = rounds.at(-1);
  const dimensions = trend.dimensions.filter(({ statements }) => statements.length > 1);
  if (!choices.means || last === undefined || rounds.length < 2 || dimensions.length === 0) return null;
  const parties = drawnParties(last.snapshot, last.report.parties, form);
  const names = roundsInShort(trend.rounds, form);
  return {
    figure: trendFigure(dimensionSeries(dimensions, form), parties, form, { rounds: names, of: 'dimension' }),
    caption: wordsIn(form).term.meansCaption,
  };
};

/** Why a statement may be missing from the lines. */
export const trendNote = (form: WrittenForm): Block => ({
  kind: 'paragraph',
  tone: 'note',
  text: wordsIn(form).method.trend,
});
