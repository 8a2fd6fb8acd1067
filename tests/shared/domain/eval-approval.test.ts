import { describe, expect, it } from 'vitest';
import { afterApprovals, type GivenApproval } from '#shared/domain/eval-approval.ts';
import type { PersonId } from '#shared/domain/id.ts';

const [kari, nina, per] = ['kari', 'nina', 'per'].map((id) => id as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
];
const round = { directorId: kari, mayorId: nina };
const outcome = { digest: 'd1' };
const early = '2024-04-18T08:00:00.000Z';
const late = '2024-04-19T08:00:00.000Z';
const yes = (personId: PersonId, fields: Partial<GivenApproval> = {}): GivenApproval => ({
  personId,
  kind: 'outcome',
  digest: 'd1',
  givenAt: early,
  ...fields,
});

describe('what approvals lead to', () => {
  it.each([
    { name: 'none', given: [], state: 'awaiting' },
    { name: 'one', given: [yes(nina)], state: 'begun' },
    { name: 'the same twice', given: [yes(nina), yes(nina, { givenAt: late })], state: 'begun' },
    {
      name: 'one, and one of an older text',
      given: [yes(nina), yes(kari, { digest: 'd0' })],
      state: 'begun',
    },
    { name: 'one, and a yes to the terms', given: [yes(nina), yes(kari, { kind: 'terms' })], state: 'begun' },
    { name: 'one, and the deputy mayor', given: [yes(nina), yes(per)], state: 'begun' },
  ])('$name: $state', ({ given, state }) => {
    expect(afterApprovals(outcome, round, given)).toEqual({
      outcome: { state, approvedAt: null },
      round: null,
    });
  });

  it('both finish it at the moment of the later one, in whatever order they come', () => {
    const both = [yes(kari), yes(nina, { givenAt: late })];
    const expected = {
      outcome: { state: 'approved', approvedAt: late },
      round: { state: 'finished', finishedAt: late },
    };
    expect(afterApprovals(outcome, round, both)).toEqual(expected);
    expect(afterApprovals(outcome, round, both.toReversed())).toEqual(expected);
    // A yes that came twice does not move it.
    expect(
      afterApprovals(outcome, round, [...both, yes(kari, { givenAt: '2024-05-01T08:00:00.000Z' })]),
    ).toEqual(expected);
  });
});
