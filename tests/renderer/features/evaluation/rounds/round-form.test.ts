import { describe, expect, test } from 'vitest';
import {
  newRoundForm,
  readableFaults,
  roundFaults,
  type RoundForm,
} from '#renderer/features/evaluation/rounds/round-form.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';

const content: EvalFormContent = {
  id: 'form',
  version: 1,
  title: { nb: 'Skjema', nn: 'Skjema' },
  dimensions: [],
  statements: [],
  frequency: null,
  questions: [],
};

const person = (id: string, role: PersonRole): Person => ({
  id: id as PersonId,
  name: id,
  role,
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
  rev: 1,
  createdAt: '2024-01-01T10:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-01T10:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

const two = [person('kari', 'director'), person('ola', 'mayor')];
const period = { from: '2024-04-11', to: '2024-10-10' } as const;
const today = '2024-10-20';

const good: RoundForm = newRoundForm(two, period, content);

describe('a new round', () => {
  test('begins with those in office and the period that is proposed', () => {
    expect(good).toMatchObject({
      directorId: 'kari',
      mayorId: 'ola',
      hasDeputy: false,
      deputyId: null,
      periodFrom: period.from,
      periodTo: period.to,
      reportTo: 'nobody',
    });
  });

  test('leaves open who it is where two share a role', () => {
    const form = newRoundForm([...two, person('anne', 'mayor')], period, content);
    expect(form.mayorId).toBeNull();
    expect(roundFaults(form, today)).toEqual(['people']);
  });
});

describe('what stands in the way of a round', () => {
  test.each<[string, Partial<RoundForm>, readonly string[]]>([
    ['nothing', {}, []],
    ['nothing, with days that fit', { answerBy: '2024-10-20', talkOn: '2024-10-20' }, []],
    ['nobody is chosen', { mayorId: null }, ['people']],
    ['one person cannot be both', { mayorId: 'kari' as PersonId }, ['people']],
    ['a deputy who is not named', { hasDeputy: true }, ['deputy']],
    ['a deputy who is one of the two', { hasDeputy: true, deputyId: 'ola' as PersonId }, ['deputy']],
    ['a day is missing', { periodTo: null }, ['days']],
    ['the period runs backwards', { periodTo: '2024-04-10' }, ['wrongWay']],
    ['a deadline that is past', { answerBy: '2024-10-19' }, ['deadlinePassed']],
    ['a talk before the deadline', { answerBy: '2024-11-20', talkOn: '2024-11-19' }, ['talkFirst']],
  ])('%s', (_name, change, faults) => {
    expect(roundFaults({ ...good, ...change }, today)).toEqual(faults);
  });

  test('an empty field is told of only when one tries', () => {
    const form = { ...good, mayorId: null, periodFrom: null, answerBy: '2024-01-01' as const };
    expect(readableFaults(form, today)).toEqual(['deadlinePassed']);
  });
});
