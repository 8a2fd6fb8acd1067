import { describe, expect, it } from 'vitest';
import type { EmployerRows } from '#shared/domain/employer-front.ts';
import { employerPlaceOf, isEmployerItemDone, otherPlaceOf } from '#shared/templates/employer-items.ts';
import { startItems } from '#shared/templates/start-items.ts';

const none: EmployerRows = {
  mandates: [],
  mandateMembers: [],
  dialogues: [],
  dialogueMinutes: [],
  resultPlans: [],
  planGoals: [],
  contracts: [],
  contractPoints: [],
  salaryTalks: [],
  policies: [],
  policyAnswers: [],
  indicators: [],
  indicatorValues: [],
};
const term = { constitutingDay: '2023-10-11', startYear: 2023 } as const;
/** Rows with the fields that count, and no others. */
const rows = (some: object): EmployerRows => ({ ...none, ...some });
const doneWith = (some: object) =>
  startItems
    .filter(({ key }) => employerPlaceOf(key) !== null && isEmployerItemDone(key, rows(some), term))
    .map(({ key }) => key);

describe('an item of Mottakelse looks done by what is written in Arbeidsgiver', () => {
  it.each([
    ['nothing at all', {}, []],
    ['a mandate with its decision', { mandates: [{ decisionRef: 'KST 4/23' }] }, ['mnd-arbeidsgiverorgan']],
    ['a mandate without one', { mandates: [{ decisionRef: ' ' }] }, []],
    ['a checklist nobody has looked at', { contractPoints: [{ state: 'notLooked' }] }, []],
    ['one that is begun', { contractPoints: [{ state: 'missing' }] }, ['mnd-arbeidsavtale']],
    [
      'themes from the council',
      { dialogues: [{ state: 'planned', themesOn: '2024-02-01', madeKnownOn: null }] },
      ['ar-samtaletema'],
    ],
    [
      'a talk that was called off',
      { dialogues: [{ state: 'cancelled', themesOn: '2024-02-01', madeKnownOn: null }] },
      [],
    ],
    [
      'a talk that was held and made known',
      { dialogues: [{ state: 'finished', themesOn: null, madeKnownOn: '2024-05-02' }] },
      ['ar-utviklingssamtale', 'ar-samtalereferat'],
    ],
    ['a draft of a plan', { resultPlans: [{ state: 'draft' }] }, []],
    ['a plan that is agreed', { resultPlans: [{ state: 'agreed' }] }, ['ar-resultatplan']],
    ['a salary talk that is planned', { salaryTalks: [{ state: 'planned' }] }, []],
    ['one that was held', { salaryTalks: [{ state: 'held' }] }, ['ar-lonn']],
    ['a number that is known', { indicatorValues: [{ value: '7.2' }] }, ['ar-nokkelinfo']],
    ['one that is not', { indicatorValues: [{ value: null }] }, []],
    ['what the council before adopted', { policies: [{ kind: 'policy', decidedOn: '2022-05-02' }] }, []],
    [
      'what this one has',
      {
        policies: [
          { kind: 'policy', decidedOn: '2024-05-02' },
          { kind: 'delegation', decidedOn: '2024-06-01' },
        ],
      },
      ['ar-arbeidsgiverpolitikk', 'ar-delegeringsreglement'],
    ],
  ])('%s', (_name, some, expected) => expect(doneWith(some).toSorted()).toEqual([...expected].toSorted()));
});

describe('the way from a start-up item to Arbeidsgiver', () => {
  it('is there for eleven of them, all of them about the employer or delegation', () => {
    const led = startItems.filter(({ key }) => employerPlaceOf(key) !== null);
    expect(led).toHaveLength(11);
    expect(
      led.filter(({ key, category }) => category !== 'employer' && key !== 'ar-delegeringsreglement'),
    ).toEqual([]);
  });
});

describe('the way from a start-up item to Utvikling and Årshjul', () => {
  it('is there for what is made there', () => {
    const led = startItems.flatMap(({ key }) => {
      const place = otherPlaceOf(key);
      return place === null ? [] : [[key, place]];
    });
    expect(Object.fromEntries(led)).toEqual({
      'prep-overlevering': 'handover',
      'uke1-moteplan': 'wheel',
      'ar-arsrapport-samspill': 'report',
      'ar-del-erfaring': 'examples',
    });
  });
});
