import { readMany } from '#renderer/db/read.ts';
import { changesOf } from '#renderer/db/repositories/contract-changes.ts';
import {
  currentContract,
  listContracts,
  pointsOf,
  readContract,
} from '#renderer/db/repositories/contracts.ts';
import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import type { ContractChangeView, ContractPointView } from '#shared/domain/contract-standing.ts';
import type { Contract } from '#shared/domain/contract.ts';
import type { Person } from '#shared/domain/person.ts';
import { inOffice, type InOffice } from '#shared/domain/rule-standing.ts';

/** What the place of the contract shows. */
export interface ContractFacts {
  readonly contract: Contract;
  /** The id one came by: of the contract, or of a point or change of it, which is then open; null: none. */
  readonly asked: string | null;
  readonly points: readonly ContractPointView[];
  /** The latest first. */
  readonly changes: readonly ContractChangeView[];
  /** Everyone, also who is named and lies in the bin: a name that was said stands. */
  readonly people: readonly Person[];
  readonly inOffice: InOffice;
  /** The others, the latest first. */
  readonly others: readonly Contract[];
}

/** What is known before there is a contract to show, and whether the one asked for is gone. */
export interface NoContract {
  readonly contract: null;
  readonly isAsked: boolean;
  readonly others: readonly Contract[];
  readonly people: readonly Person[];
}

/** @param id of the contract that is asked for, or of a point or change of it; undefined: that of the director in office */
export const readContractFacts = async (id: string | undefined): Promise<ContractFacts | NoContract> => {
  const [contract, contracts] = await Promise.all([
    id === undefined ? currentContract() : readContract(await contractIdOf(id)),
    listContracts(),
  ]);
  const others = contracts.filter((one) => one.id !== contract?.id);
  const directors = contracts.flatMap(({ directorId }) => directorId ?? []);
  if (contract === null) {
    const people = await peopleNamed(directors);
    return { contract, isAsked: id !== undefined, others, people };
  }
  const [points, changes] = await Promise.all([pointsOf(contract.id), changesOf(contract.id)]);
  const parties = changes.flatMap(({ change }) => [change.directorId ?? [], change.mayorId ?? []].flat());
  const people = await peopleNamed([...directors, ...parties]);
  return { contract, asked: id ?? null, points, changes, people, inOffice: inOffice(people), others };
};

/** Also of a point or change that was put in the bin after one came to it. */
const contractIdOf = async (id: string): Promise<string> => {
  const [points, changes] = await Promise.all([
    readMany('contractPoints', [id]),
    readMany('contractChanges', [id]),
  ]);
  return points.get(id)?.contractId ?? changes.get(id)?.contractId ?? id;
};

/** The name of the person; null: nobody is named, or they are deleted for good. */
export const nameOf = (id: string | null, people: readonly Person[]): string | null =>
  people.find((person) => person.id === id)?.name ?? null;
