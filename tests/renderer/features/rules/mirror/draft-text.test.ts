import { describe, expect, test } from 'vitest';
import { caseDraft, merged, mirrorDraft } from '#renderer/features/rules/mirror/draft-text.ts';
import type { OpenedWords } from '#renderer/db/repositories/exercise-answers.ts';
import type { PersonId } from '#shared/domain/id.ts';

const both = (director: OpenedWords['words'], mayor: OpenedWords['words']): readonly OpenedWords[] => [
  { party: 'director', personId: 'd' as PersonId, words: director },
  { party: 'mayor', personId: 'm' as PersonId, words: mayor },
];

const county = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkesrådmann',
  councilTitle: 'fylkesting',
} as const;

describe('the draft of a mirror', () => {
  test('has the words of both about the group, by office, and nothing that was guessed', () => {
    const answers = both(
      { 'media-expect': 'å høre det først ', 'media-guess': 'gjettet', 'roles-expect': 'noe annet' },
      { 'media-self': 'ringer før oppslag', 'media-expect': '  ' },
    );
    expect(mirrorDraft('media', answers, { workspace: null, form: 'nb' })).toBe(
      'Kommunedirektøren forventer: å høre det først\nOrdføreren gjør selv: ringer før oppslag',
    );
    expect(mirrorDraft('media', answers, { workspace: county, form: 'nn' })).toBe(
      'Fylkesrådmannen forventar: å høre det først\nFylkesordføraren gjer sjølv: ringer før oppslag',
    );
    expect(mirrorDraft('employer', answers, { workspace: null, form: 'nb' })).toBe('');
  });
});

describe('the draft of a case', () => {
  test('says whose each says it is and why, and the rule each proposes', () => {
    const answers = both(
      { owner: 'both', rule: 'Vi ringer hverandre' },
      { owner: 'council', why: 'prinsipielt' },
    );
    expect(caseDraft(answers, { workspace: county, form: 'nb' })).toBe(
      'Fylkesrådmannen sier at dette eies av begge sammen.\nFylkesrådmannen foreslår: Vi ringer hverandre\nFylkesordføreren sier at dette eies av fylkestinget, fordi: prinsipielt',
    );
  });

  test('of an owner nobody knows says only the rest', () => {
    expect(caseDraft(both({ owner: 'somebody', rule: 'R' }, {}), { workspace: null, form: 'nb' })).toBe(
      'Kommunedirektøren foreslår: R',
    );
  });
});

test.each([
  ['', 'nytt', 'append', 'nytt'],
  ['  \n', 'nytt', 'append', 'nytt'],
  ['står der\n', 'nytt', 'append', 'står der\n\nnytt'],
  ['står der', 'nytt', 'replace', 'nytt'],
] as const)('%j and %j, %s', (there, draft, how, whole) => {
  expect(merged(there, draft, how)).toBe(whole);
});
