import { describe, expect, it } from 'vitest';
import { askedRules } from '#renderer/features/overview/asked-rules.ts';
import type { PersonId, RuleId } from '#shared/domain/id.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { aVersion, anApproval, kari, ola } from '../../../support/rule-rows.ts';
import { aView } from '../rules/list/rule-views.ts';

const newMayor = '019a0000-0000-7000-8000-000000000903' as PersonId;
const office = { director: kari, mayor: newMayor };
const id = (last: number) => `019a0000-0000-7000-8000-00000000000${last}` as RuleId;
const agreed = aVersion(1, { state: 'agreed', agreedAt: '2024-01-09T08:00:00.000Z' });
const approvals = [anApproval(agreed, kari), anApproval(agreed, ola)];

const forMe = aView({ id: id(1) }, { versions: [aVersion(1)], approvals: [anApproval(aVersion(1), ola)] });
const forOther = aView(
  { id: id(2) },
  { versions: [aVersion(1)], approvals: [anApproval(aVersion(1), kari)] },
);
const stale = aView({ id: id(3) }, { versions: [aVersion(1)], inOffice: office });
const again = aView({ id: id(4), state: 'agreed' }, { versions: [agreed], approvals, inOffice: office });
const putAgain = aView(
  { id: id(5), state: 'agreed' },
  { versions: [agreed, aVersion(2, { mayorId: newMayor })], approvals, inOffice: office },
);
const due = aView({ id: id(6), state: 'revisit', reviewOn: '2024-03-01' }, { versions: [agreed], approvals });
const revisit = aView({ id: id(7), state: 'revisit' });
const all = [forMe, forOther, stale, again, putAgain, due, revisit];

const keysOf = (views: readonly RuleView[]) => views.map(({ key }) => key);

describe('what the rules ask of who has opened', () => {
  it('names each once, by what is most pressing, and leaves out what waits for the other', () => {
    const asked = askedRules(all, kari);
    expect(Object.fromEntries(Object.entries(asked).map(([what, views]) => [what, keysOf(views)]))).toEqual({
      yours: [id(1), id(5)],
      stale: [id(3)],
      again: [id(4)],
      due: [id(6)],
      revisit: [id(7)],
    });
  });

  it('asks nobody to approve what was put to somebody who has left office', () => {
    expect(keysOf(askedRules(all, ola).yours)).toEqual([id(2)]);
    expect(askedRules([stale], kari).yours).toEqual([]);
    expect(askedRules([forMe], null).yours).toEqual([]);
  });
});
