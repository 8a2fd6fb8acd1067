import { describe, expect, it } from 'vitest';
import {
  dialogueFindingKinds,
  dialogueFindings,
  type DialogueFindingFacts,
} from '#shared/domain/dialogue-findings.ts';

const inOrder = {
  state: 'planned',
  day: '2024-11-26',
  themes: 'Skole',
  themesOn: '2024-10-08',
  themesRef: 'KST 88/24',
  invitedOn: '2024-11-01',
  closedBasis: 'kommuneloven § 11-5 andre ledd',
  madeKnownOn: null,
} as const;

const found = (
  change: Partial<DialogueFindingFacts['dialogue']> = {},
  facts: Partial<Omit<DialogueFindingFacts, 'dialogue'>> = {},
) =>
  dialogueFindings({
    dialogue: { ...inOrder, ...change },
    mandate: { forum: 'executiveCommittee' },
    term: { startYear: 2023, endYear: 2027, electionDay: '2023-09-11' },
    approvedOn: null,
    isRenewed: false,
    today: '2024-11-12',
    ...facts,
  }).map(({ kind }) => kind);

describe('what there is to say of a talk', () => {
  it('is nothing where all is in order', () => {
    expect(found()).toEqual([]);
    expect(found({ state: 'finished', madeKnownOn: '2024-12-10' }, { approvedOn: '2024-12-01' })).toEqual([]);
  });

  it.each([
    ['without anybody to follow up', {}, { mandate: null }, ['noMandate']],
    ['without themes from the council', { themes: ' ', themesOn: null, themesRef: '' }, {}, ['noThemes']],
    ['with themes nobody says were discussed', { themesOn: null, themesRef: '' }, {}, ['themesNotDiscussed']],
    ['with themes discussed in a case without a day', { themesOn: null }, {}, []],
    ['with themes discussed after it', { themesOn: '2024-11-27' }, {}, ['themesAfterTalk']],
    ['on the first day of the term', { day: '2023-09-11', invitedOn: null, themesOn: null }, {}, []],
    ['before the term', { day: '2023-09-10', invitedOn: null, themesOn: null }, {}, ['outsideTerm']],
    ['after the term', { day: '2028-01-01' }, {}, ['outsideTerm']],
    ['soon, and nobody is invited', { invitedOn: null }, {}, ['notInvited']],
    ['far off, and nobody is invited', { invitedOn: null, day: '2024-11-27' }, {}, []],
    ['held, and nobody was invited', { invitedOn: null, state: 'held' }, {}, []],
    ['with thirteen days to prepare', { invitedOn: '2024-11-13' }, {}, ['invitedLate']],
    ['with fourteen days to prepare', { invitedOn: '2024-11-12' }, {}, []],
    ['with an invitation after it', { invitedOn: '2024-11-27' }, {}, ['invitedAfterTalk']],
    ['of an elected body, without a basis for closing', { closedBasis: '' }, {}, ['noClosedBasis']],
    ['of no elected body', { closedBasis: '' }, { mandate: { forum: 'other' } as const }, []],
    ['approved and not made known', {}, { approvedOn: '2024-12-01' }, ['notMadeKnown']],
    [
      'approved anew after it was made known',
      { madeKnownOn: '2024-12-10' },
      { approvedOn: '2024-12-20', isRenewed: true },
      ['newVersionNotMadeKnown'],
    ],
    ['made known before anybody approved', { madeKnownOn: '2024-12-10' }, {}, ['madeKnownBeforeApproval']],
  ] as const)('%s', (_what, change, facts, kinds) => {
    expect(found(change, facts)).toEqual(kinds);
  });

  it('is nothing of a talk that is called off', () => {
    expect(
      found({ state: 'cancelled', themes: '', themesOn: null, day: '2030-01-01' }, { mandate: null }),
    ).toEqual([]);
  });

  it('tells how many days there were, in the order of the kinds', () => {
    const findings = dialogueFindings({
      dialogue: { ...inOrder, invitedOn: '2024-11-20', closedBasis: '' },
      mandate: { forum: 'committee' },
      term: { startYear: 2023, endYear: 2027, electionDay: null },
      approvedOn: null,
      isRenewed: false,
      today: '2024-11-12',
    });
    expect(findings).toEqual([
      { kind: 'invitedLate', step: 'invitation', days: 6 },
      { kind: 'noClosedBasis', step: 'when', days: 0 },
    ]);
    expect(dialogueFindingKinds.indexOf('invitedLate')).toBeLessThan(
      dialogueFindingKinds.indexOf('noClosedBasis'),
    );
  });
});
