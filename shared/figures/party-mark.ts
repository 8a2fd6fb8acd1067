import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { Label, Mark, Point, Shape } from './shape.ts';

/** Someone who answered, as the drawings tell of them. */
export interface FigureParty {
  readonly party: EvalParty;
  /** As in running text: «kommunedirektør». */
  readonly name: string;
  /** Stands in the mark. */
  readonly letter: string;
}

/**
 * The parties with a letter each: the first of the title, past «fylkes», which all titles of a county begin with. Where
 * two would share a letter, all have that of the usual titles.
 */
export const figureParties = (
  parties: readonly EvalParty[],
  names: Readonly<Record<EvalParty, string>>,
): readonly FigureParty[] => {
  const own = parties.map((party) => firstLetter(names[party]));
  const differ = new Set(own).size === own.length && !own.includes('');
  return parties.map((party, index) => ({
    party,
    name: names[party],
    letter: differ ? (own[index] ?? '') : usualLetters[party],
  }));
};

const firstLetter = (name: string): string =>
  Array.from(name.replace(/^fylkes(?=\p{L})/iu, '').trim())[0]?.toLocaleUpperCase('nb') ?? '';

const usualLetters: Readonly<Record<EvalParty, string>> = { director: 'K', mayor: 'O', deputy: 'V' };

/** How far a mark reaches from its middle. */
export const markReach = 10;

/** A mark of one party with its letter: circle, square, and an open diamond for the one who stands beside. */
export const partyMark = ({ party, letter }: FigureParty, at: Point, isAnswer = true): readonly Shape[] => {
  const filled = isAnswer && party !== 'deputy';
  const mark: Mark = {
    kind: 'mark',
    ...outlines[party],
    at,
    fill: filled ? 'mark' : 'paper',
    stroke: 'mark',
    width: 1.5,
    ...(isAnswer ? {} : { dashed: true }),
  };
  const label: Label = {
    kind: 'label',
    text: letter,
    at: { x: at.x, y: at.y + letterSize * 0.36 },
    size: letterSize,
    tone: filled ? 'paper' : 'mark',
    anchor: 'middle',
    strong: true,
  };
  return [mark, label];
};

/** The point of a party on a line: the same shapes, too small for a letter. */
export const partyPoint = (party: EvalParty, at: Point): Mark => ({
  kind: 'mark',
  shape: outlines[party].shape,
  at,
  radius: outlines[party].radius * 0.38,
  fill: party === 'deputy' ? 'paper' : 'mark',
  stroke: 'mark',
  width: 1.25,
});

/** About the same area for the two, so that neither weighs more. */
const outlines: Readonly<Record<EvalParty, Pick<Mark, 'shape' | 'radius'>>> = {
  director: { shape: 'circle', radius: 8.75 },
  mayor: { shape: 'square', radius: 7.75 },
  deputy: { shape: 'diamond', radius: 10 },
};

const letterSize = 10.5;
