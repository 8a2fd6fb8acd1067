import { describe, expect, it } from 'vitest';
import {
  answeredIn,
  answeredOn,
  answerPages,
  pageKey,
  pageToGoOn,
  questionsLeft,
  questionsTooLong,
} from '#shared/domain/answer-pages.ts';
import { noAnswers, type Answers } from '#shared/domain/eval-answers.ts';
import { ourForm } from '#shared/templates/eval-form.ts';

const scoresOf = (ids: readonly string[]): Answers['scores'] =>
  Object.fromEntries(ids.map((id) => [id, id === 'ev-a2' ? 'none' : 3]));
const allIds = ourForm.statements.map(({ id }) => id);
const words = { 'ev-o1': 'Mye.', 'ev-o2': ' ', 'ev-o3': 'å'.repeat(4_001) };

describe('the pages of the answer screen', () => {
  it('come dimension by dimension, without empty ones, then words and a last look', () => {
    expect(answerPages(ourForm).map(pageKey)).toEqual([...'ABCDEFG'.split(''), 'words', 'review']);
    const short = { ...ourForm, statements: ourForm.statements.slice(0, 1), frequency: null, questions: [] };
    expect(answerPages(short).map(pageKey)).toEqual(['A', 'review']);
  });

  it.each<[string, Answers, string]>([
    ['nothing is answered', noAnswers, 'A'],
    [
      'the first dimension is done, also with «har ikke grunnlag»',
      { ...noAnswers, scores: scoresOf(allIds.slice(0, 4)) },
      'B',
    ],
    ['one was passed over', { ...noAnswers, scores: scoresOf(allIds.filter((id) => id !== 'ev-c2')) }, 'C'],
    ['only words are left', { ...noAnswers, scores: scoresOf(allIds) }, 'words'],
    [
      'all is answered',
      { scores: scoresOf(allIds), frequency: 'ev-freq-1', words: { ...words, 'ev-o2': 'Noe.' } },
      'review',
    ],
  ])('one goes on where something is left: %s', (_name, answers, page) => {
    expect(pageToGoOn(ourForm, answers)).toBe(page);
  });

  it('counts what is answered, and no blanks', () => {
    const answers: Answers = { scores: { 'ev-a1': 5, 'ev-x': 1 }, frequency: 'ev-freq-2', words };
    expect(answeredIn(ourForm, answers)).toEqual({ answered: 1, all: 24 });
    expect(answeredOn({ kind: 'words' }, ourForm, answers)).toEqual({ answered: 3, all: 4 });
    expect(questionsLeft(ourForm, answers).map(({ id }) => id)).toEqual(['ev-o2']);
    expect(questionsTooLong(ourForm, answers).map(({ id }) => id)).toEqual(['ev-o3']);
  });
});
