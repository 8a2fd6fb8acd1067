import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { InformationEntryId, MatterId, MemberId } from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Matter } from '#shared/domain/matter.ts';
import { pointKey } from '#shared/domain/matter-log.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { readMany, readOne, readWhere, readWhereAny } from './read.ts';

/** What must be said of a matter. */
export type MatterDraft = Pick<Matter, 'termId' | 'title' | 'sinceOn'> & Partial<Fields<Matter>>;

/** A matter that is there, or is made by the commands. */
export interface MadeMatter {
  readonly id: MatterId;
  readonly commands: readonly Command[];
}

export const addMatterCommand = (draft: MatterDraft): MadeMatter => {
  const id = newId<'Matter'>();
  return { id, commands: [create('matters', id, { ...blank, ...draft })] };
};

/** The row of what stands in the log; where there is none, one is made, and what was told belongs to it. */
export const rowOfView = (view: MatterView, fields: Partial<Fields<Matter>> = {}): MadeMatter => {
  if (view.matterId !== null) return { id: view.matterId, commands: [] };
  const { termId, title, text, link, owedTo, sinceOn, meetingId, agendaItemId, topicId } = view;
  const draft = { termId, title, text, link, owedTo, sinceOn, meetingId, agendaItemId, topicId };
  const made = addMatterCommand({ ...draft, ...markOf(view), ...fields });
  return {
    id: made.id,
    commands: [...made.commands, ...view.told.map(({ entry }) => linkCommand(made.id, entry.id))],
  };
};

/** The row that has been made since for what had none when it was read; null: still none. */
export const rowMadeSince = async ({ told, topicId, agendaItemId }: MatterView): Promise<MatterId | null> => {
  const links = await readWhereAny(
    'matterEntries',
    'entryId',
    told.map(({ entry }) => entry.id),
  );
  const linked = await readMany(
    'matters',
    links.map(({ matterId }) => matterId),
  );
  const known = [...linked.values()].find(({ deletedAt }) => deletedAt === null);
  if (known !== undefined || topicId === null) return known?.id ?? null;
  const topic = await readOne('topics', topicId);
  const standing = new Set(topic?.standingPointId === null ? [] : [topicId]);
  const key = pointKey({ topicId, agendaItemId }, standing);
  const rows = await readWhere('matters', 'topicId', topicId);
  return rows.find((row) => row.deletedAt === null && pointKey(row, standing) === key)?.id ?? null;
};

export const linkCommand = (matterId: MatterId, entryId: InformationEntryId): Command =>
  create('matterEntries', newId<'MatterEntry'>(), { matterId, entryId });

export const namedCommands = (
  entryId: InformationEntryId,
  members: readonly MemberId[],
): readonly Command[] =>
  members.map((memberId) => create('entryMembers', newId<'EntryMember'>(), { entryId, memberId }));

/** What an entry that is being made says of where it belongs. */
type Placed = Pick<
  InformationEntry,
  'termId' | 'toldOn' | 'matter' | 'recipients' | 'meetingId' | 'agendaItemId' | 'topicId'
>;

/**
 * Links a new entry to the matter of its point; where the point has none yet, makes it, with what was told of it before.
 * A point to all is owed to all, from the day of its meeting; anything else to those it was told to.
 */
export const matterOfEntry = async (
  entry: Placed,
  entryId: InformationEntryId,
): Promise<readonly Command[]> => {
  const { isToAll, isStanding, since, mark } = await pointOf(entry);
  const { matter, others } = await samePoint(entry, isStanding);
  if (matter !== null) return [linkCommand(matter.id, entryId)];
  const { termId, meetingId, agendaItemId, topicId } = entry;
  const made = addMatterCommand({
    termId,
    meetingId,
    agendaItemId,
    topicId,
    ...mark,
    title: entry.matter,
    owedTo: isToAll ? 'all' : entry.recipients,
    sinceOn: since !== null && since < entry.toldOn ? since : entry.toldOn,
  });
  return [...made.commands, ...[...others, entryId].map((id) => linkCommand(made.id, id))];
};

const pointOf = async ({ topicId, agendaItemId, meetingId }: Placed) => {
  const [item, topic, meeting] = await Promise.all([
    agendaItemId === null ? null : readOne('agendaItems', agendaItemId),
    topicId === null ? null : readOne('topics', topicId),
    meetingId === null ? null : readOne('meetings', meetingId),
  ]);
  const isToAll = (item ?? topic)?.kind === 'toAll';
  return {
    isToAll,
    isStanding: topic !== null && topic.standingPointId !== null,
    since: isToAll ? (meeting?.day ?? null) : null,
    mark: markOf(item ?? noMark),
  };
};

/** The matter of the same point, and the entries about it that have none. */
const samePoint = async (
  entry: Placed,
  isStanding: boolean,
): Promise<{ readonly matter: Matter | null; readonly others: readonly InformationEntryId[] }> => {
  const { topicId } = entry;
  if (topicId === null) return { matter: null, others: [] };
  const standing = new Set(isStanding ? [topicId] : []);
  const key = pointKey(entry, standing);
  const [matters, entries] = await Promise.all([
    readWhere('matters', 'topicId', topicId),
    readWhere('informationEntries', 'topicId', topicId),
  ]);
  const isSame = (row: Matter | InformationEntry): boolean =>
    row.deletedAt === null && key !== null && pointKey(row, standing) === key;
  const same = entries.filter(isSame).map(({ id }) => id);
  const links = await readWhereAny('matterEntries', 'entryId', same);
  const linked = new Set(links.map(({ entryId }) => entryId));
  return { matter: matters.find(isSame) ?? null, others: same.filter((id) => !linked.has(id)) };
};

const markOf = ({
  access,
  basisKey,
  basisVersion,
  basisDetail,
  fullerAccess,
  reassessOn,
}: AccessMark): AccessMark => ({ access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn });

const blank = {
  ...noMark,
  state: 'open',
  text: '',
  link: '',
  owedTo: 'all',
  reason: '',
  meetingId: null,
  agendaItemId: null,
  topicId: null,
} as const satisfies Partial<Fields<Matter>>;
