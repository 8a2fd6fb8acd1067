import { describe, expect, it } from 'vitest';
import { criteriaOf, decisionGaps, salaryFindings } from '#shared/domain/salary-findings.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';

type Asked = Parameters<typeof salaryFindings>[0];

const talk: Asked = {
  state: 'held',
  day: '2024-06-10',
  criteria: 'results followUp',
  criteriaText: '',
  criteriaOn: '2024-05-01',
  decidedBy: 'delegated',
  delegationRef: 'Sak 12/24',
  decisionRef: '',
};

describe('what there is to say of a salary talk', () => {
  it.each<[string, Partial<Asked>, readonly string[]]>([
    ['nothing, when it is as it should be', {}, []],
    ['no criteria', { criteria: '', criteriaOn: null }, ['noCriteria']],
    ['criteria in their own words are criteria', { criteria: '', criteriaText: 'Budsjettet' }, []],
    ['no day for the criteria', { criteriaOn: null }, ['noCriteriaDay']],
    ['criteria on the day of the talk', { criteriaOn: '2024-06-10' }, []],
    ['criteria the day after', { criteriaOn: '2024-06-11' }, ['criteriaLate']],
    ['criteria with a talk that has no day', { day: null, criteriaOn: '2030-01-01' }, []],
    ['nobody to decide', { decidedBy: null, delegationRef: '' }, ['noDecider']],
    ['somebody else, without a delegation', { delegationRef: ' ' }, ['noDelegation']],
    ['the council, without a delegation', { decidedBy: 'council', delegationRef: '' }, []],
    ['decided, without a decision', { state: 'decided' }, ['noDecision']],
    ['nothing of one that is called off', { state: 'cancelled', criteria: '', decidedBy: null }, []],
  ])('%s', (_, fields, findings) => {
    expect(salaryFindings({ ...talk, ...fields })).toEqual(findings);
  });

  it('cannot be decided without all three, in the order they are asked for', () => {
    const nothing: Pick<SalaryTalk, 'decidedBy' | 'delegationRef' | 'decisionRef'> = {
      decidedBy: null,
      delegationRef: '',
      decisionRef: '',
    };
    expect(decisionGaps(nothing)).toEqual(['noDecider', 'noDecision']);
    expect(decisionGaps({ ...nothing, decidedBy: 'delegated' })).toEqual(['noDelegation', 'noDecision']);
    expect(decisionGaps({ ...nothing, decidedBy: 'council', decisionRef: 'Sak 1/24' })).toEqual([]);
  });

  it('reads the criteria in their fixed order, and passes over what it does not know', () => {
    expect(criteriaOf({ criteria: 'followUp unknown results' })).toEqual(['results', 'followUp']);
    expect(criteriaOf({ criteria: '' })).toEqual([]);
  });
});
