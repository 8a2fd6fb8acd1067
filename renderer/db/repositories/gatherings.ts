import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Gathering } from '#shared/domain/gathering.ts';
import type { CommitId, GatheringId, TermId } from '#shared/domain/id.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import { create, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import type { PointDraft } from './gathering-points.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** A gathering as it begins: from a programme, or blank. */
export type GatheringDraft = Pick<Gathering, 'templateKey' | 'templateVersion' | 'title'> &
  Partial<Pick<Gathering, 'firstDay' | 'place' | 'purpose' | 'participants' | 'outcome'>> & {
    /** The programme, in order. */
    readonly points: readonly PointDraft[];
  };

/** What people change of a gathering. */
export type GatheringChange = Partial<
  Pick<Gathering, 'title' | 'firstDay' | 'place' | 'purpose' | 'participants' | 'outcome'> & AccessMark
>;

/** The gatherings of the term: those without a day first, then the latest first. */
export const listGatherings = async (termId: TermId): Promise<Gathering[]> =>
  (await readWhere('gatherings', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) > dayOf(b) ? -1 : 1));

/** The gathering; null when it does not exist or lies in the bin. */
export const readGathering = (id: GatheringId): Promise<Gathering | null> => readOne('gatherings', id);

/** A new gathering with its programme, in one change. */
export const addGathering = async (
  termId: TermId,
  { points, ...draft }: GatheringDraft,
  signed: Signed = {},
): Promise<Answer<GatheringId, CommitRefusal>> => {
  const id = newId<'Gathering'>();
  const ranks = generateNKeysBetween(null, null, points.length);
  const commands: readonly Command[] = [
    create('gatherings', id, { ...empty, ...draft, termId }),
    ...points.map((point, place) =>
      create('gatheringPoints', newId<'GatheringPoint'>(), {
        ...point,
        gatheringId: id,
        rank: ranks[place] ?? '',
      }),
    ),
  ];
  const answer = await commit(commands, { ...signed, label: 'gatheringAdded' });
  return answer.ok ? accept(id) : answer;
};

/** Changes the gathering. Texts go as text changes, so that nothing written meanwhile is lost. */
export const changeGathering = async (
  id: GatheringId,
  change: GatheringChange,
  signed: Signed = {},
): Saved => {
  const gathering = await readGathering(id);
  if (gathering === null) return refuse('unknownRecord');
  return commit(changeFields('gatherings', gathering, change), { ...signed, label: 'gatheringChanged' });
};

/** Puts the gathering in the bin, and its programme with it. */
export const removeGathering = async (id: GatheringId): Saved =>
  commit([remove('gatherings', id)], { label: 'gatheringRemoved' });

const empty = { ...noMark, firstDay: null, place: '', purpose: '', participants: '', outcome: '' } as const;

/** What has no day yet is still to come. */
const dayOf = ({ firstDay }: Gathering): string => firstDay ?? '9999';
