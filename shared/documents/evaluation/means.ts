import type { DimensionResult } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { isExempt } from '#shared/domain/eval-snapshot.ts';
import { dimensionsFigure } from '#shared/figures/dimensions-figure.ts';
import { drawnParties, type Drawn } from './drawings.ts';
import type { ReportFacts, RoundFacts } from './facts.ts';
import { wordsIn } from './words.ts';

/**
 * The dimensions whose means stand in the report, in every format the same: none unless they are asked for, none that is
 * exempt, and none where a party has given one figure only, since that mean would be an individual answer.
 */
export const shownMeans = (facts: ReportFacts): readonly DimensionResult[] => {
  if (!facts.choices.means) return [];
  const exempt = new Set(facts.snapshot.dimensions.filter(isExempt).map(({ id }) => id));
  const parties = meanParties(facts);
  return facts.report.dimensions.filter(
    ({ dimension, counted }) => !exempt.has(dimension.id) && parties.every((party) => counted[party] !== 1),
  );
};

/** Whose means stand there: those of the two, who ask for them; the deputy mayor's only with an own yes to be shown. */
export const meanParties = ({ report, answerConsents }: RoundFacts): readonly EvalParty[] =>
  report.parties.filter((party) => party !== 'deputy' || answerConsents.includes('deputy'));

/** The means of the dimensions as small multiples, of those that are shown. */
export const meansDrawn = (facts: ReportFacts): Drawn => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  const parties = drawnParties(snapshot, meanParties(facts), form);
  return {
    figure: dimensionsFigure(shownMeans(facts), parties, form, { answers: false }),
    caption: wordsIn(form).dimensions.meansCaption,
  };
};
