import { describe, expect, test } from 'vitest';
import type { PartyStatus, RoundStatus, RoundStep } from '#renderer/db/repositories/eval-status.ts';
import { namesOf, nextWords, stageOf } from '#renderer/parts/round-words.ts';
import type { EvalParty, EvalRound } from '#shared/domain/eval-round.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { aForm, aRound } from '../../support/eval-rows.ts';

const today = '2024-04-20';
const kari = 'kari' as PersonId;

const party = (
  name: EvalParty,
  personId: string,
  fields: Partial<Omit<PartyStatus, 'person'>> = {},
): PartyStatus => ({
  party: name,
  personId: personId as PersonId,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the name is read
  person: { name: personId } as PartyStatus['person'],
  hasConfirmedTerms: false,
  hasSubmitted: false,
  submittedAt: null,
  hasOpened: false,
  staysOut: false,
  ...fields,
});

const two = [party('director', 'kari'), party('mayor', 'nina')];

const status = (
  step: RoundStep,
  parties: readonly PartyStatus[] = two,
  round: Partial<EvalRound> = {},
): RoundStatus => ({
  round: aRound(round),
  form: aForm(),
  parties,
  step,
  termsDigest: '',
  myParty: 'director',
  isMine: true,
  agreed: { terms: [], withoutDeputy: [], discard: [], answersInReport: [] },
  newKeys: [],
});

describe('where a round is', () => {
  test.each<[string, RoundStatus, string]>([
    ['as the step says until it is opened', status('open'), 'open'],
    ['opened, before the talk', status('opened'), 'opened'],
    ['in the talk', status('opened', two, { talkStartedAt: '2024-04-20T08:00:00.000Z' }), 'talking'],
    [
      'after the talk',
      status('opened', two, {
        talkStartedAt: '2024-04-20T08:00:00.000Z',
        talkEndedAt: '2024-04-20T09:00:00.000Z',
      }),
      'approving',
    ],
    ['finished', status('finished', two, { talkEndedAt: '2024-04-20T09:00:00.000Z' }), 'finished'],
  ])('%s', (_name, one, stage) => {
    expect(stageOf(one)).toBe(stage);
  });
});

describe('what one can do now', () => {
  const confirmed = { hasConfirmedTerms: true };
  const submitted = { hasSubmitted: true };
  test.each<[string, RoundStatus, string]>([
    ['confirm', status('terms'), 'Du har ikke bekreftet rammene ennå.'],
    [
      'wait for the one who has not confirmed; the deputy is not asked',
      status('terms', [
        party('director', 'kari', confirmed),
        party('mayor', 'nina'),
        party('deputy', 'anne'),
      ]),
      'Venter på at nina bekrefter rammene.',
    ],
    [
      'answer, until the day',
      status('answer', two, { answerBy: today }),
      'Du kan svare nå. Svarfrist lørdag 20. april 2024.',
    ],
    [
      'answer, though the day has passed',
      status('answer', two, { answerBy: '2024-04-19' }),
      'Du kan svare nå. Svarfristen var fredag 19. april 2024.',
    ],
    [
      'wait for the answers of the others',
      status('waiting', [
        party('director', 'kari', submitted),
        party('mayor', 'nina'),
        party('deputy', 'anne'),
      ]),
      'Venter på svar fra nina og anne.',
    ],
    [
      'nobody waits for one who is left out',
      status('waiting', [
        party('director', 'kari', submitted),
        party('mayor', 'nina'),
        party('deputy', 'anne', { staysOut: true }),
      ]),
      'Venter på svar fra nina.',
    ],
    ['open', status('open'), 'Dere åpner dem sammen.'],
    [
      'a talk that is past is not announced',
      status('opened', two, { talkOn: '2024-04-19' }),
      'Se på svarene, og sett av tid til å snakke om dem.',
    ],
    ['nothing more', status('finished'), ''],
  ])('%s', (_name, one, words) => {
    expect(nextWords(one, kari, today, 'nb')).toBe(words);
  });
});

test('names are said as people say them', () => {
  expect(namesOf([], 'nb')).toBe('');
  expect(namesOf(two, 'nn')).toBe('kari og nina');
  expect(namesOf([...two, party('deputy', 'anne')], 'nb')).toBe('kari, nina og anne');
});
