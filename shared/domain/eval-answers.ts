/** 1 Helt uenig to 5 Helt enig; `none`: har ikke grunnlag for å svare. */
export const scores = [1, 2, 3, 4, 5, 'none'] as const;
export type Score = (typeof scores)[number];

/** One person's answers to a form, by the ids of the form. What is not answered is not there. */
export interface Answers {
  readonly scores: Readonly<Record<string, Score>>;
  /** Id of the option; null: not answered. */
  readonly frequency: string | null;
  /** Answers in words by the id of the question. */
  readonly words: Readonly<Record<string, string>>;
}

export const noAnswers: Answers = { scores: {}, frequency: null, words: {} };
