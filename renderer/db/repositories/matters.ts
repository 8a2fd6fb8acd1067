import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Register } from '#shared/domain/coverage.ts';
import type { CommitId, InformationEntryId, MatterId, MemberId, TermId } from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Matter } from '#shared/domain/matter.ts';
import { lastDayOf, owedMatters, type MatterView } from '#shared/domain/matter-view.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import {
  addMatterCommand,
  linkCommand,
  namedCommands,
  rowMadeSince,
  rowOfView,
  type MadeMatter,
  type MatterDraft,
} from '../matter-commands.ts';
import { logViews } from '../log-views.ts';
import { readLogFacts } from '../matter-facts.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import { addInformationCommand } from './information.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** For whom the log is worked out: the words of standing points are in the reader's form. */
export interface LogReader {
  readonly today: Day;
  readonly form: WrittenForm;
}

/** One time something was told; who, when and how. Without `text` and `link`, those of the matter went out. */
export type TellingDraft = Pick<InformationEntry, 'toldOn' | 'channel' | 'recipients'> &
  Partial<Pick<InformationEntry, 'toldAt' | 'toldBy' | 'channelNote' | 'text' | 'link' | 'named'>>;

/** The whole log, with the register it was worked out from. */
export interface Log {
  /** What happened last stands first. */
  readonly matters: readonly MatterView[];
  readonly register: Register;
}

export const readLog = async (termId: TermId, { today, form }: LogReader): Promise<Log> => {
  const facts = await readLogFacts(termId, form);
  return { matters: logViews(facts, today).toSorted(byLastDay), register: facts.register };
};

/** Everything elected members have been told or are owed in the term; what happened last stands first. */
export const listMatters = async (termId: TermId, reader: LogReader): Promise<readonly MatterView[]> =>
  (await readLog(termId, reader)).matters;

/** What is owed: points to all that are discussed, and matters some have not got. Who has waited longest comes first. */
export const owedToAll = async (termId: TermId, reader: LogReader): Promise<readonly MatterView[]> =>
  owedMatters(await listMatters(termId, reader));

/**
 * One matter by what the route calls it: the id of its row, of an entry about it, or of the point it came up in.
 * Null: it is not there, or in the bin.
 */
export const readMatter = async (
  termId: TermId,
  key: string,
  reader: LogReader,
): Promise<MatterView | null> => matterOf(await listMatters(termId, reader), key);

/** The same among those that are read already. */
export const matterOf = (matters: readonly MatterView[], key: string): MatterView | null =>
  matters.find((view) => view.key === key) ??
  matters.find(({ told }) => told.some(({ entry }) => entry.id === key)) ??
  matters.find(({ agendaItemId }) => agendaItemId === key) ??
  null;

