import { accept, type Answer } from '#shared/domain/answer.ts';
import type { CarriedKind } from '#shared/domain/carried.ts';
import type { CommitId, HandoverId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Day } from '#shared/calendar/day.ts';
import { readCarriedSeries } from '../carry-series.ts';
import { carryToTerm, type Carried } from '../carry-to-term.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { createItems, type ItemDraft } from '../item-draft.ts';
import { newId } from '../new-id.ts';
import { readWhere } from '../read.ts';
import { listArenas } from './arenas.ts';
import { listHandovers } from './handovers.ts';
import { listMembers, listPartyGroups } from './members.ts';
import { listNoticeRules } from './notices.ts';
import { listRules } from './rules.ts';

/** What the term has that the next can begin with. */
export const readCarried = async (termId: TermId, today: Day): Promise<Carried> => {
  const [rules, notices, series, arenas, events, groups, members] = await Promise.all([
    listRules(termId, today),
    listNoticeRules(termId),
    readCarriedSeries(termId),
    listArenas(termId),
    readWhere('yearEvents', 'termId', termId),
    listPartyGroups(termId),
    listMembers(termId),
  ]);
  return {
    rules: rules.filter(({ inForce }) => inForce !== null),
    notices,
    series,
    arenas,
    events: events.filter(({ deletedAt, repeats }) => deletedAt === null && repeats === 'yearly'),
    groups,
    members: members.filter(({ toDay }) => toDay === null),
  };
};

/** The same, with the change of term that has been begun, if any: who prepares the next term ahead of it prepares for that. */
export const readBeforeNext = async (
  termId: TermId,
  today: Day,
): Promise<{ readonly carried: Carried; readonly handoverId: HandoverId | null }> => {
  const [carried, handovers] = await Promise.all([readCarried(termId, today), listHandovers(termId)]);
  return { carried, handoverId: handovers.find(({ reason }) => reason === 'newTerm')?.id ?? null };
};

/** The term that is founded, and what it begins with. */
export interface Founding {
  /** The change it is founded from; null: it is prepared without one. */
  readonly handoverId: HandoverId | null;
  readonly fields: Fields<Term>;
  readonly items: readonly ItemDraft[];
  readonly carried: Carried;
  readonly wanted: ReadonlySet<CarriedKind>;
  /** No meeting is made before it. */
  readonly today: Day;
}

interface FoundedTerm {
  readonly termId: TermId;
  readonly commitId: CommitId | null;
}

/** A new term from the one before: its dates, its checklist and what comes along, in one change that one «Angre» takes back. */
export const foundTerm = async (
  { handoverId, fields, items, carried, wanted, today }: Founding,
  signed: Pick<CommitMeta, 'at' | 'by'> = {},
): Promise<Answer<FoundedTerm, CommitRefusal>> => {
  const termId = newId<'Term'>();
  const answer = await commit(
    [
      create('terms', termId, fields),
      ...createItems(termId, items),
      ...(await carryToTerm(carried, { termId, term: fields, today }, wanted)),
      ...(handoverId === null ? [] : [patch('handovers', handoverId, { nextTermId: termId })]),
    ],
    { ...signed, label: 'termAdded' },
  );
  return answer.ok ? accept({ termId, commitId: answer.value }) : answer;
};
