import type { ArenaCircle } from '#shared/domain/arena.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** Who meets there, in small letters as in running text; the bodies and titles as they are called here. */
export const circleWords = (circle: ArenaCircle, workspace: Titles | null, form: WrittenForm): string => {
  const terms = termsOf(workspace, form);
  const own: Readonly<Partial<Record<ArenaCircle, string>>> = {
    mayor: terms.ordfører,
    deputyMayor: terms.varaordfører,
    director: terms.kommunedirektør,
    executiveCommittee: terms.formannskapet,
    council: terms.kommunestyret,
  };
  return own[circle] ?? textIn(form).interplayWords.arenaCircles[circle];
};

/** The same in a sentence: «ordføreren», «utvalgene». */
export const theCircle = (circle: ArenaCircle, workspace: Titles | null, form: WrittenForm): string => {
  const terms = termsOf(workspace, form);
  const own: Readonly<Partial<Record<ArenaCircle, string>>> = {
    mayor: terms.ordføreren,
    deputyMayor: terms.varaordføreren,
    director: terms.kommunedirektøren,
    committees: textIn(form).arenas.gaps.committees,
  };
  return own[circle] ?? circleWords(circle, workspace, form);
};
