import type { Day } from '#shared/calendar/day.ts';
import type { ContractId } from '#shared/domain/id.ts';
import { demoContract, demoSalary } from '#shared/templates/demo-employer/director.ts';
import { signContract } from '#shared/vault/contract-digest.ts';
import {
  addChange,
  addContractApprovals,
  changesOf,
  proposeChange,
} from '../repositories/contract-changes.ts';
import { addContract, changeContract, changePoint, currentContract } from '../repositories/contracts.ts';
import {
  addSalaryTalk,
  changeSalaryTalk,
  chooseCriteria,
  listSalaryTalks,
} from '../repositories/salary-talks.ts';
import { keyOf, known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** What they have found out about the contract, one change that both agreed on, and the salary talk of the year. */
export const contractSteps = (): readonly DemoStep[] => {
  const { on, form, fromDay, decisionRef, caseReference, severance, points, change } = demoContract;
  return [
    {
      at: moment(on, '12:30'),
      by: 'director',
      what: 'contract',
      run: async (_world, signed) => {
        const added = await addContract({}, signed);
        return added.ok
          ? changeContract(added.value, { form, fromDay, decisionRef, caseReference, severance }, signed)
          : added;
      },
    },
    ...points.map(([key, state, note], place): DemoStep => ({
      at: moment(on, `12:${40 + place}`),
      by: 'director',
      what: `contract point ${key}`,
      run: async (_world, signed) =>
        changePoint(await contractOf(), key, { state, note, lookedOn: on }, signed),
    })),
    {
      at: moment(change.on, '10:50'),
      by: 'director',
      what: 'contract change',
      run: async (_world, signed) => {
        const { title, point, before, after, reason, decisionRef: decision } = change;
        const draft = { title, pointKey: point, before, after, reason, decisionRef: decision };
        const added = await addChange(await contractOf(), draft, signed);
        return added.ok ? proposeChange(added.value, signed) : added;
      },
    },
    approvalStep(change.on, '10:55', 'director'),
    approvalStep(change.approvedByMayor, '08:40', 'mayor'),
    ...salarySteps(),
  ];
};

const approvalStep = (on: Day, clock: string, who: 'mayor' | 'director'): DemoStep => ({
  at: moment(on, clock),
  by: who,
  what: `contract approved by ${who}`,
  run: (world, signed) => approve(world, who, signed),
});

const approve = async (world: DemoWorld, who: 'mayor' | 'director', signed: Signed) => {
  const [view] = await changesOf(await contractOf());
  if (view === undefined) throw new Error('The demo has no change of the contract');
  const { id, digest } = view.change;
  const approved = { changeId: id, personId: known(world.people, who), digest, approvedAt: signed.at };
  return addContractApprovals(id, [{ ...approved, ...signContract(keyOf(world, who), approved) }], signed);
};

const salarySteps = (): readonly DemoStep[] => {
  const { on, year, day, criteria, criteriaText, criteriaOn, delegationRef } = demoSalary;
  const { outcome, decisionRef, decidedOn, appliesFrom } = demoSalary;
  return [
    {
      at: moment(on, '14:20'),
      by: 'mayor',
      what: 'salary talk',
      run: async (world, signed) => {
        const added = await addSalaryTalk(world.termId, year, signed);
        if (!added.ok) return added;
        const chosen = await chooseCriteria(added.value, criteria, signed);
        if (!chosen.ok) return chosen;
        const fields = { day, criteriaText, criteriaOn, delegationRef, decidedBy: 'delegated' } as const;
        return changeSalaryTalk(added.value, fields, signed);
      },
    },
    salaryStep(day, { state: 'held' }),
    salaryStep(decidedOn, { state: 'decided', outcome, decisionRef, decidedOn, appliesFrom }),
  ];
};

const salaryStep = (on: Day, fields: Parameters<typeof changeSalaryTalk>[1]): DemoStep => ({
  at: moment(on, '14:50'),
  by: 'mayor',
  what: `salary talk ${on}`,
  run: async (world, signed) => {
    const [talk] = await listSalaryTalks(world.termId);
    if (talk === undefined) throw new Error('The demo has no salary talk');
    return changeSalaryTalk(talk.id, fields, signed);
  },
});

const contractOf = async (): Promise<ContractId> => {
  const contract = await currentContract();
  if (contract === null) throw new Error('The demo has no contract');
  return contract.id;
};
