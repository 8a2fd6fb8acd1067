import { describe, expect, it } from 'vitest';
import { evalRoundStates, type EvalRound, type EvalRoundState } from '#shared/domain/eval-round.ts';
import { brokenRoundStep } from '#shared/domain/round-step.ts';
import { aRound } from '../../support/eval-rows.ts';

const step = (from: Partial<EvalRound>, to: Partial<EvalRound>) =>
  brokenRoundStep({ ...aRound(), ...from }, { ...aRound(), ...from, ...to });

describe('a step of a round', () => {
  const mayGo: Readonly<Record<EvalRoundState, readonly EvalRoundState[]>> = {
    // A file may bring several steps at once.
    proposed: ['proposed', 'answering', 'opened', 'finished', 'cancelled'],
    answering: ['answering', 'opened', 'finished', 'cancelled'],
    opened: ['opened', 'finished'],
    finished: ['finished'],
    cancelled: ['cancelled', 'proposed', 'answering'],
  };

  it.each(evalRoundStates)('from %s goes only where it may', (from) => {
    for (const to of evalRoundStates) {
      const expected = mayGo[from].includes(to) ? null : 'roundGoesOn';
      expect([to, step({ state: from }, { state: to })]).toEqual([to, expected]);
    }
  });

  it.each([
    { periodTo: '2024-05-01' },
    { form: '{}' },
    { reportTo: 'council' },
    { sharing: 'Noe annet' },
    { deputyId: 'per' },
    { mayorId: 'per' },
  ] as readonly Partial<EvalRound>[])('leaves %o alone once both have confirmed it', (change) => {
    expect(step({ state: 'proposed' }, change)).toBeNull();
    for (const state of ['answering', 'opened', 'cancelled'] as const)
      expect(step({ state }, change)).toBe('termsStand');
  });

  it('makes no exercise of an evaluation, and no evaluation of an exercise', () => {
    const exercise = { formKey: 'samspill-graasone', state: 'answering' } as const;
    expect(step({ state: 'proposed', formKey: 'own' }, exercise)).toBe('termsStand');
    expect(step(exercise, { formKey: 'own', state: 'proposed' })).toBe('termsStand');
    expect(step(exercise, { state: 'opened' })).toBeNull();
  });

  it('moves days and papers at any time', () => {
    const change: Partial<EvalRound> = {
      answerBy: '2024-05-01',
      talkOn: '2024-05-02',
      caseReference: '24/1',
    };
    for (const state of evalRoundStates) expect(step({ state }, change)).toBeNull();
  });

  it('keeps the moments of a finished one', () => {
    const finished = { state: 'finished', openedAt: '2024-05-01T10:00:00.000Z' } as const;
    const later = '2024-06-01T10:00:00.000Z';
    for (const change of [{ finishedAt: later }, { openedAt: later }])
      expect(step({ ...finished, finishedAt: '2024-05-02T10:00:00.000Z' }, change)).toBe('roundGoesOn');
  });

  it('never makes an envelope count that was thrown away or left out', () => {
    expect(step({ state: 'answering', attempt: 2 }, { attempt: 1 })).toBe('roundGoesOn');
    expect(step({ state: 'answering', attempt: 1 }, { attempt: 2 })).toBeNull();
    expect(step({ state: 'answering', withoutDeputy: true }, { withoutDeputy: false })).toBe('roundGoesOn');
    expect(
      step({ state: 'answering', withoutDeputy: true }, { withoutDeputy: false, attempt: 2 }),
    ).toBeNull();
  });
});