/** Something to tell, before anybody is told. Refuses with `invalid` when it is not said what. */
export const addMatter = async (
  draft: MatterDraft,
  signed: Signed = {},
): Promise<Answer<MatterId, CommitRefusal>> => {
  const { id, commands } = addMatterCommand(draft);
  const answer = await commit(commands, { label: 'matterAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** A new matter and the first time it was told, in one step. */
export const addTold = async (
  draft: MatterDraft,
  telling: TellingDraft,
  named: readonly MemberId[] = [],
  signed: Signed = {},
): Promise<Answer<MatterId, CommitRefusal>> => {
  const made = addMatterCommand(draft);
  const commands = tellingCommands(made, { ...blankPoint, ...draft }, telling, named);
  const answer = await commit(commands, { label: 'informationAdded', ...signed });
  return answer.ok ? accept(made.id) : answer;
};

/**
 * That it was told once more. Of what has no row yet, one is made in the same step.
 * @param matter the matter, or what stands in the log
 * @param named those of the register who were told by name, for `named`
 */
export const tell = (
  matter: MatterId | MatterView,
  telling: TellingDraft,
  named: readonly MemberId[] = [],
  signed: Signed = {},
): Promise<Answer<InformationEntryId, CommitRefusal>> =>
  oneAtATime(() => tellNow(matter, { telling, named, signed }));

const tellNow = async (
  matter: MatterId | MatterView,
  {
    telling,
    named,
    signed,
  }: { readonly telling: TellingDraft; readonly named: readonly MemberId[]; readonly signed: Signed },
): Promise<Answer<InformationEntryId, CommitRefusal>> => {
  const about = typeof matter === 'string' ? await readOne('matters', matter) : await withRow(matter);
  if (about === null) return refuse('unknownRecord');
  const made = 'matterId' in about ? rowOfView(about) : { id: about.id, commands: [] };
  const commands = tellingCommands(made, about, telling, named);
  const answer = await commit(commands, { label: 'informationAdded', ...signed });
  const entryId = commands.find(({ table }) => table === 'informationEntries')?.id;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command was made for an entry
  return answer.ok ? accept(entryId as InformationEntryId) : answer;
};

/** Changes what the matter says. */
export const changeMatter = (view: MatterView, fields: Partial<Fields<Matter>>, signed: Signed = {}): Saved =>
  oneAtATime(async () => {
    const meta = { label: 'matterChanged', ...signed } as const;
    const { matterId } = await withRow(view);
    if (matterId === null) return commit(rowOfView(view, fields).commands, meta);
    const matter = await readOne('matters', matterId);
    return matter === null ? refuse('unknownRecord') : commit(changeFields('matters', matter, fields), meta);
  });

/** It is enough, though some may not have got it: `reason` says why. */
export const settleMatter = (view: MatterView, reason: string, signed: Signed = {}): Saved =>
  setState(view, { state: 'settled', reason: reason.trim() }, signed);

/** It is not enough after all. */
export const reopenMatter = (view: MatterView, signed: Signed = {}): Saved =>
  setState(view, { state: 'open', reason: '' }, signed);

/** Puts the matter and everything told of it in the bin, in one step. A point of a meeting cannot be put away here. */
export const removeMatter = (view: MatterView): Saved => {
  const row = view.matterId === null ? [] : [remove('matters', view.matterId)];
  const entries = view.told.map(({ entry }) => remove('informationEntries', entry.id));
  return commit([...row, ...entries], { label: 'matterRemoved' });
};

/** Sets right what was noted of one time it was told, and who was told by name. */
export const changeTelling = async (
  id: InformationEntryId,
  fields: Partial<TellingDraft>,
  named: readonly MemberId[],
): Saved => {
  const entry = await readOne('informationEntries', id);
  if (entry === null) return refuse('unknownRecord');
  const before = (await readWhere('entryMembers', 'entryId', id)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const gone = before.filter(({ memberId }) => !named.includes(memberId));
  const known = new Set(before.map(({ memberId }) => memberId));
  const commands = [
    ...changeFields('informationEntries', entry, fields),
    ...gone.map((row) => remove('entryMembers', row.id)),
    ...namedCommands(
      id,
      named.filter((member) => !known.has(member)),
    ),
  ];
  return commit(commands, { label: 'informationChanged' });
};

const setState = (view: MatterView, fields: Pick<Matter, 'state' | 'reason'>, signed: Signed): Saved =>
  oneAtATime(() => setStateNow(view, fields, signed));

const setStateNow = async (
  view: MatterView,
  fields: Pick<Matter, 'state' | 'reason'>,
  signed: Signed,
): Saved => {
  const { matterId } = await withRow(view);
  const commands =
    matterId === null ? rowOfView(view, fields).commands : [patch('matters', matterId, fields)];
  return commit(commands, {
    label: fields.state === 'settled' ? 'matterSettled' : 'matterChanged',
    ...signed,
  });
};

/** What was read before its row was made has the row now: two fields that are left at once make one matter. */
const withRow = async (view: MatterView): Promise<MatterView> =>
  view.matterId === null ? { ...view, matterId: await rowMadeSince(view) } : view;

let last: Promise<unknown> = Promise.resolve();

const oneAtATime = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const run = last.then(act);
  last = run.catch(() => undefined);
  return run;
};

const tellingCommands = (
  made: MadeMatter,
  matter: Pick<Matter, 'termId' | 'title' | 'meetingId' | 'agendaItemId' | 'topicId'>,
  telling: TellingDraft,
  named: readonly MemberId[],
): readonly Command[] => {
  const { termId, title, meetingId, agendaItemId, topicId } = matter;
  const point = { termId, meetingId, agendaItemId, topicId };
  const { id, command } = addInformationCommand({ ...telling, ...point, matter: title });
  return [
    ...made.commands,
    command,
    linkCommand(made.id, id),
    ...(telling.recipients === 'named' ? namedCommands(id, named) : []),
  ];
};

const blankPoint = { meetingId: null, agendaItemId: null, topicId: null } as const;

/** What was made last stands first among those of one day. */
const byLastDay = (a: MatterView, b: MatterView): number => {
  const [one, other] = [`${lastDayOf(a)} ${a.key}`, `${lastDayOf(b)} ${b.key}`];
  return one === other ? 0 : one < other ? 1 : -1;
};
