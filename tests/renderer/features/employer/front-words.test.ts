import { describe, expect, it } from 'vitest';
import { frontParts, partWords } from '#renderer/features/employer/front/front-words.ts';
import { employerFront, type EmployerFront } from '#shared/domain/employer-front.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { timeKommune } from '../../../support/start-plan-facts.ts';

const county = {
  ...timeKommune,
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
} as Workspace;

const nothing = employerFront(
  {
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
  },
  '2024-11-12',
);

/** Only what the words are made of. */
const front = (fields: object): EmployerFront => ({
  ...nothing,
  ...fields,
});

const said = (part: (typeof frontParts)[number], fields: object, workspace: Workspace = timeKommune) =>
  partWords(part, front(fields), { workspace, form: 'nb' });

describe('the lines of the front', () => {
  it('says of every part, in both written forms, that nothing is there yet', () => {
    for (const form of ['nb', 'nn'] as const)
      for (const part of frontParts)
        expect(partWords(part, nothing, { workspace: timeKommune, form })).toMatch(/^Ing|^Avtalen er ikk/);
  });

  it.each([
    [
      'mandate',
      { mandate: { row: { forum: 'committee', title: '', decisionRef: '' }, seats: 2 } },
      'Utvalg etter kommuneloven § 5-7 · vedtaket er ikke ført · 2 medlemmer · loven krever minst tre',
    ],
    [
      'dialogues',
      {
        dialogue: {
          next: { day: null },
          last: { day: '2024-11-01', madeKnownOn: null },
          minutes: 'approved',
        },
      },
      'Neste er planlagt, uten dato. Sist holdt fredag 1. november 2024. Referatet er godkjent. Det er ikke gjort kjent for kommunestyret.',
    ],
    [
      'plans',
      { plan: { row: { title: 'Plan 2025', state: 'agreed' }, goals: 6, withoutDecision: 1 } },
      'Plan 2025 · avtalt · 6 mål · 1 uten vedtak',
    ],
    ['contract', { contract: { inPlace: 0, missing: 0, unclear: 0 } }, 'Gjennomgangen er begynt.'],
    [
      'contract',
      { contract: { inPlace: 12, missing: 1, unclear: 2 } },
      '12 på plass · 1 mangler · 2 er uklare',
    ],
    [
      'salary',
      { salary: { year: 2024, state: 'planned', criteriaOn: null } },
      '2024: planlagt · kriteriene er ikke valgt',
    ],
    [
      'policy',
      { policy: { standing: 3, late: 1, answered: 0 } },
      '3 tekster gjelder · 1 skulle vært revidert',
    ],
    [
      'indicators',
      { indicators: { count: 8, withValue: 5, lastDay: '2024-06-30' } },
      '5 av 8 har verdi · sist til 30.06.2024',
    ],
  ] as const)('of %s', (part, fields, expected) => {
    expect(said(part, fields)).toBe(expected);
  });

  it('has the words of a fylkeskommune', () => {
    const mandate = { row: { forum: 'executiveCommittee', title: '', decisionRef: 'FT 3/24' }, seats: 9 };
    expect(said('mandate', { mandate }, county)).toBe('Fylkesutvalget · FT 3/24 · 9 medlemmer');
  });
});
