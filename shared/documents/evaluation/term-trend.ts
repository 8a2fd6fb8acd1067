import { evalTrend, type DimensionPoint } from '#shared/domain/eval-trend.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { isExempt } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Block } from '#shared/documents/document.ts';
import { dimensionSeries, trendFigure } from '#shared/figures/trend-figure.ts';
import { roundName, roundsInShort } from '#shared/text/round-title.ts';
import { drawnParties, spread, type Drawn } from './drawings.ts';
import type { RoundFacts, TermFacts } from './facts.ts';
import { meanParties } from './means.ts';
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
 * nobody wants means shown. A dimension whose means would tell an individual answer is left out, and so is one that is
 * exempt in a round.
 * @param rounds those that are shown
 */
export const termMeans = (rounds: readonly RoundFacts[], { opened, choices }: TermFacts): Drawn | null => {
  const { form } = choices;
  const last = rounds.at(-1);
  if (!choices.means || last === undefined || rounds.length < 2) return null;
  const shown = new Set(rounds.map(({ snapshot }) => snapshot.roundId));
  const trend = evalTrend(opened.filter(({ round }) => shown.has(round.id)));
  const parties = meanParties(last).filter((party) => rounds.every((round) => mayStand(party, round)));
  const exempt = new Set(
    rounds.flatMap(({ snapshot }) => snapshot.dimensions.filter(isExempt).map(({ id }) => id)),
  );
  const dimensions = trend.dimensions.filter(
    ({ dimension, points }) =>
      !exempt.has(dimension.id) && points.every((point) => point === null || !tellsOne(point, parties)),
  );
  if (dimensions.length === 0) return null;
  return {
    figure: trendFigure(dimensionSeries(dimensions, form), drawnParties(last.snapshot, parties, form), form, {
      rounds: roundsInShort(trend.rounds, form),
      of: 'dimension',
    }),
    caption: wordsIn(form).term.meansCaption,
  };
};

/** A round without the party has nothing of theirs. */
const mayStand = (party: EvalParty, round: RoundFacts): boolean =>
  !round.report.parties.includes(party) || meanParties(round).includes(party);

/** A mean of one figure is that figure; and so is the difference from the mean of the round's own report, by one. */
const tellsOne = ({ counted, rest }: DimensionPoint, parties: readonly EvalParty[]): boolean =>
  rest.statements === 1 || parties.some((party) => counted[party] === 1 || rest.counted[party] === 1);

/** Why a statement may be missing from the lines. */
export const trendNote = (form: WrittenForm): Block => ({
  kind: 'paragraph',
  tone: 'note',
  text: wordsIn(form).method.trend,
});
