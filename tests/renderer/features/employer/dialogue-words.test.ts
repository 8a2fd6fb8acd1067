import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DialogueFacts } from '#renderer/features/employer/dialogue/dialogue-facts.ts';
import { isStepDone } from '#renderer/features/employer/dialogue/dialogue-state.ts';
import { statusWords } from '#renderer/features/employer/dialogue/dialogue-words.ts';
import type { DialogueState } from '#shared/domain/dialogue.ts';
import { nb } from '#shared/text/nb.ts';
import { aDialogue } from '../../../support/dialogue-facts.ts';

const facts = (state: DialogueState, prepared = 0): DialogueFacts => {
  const shown: Partial<DialogueFacts> = {
    dialogue: { ...aDialogue, state },
    mine: 'director',
    prepared,
    points: [],
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the two steps read
  return shown as DialogueFacts;
};

const said = (step: 'preparation' | 'talk', state: DialogueState, prepared = 0): string =>
  statusWords(step, facts(state, prepared), { words: nb.dialogues, form: 'nb' });

describe('how far a talk has come, in words', () => {
  it.each<[DialogueState, string, string, boolean]>([
    ['planned', 'ikke holdt ennå', 'du har ikke begynt ennå', false],
    ['held', 'holdt', 'privat for hver part', true],
    ['finished', 'holdt', 'privat for hver part', true],
    ['cancelled', 'avlyst', 'privat for hver part', false],
  ])(
    'says of one that is %s what is so, and asks for no preparing after it',
    (state, talk, prepared, done) => {
      expect(said('talk', state)).toBe(talk);
      expect(said('preparation', state)).toBe(prepared);
      expect(isStepDone('talk', facts(state))).toBe(done);
      expect(isStepDone('preparation', facts(state))).toBe(done);
    },
  );

  it('tells only who has opened what they have written themselves', () => {
    expect(said('preparation', 'finished', 3)).toBe('du har skrevet om 3 av 7 områder');
  });
});
