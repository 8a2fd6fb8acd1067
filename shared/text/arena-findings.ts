import type { ArenaGap, ArenaOverlap } from '#shared/domain/arena-map.ts';
import type { ArenaCircle } from '#shared/domain/arena.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { theCircle } from './arena-words.ts';
import { textIn } from './text.ts';

/** A gap in the map as a sentence that asks for nothing: it is theirs to say whether anything is missing. */
export const gapWords = (gap: ArenaGap, workspace: Titles | null, form: WrittenForm): string => {
  const { arenas, interplayWords } = textIn(form);
  const words = arenas.gaps;
  const the = (circle: ArenaCircle) => theCircle(circle, workspace, form);
  const missed = 'wanted' in gap ? namesOf(gap.wanted, words.and) : '';
  if (gap.kind === 'circleNowhere') {
    const circle = capitalised(the(gap.circle));
    return missed === '' ? words.circleNowhere(circle) : words.circleWanted(circle, missed);
  }
  if (gap.kind === 'neverMeet') {
    const circles = capitalised(inWords(gap.circles.map(the), words.and));
    const others = inWords(gap.others.map(the), words.or);
    return missed === '' ? words.neverMeet(circles, others) : words.neverMeetYet(circles, others, missed);
  }
  if (gap.kind === 'purposeWithout') {
    const purpose = interplayWords.arenaPurposes[gap.purpose];
    return missed === '' ? words.purposeWithout(purpose) : words.purposeWanted(purpose, missed);
  }
  return 'arena' in gap ? words[gap.kind](gap.arena.title) : words[gap.kind];
};

/** Places with the same circles and purposes, as a sentence. */
export const overlapWords = (
  { arenas: places, circles, purposes }: ArenaOverlap,
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const { arenas, interplayWords } = textIn(form);
  const { overlap, and } = arenas.gaps;
  return overlap(
    namesOf(places, and),
    inWords(
      circles.map((circle) => theCircle(circle, workspace, form)),
      and,
    ),
    inWords(
      purposes.map((purpose) => interplayWords.arenaPurposes[purpose]),
      and,
    ),
  );
};

const namesOf = (places: ReadonlyArray<{ readonly title: string }>, and: string): string =>
  inWords(
    places.map(({ title }) => `«${title}»`),
    and,
  );

const inWords = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
