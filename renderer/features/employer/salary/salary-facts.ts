import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import { listMandates } from '#renderer/db/repositories/mandates.ts';
import { listSalaryTalks, readSalaryTalk } from '#renderer/db/repositories/salary-talks.ts';
import { currentTerm, readTerm } from '#renderer/db/repositories/terms.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import type { Person } from '#shared/domain/person.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Term } from '#shared/domain/term.ts';

/** The talks of the term that is shown, the latest year first. */
export interface SalaryList {
  readonly term: Term;
  readonly talks: readonly SalaryTalk[];
}

/** Null: there is no term. */
export const readSalaryList = async (): Promise<SalaryList | null> => {
  const term = await currentTerm();
  return term === null ? null : { term, talks: await listSalaryTalks(term.id) };
};

/** What the page of one talk shows. */
export interface SalaryFacts {
  readonly talk: SalaryTalk;
  readonly term: Term | null;
  /** Everyone, also who is named and lies in the bin. */
  readonly people: readonly Person[];
  readonly mandates: readonly Mandate[];
  /** Whether another talk of the term is of the same year. */
  readonly hasTwin: boolean;
}

/** Null: there is no such talk. */
export const readSalaryFacts = async (id: string): Promise<SalaryFacts | null> => {
  const talk = await readSalaryTalk(id);
  if (talk === null) return null;
  const [term, people, mandates, talks] = await Promise.all([
    readTerm(talk.termId),
    peopleNamed(talk.directorId === null ? [] : [talk.directorId]),
    listMandates(talk.termId),
    listSalaryTalks(talk.termId),
  ]);
  return {
    talk,
    term,
    people,
    mandates,
    hasTwin: talks.some((one) => one.id !== talk.id && one.year === talk.year),
  };
};
