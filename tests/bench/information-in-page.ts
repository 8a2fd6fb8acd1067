import { create, type Command } from '../../renderer/db/commands.ts';
import { commit } from '../../renderer/db/commit.ts';
import { closeDatabase } from '../../renderer/db/database.ts';
import { addMatterCommand, linkCommand, namedCommands } from '../../renderer/db/matter-commands.ts';
import { newId } from '../../renderer/db/new-id.ts';
import { listMatters } from '../../renderer/db/repositories/matters.ts';
import { listMembers } from '../../renderer/db/repositories/members.ts';
import { listPeople } from '../../renderer/db/repositories/people.ts';
import { currentTerm } from '../../renderer/db/repositories/terms.ts';
import { forgetSteps } from '../../renderer/db/undo-stack.ts';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import { channels } from '../../shared/domain/information-entry.ts';
import type { RecipientGroup } from '../../shared/domain/information-entry.ts';
import type { MemberId, PersonId, TermId } from '../../shared/domain/id.ts';
import { openOrFail, openVault } from './opened.ts';
import { sentences, words } from './written.ts';

/** What runs inside the window: the log of Informasjon, in the app's own workspace. */
export interface InformationInPage {
  /** Writes so many entries, back from the day; answers what the last matter is called. */
  readonly fill: (entries: number, today: Day) => Promise<string>;
  /** Milliseconds to work out the whole log, with who has not got what. */
  readonly workOut: (today: Day) => Promise<number>;
}

/** A log of five years, ten entries a week: the majority of the matters went to all at once, the others to each side. */
const entriesAWeek = 10;
/** Matters in one change. */
const atATime = 100;

interface Body {
  readonly termId: TermId;
  readonly members: readonly MemberId[];
  readonly people: readonly PersonId[];
}

const fill: InformationInPage['fill'] = async (entries, today) => {
  await open();
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const [members, people] = await Promise.all([listMembers(term.id), listPeople()]);
  const body = { termId: term.id, members: members.map(({ id }) => id), people: people.map(({ id }) => id) };
  let last = '';
  let commands: Command[] = [];
  let written = 0;
  for (let matter = 0; written < entries; matter += 1) {
    const day = addDays(today, -Math.floor(((entries - written) * 7) / entriesAWeek));
    const made = matterOf(body, matter, day, Math.min(entries - written, tellingsOf(matter).length));
    commands.push(...made.commands);
    written += made.entries;
    last = made.title;
    if (matter % atATime !== 0 && written < entries) continue;
    await write(commands, day);
    commands = [];
  }
  forgetSteps();
  closeDatabase();
  return last;
};

/** To whom, one telling after the other; some still wait for the last. */
const tellingsOf = (matter: number): readonly RecipientGroup[] => {
  if (matter % 10 < 6) return ['all'];
  if (matter % 10 < 8) return ['majority', 'minority'];
  return matter % 10 === 8 ? ['groupLeaders', 'named'] : ['executiveCommittee'];
};

const matterOf = ({ termId, members, people }: Body, number: number, day: Day, most: number) => {
  const title = words(number, 5);
  const made = addMatterCommand({
    termId,
    title,
    text: sentences(number, 300),
    sinceOn: day,
    state: number % 10 === 9 ? 'settled' : 'open',
  });
  const tellings = tellingsOf(number).slice(0, most);
  const told = tellings.flatMap((recipients, place): readonly Command[] => {
    const id = newId<'InformationEntry'>();
    const entry = create('informationEntries', id, {
      termId,
      meetingId: null,
      agendaItemId: null,
      topicId: null,
      toldOn: day,
      toldAt: place === 0 ? '09:00' : '15:30',
      toldBy: people[number % people.length] ?? null,
      matter: title,
      channel: channels[number % 4] ?? 'email',
      channelNote: '',
      text: sentences(number, 300),
      link: '',
      recipients,
      named: '',
    });
    return [
      entry,
      linkCommand(made.id, id),
      ...(recipients === 'named' ? namedCommands(id, members.slice(0, 10)) : []),
    ];
  });
  return { title, commands: [...made.commands, ...told], entries: tellings.length };
};

const write = async (commands: readonly Command[], day: Day): Promise<void> => {
  const answer = await commit(commands, { label: 'informationAdded', at: `${day}T10:00:00.000Z` });
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
};

const workOut: InformationInPage['workOut'] = async (today) => {
  await open();
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  await listMatters(term.id, { today, form: 'nb' });
  const began = performance.now();
  await listMatters(term.id, { today, form: 'nb' });
  const took = performance.now() - began;
  closeDatabase();
  return took;
};

const open = async (): Promise<void> => {
  await openVault();
  await openOrFail();
};

declare global {
  interface Window {
    informationInPage: InformationInPage;
  }
}

window.informationInPage = { fill, workOut };
