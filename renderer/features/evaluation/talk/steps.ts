import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import type { TalkFacts } from './use-talk.ts';

/** What the talk consists of, one after the other. */
export type Step =
  | { readonly id: string; readonly kind: 'theme'; readonly theme: EvalTheme; readonly place: number }
  | { readonly id: string; readonly kind: 'earlier' | 'dimensions' | 'closing' };

/** The steps in order: last round's measures, the themes, the dimensions, the end. */
export const stepsOf = ({ facts }: Pick<TalkFacts, 'facts'>): readonly Step[] => {
  if (facts === null) return [];
  const looksBack = facts.earlier !== null && facts.earlier.measures.length > 0;
  return [
    ...(looksBack ? [{ id: 'earlier', kind: 'earlier' } as const] : []),
    ...facts.themes.map((theme, place) => ({ id: theme.id, kind: 'theme', theme, place }) as const),
    { id: 'dimensions', kind: 'dimensions' },
    { id: 'closing', kind: 'closing' },
  ];
};

/** Where they are: where the clock says, else at the first that is left. */
export const stepAt = (steps: readonly Step[], id: string | null): Step | undefined =>
  steps.find((step) => step.id === id) ?? steps.find((step) => !isOver(step)) ?? steps.at(-1);

const isOver = (step: Step): boolean => step.kind === 'theme' && step.theme.discussedAt !== null;
