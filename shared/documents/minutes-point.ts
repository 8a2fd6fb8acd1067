import {
  isWithheld,
  personIn,
  type SnapshotAction,
  type SnapshotDecision,
  type SnapshotInformation,
  type SnapshotNote,
  type SnapshotPoint,
} from '#shared/domain/minutes-snapshot.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { heading, paragraph, type Block } from './document.ts';
import type { MinutesFacts } from './minutes.ts';
import { noteBlocks } from './note-blocks.ts';

type Rows = Array<[string, string]>;

/** One point of the minutes, under the number that all papers of the meeting have for it. */
export const pointBlocks = (point: SnapshotPoint, facts: MinutesFacts): Block[] => {
  const { form } = facts;
  if (facts.audience === 'public' && isWithheld(point)) return withheldBlocks(point, facts);
  const rows: Rows = [
    ...point.decisions.map((each): [string, string] => decisionRow(each, facts)),
    ...point.actions.map((each): [string, string] => actionRow(each, facts)),
    ...point.information.map((each): [string, string] => informationRow(each, facts)),
    ...accessRow(point, facts),
  ];
  return [
    heading(`${point.number}. ${point.title[form]}`, 2),
    ...aboutBlock(point, facts),
    ...point.notes.flatMap((note) => notesOf(note, facts)),
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } satisfies Block]),
  ];
};

/** That there was a point, and by which law it is not shown. */
const withheldBlocks = (point: SnapshotPoint, { form }: MinutesFacts): Block[] => {
  const { minutes: words } = textIn(form).meetingDocuments;
  const { basis, fullerAccess } = point.access;
  const considered = fullerAccess.trim() === '' ? '' : ` ${words.fullerAccessConsidered}`;
  return [
    heading(`${point.number}. ${point.isTemplateTitle ? point.title[form] : words.exemptTitle}`, 2),
    paragraph(`${words.exempt(basis?.[form] ?? words.noBasis)}${considered}`),
  ];
};

/** «Drøfting · fra Torleiv Eksempelvik · overført fra 16.10.2023, 3. gang»; a standing point says its kind by its title. */
const aboutBlock = (point: SnapshotPoint, { snapshot, form }: MinutesFacts): Block[] => {
  const { meetingWords, meetingDocuments } = textIn(form);
  const { minutes: words } = meetingDocuments;
  const raisedBy = personIn(snapshot, point.raisedBy);
  const owner = personIn(snapshot, point.ownerId);
  const text = capitalised(
    [
      ...(point.isStanding ? [] : [meetingWords.topicKinds[point.kind]]),
      ...(point.deciding.trim() === '' ? [] : [words.deciding(point.deciding)]),
      ...(raisedBy === null ? [] : [words.raisedBy(raisedBy.name)]),
      ...(owner === null ? [] : [words.owner(owner.name)]),
      ...(point.carriedFrom === null
        ? []
        : [words.carried(formatDay(point.carriedFrom, form, 'numeric'), point.timesCarried + 1)]),
      ...(point.state === 'discussed' ? [] : [words.states[point.state]]),
    ].join(' · '),
  );
  return text === '' ? [] : [{ kind: 'paragraph', tone: 'note', text }];
};

const notesOf = ({ body, isComment, by }: SnapshotNote, { snapshot, form }: MinutesFacts): Block[] => {
  if (body.trim() === '') return [];
  const { minutes: words } = textIn(form).meetingDocuments;
  const lead = words.comment(personIn(snapshot, by)?.name ?? words.unknown);
  return [...(isComment ? [paragraph(lead)] : []), ...noteBlocks(body)];
};

const decisionRow = ({ text, reviewOn }: SnapshotDecision, { form }: MinutesFacts): [string, string] => {
  const { minutes: words } = textIn(form).meetingDocuments;
  const review = reviewOn === null ? [] : [words.review(formatDay(reviewOn, form, 'numeric'))];
  return [words.decision, [text, ...review].join('\n')];
};

const actionRow = (
  { title, note, ownerId, dueOn, state }: SnapshotAction,
  { snapshot, form }: MinutesFacts,
): [string, string] => {
  const { meetingDocuments, meetingWords } = textIn(form);
  const { minutes: words } = meetingDocuments;
  const who = capitalised(personIn(snapshot, ownerId)?.name ?? words.noOwner);
  const when = dueOn === null ? words.noDue : words.by(formatDay(dueOn, form, 'numeric'));
  const status = state === 'open' ? [] : [meetingWords.actionStates[state].toLowerCase()];
  const lines = [title, [who, when, ...status].join(', '), note.trim()];
  return [words.action, lines.filter((line) => line !== '').join('\n')];
};

const recipientsOf = (
  { recipients, named }: SnapshotInformation,
  executiveCommittee: string,
  { recipients: words }: Text['meetingWords'],
): string => {
  if (recipients === 'named') return named;
  return recipients === 'executiveCommittee' ? executiveCommittee : words[recipients];
};

const informationRow = (entry: SnapshotInformation, { form, snapshot }: MinutesFacts): [string, string] => {
  const { meetingDocuments, meetingWords } = textIn(form);
  const { minutes: words } = meetingDocuments;
  const clock = entry.toldAt === null ? '' : ` ${words.at(entry.toldAt.replace(':', '.'))}`;
  const channel = entry.channelNote.trim() === '' ? meetingWords.channels[entry.channel] : entry.channelNote;
  const to = recipientsOf(entry, snapshot.bodies.executiveCommittee[form], meetingWords);
  const told = words.told(`${formatDay(entry.toldOn, form, 'numeric')}${clock}`, channel, to);
  return [
    words.information,
    [entry.matter, told, entry.link.trim()].filter((line) => line !== '').join('\n'),
  ];
};

/** Only what is not public as a matter of course. */
const accessRow = ({ access }: SnapshotPoint, { form, audience }: MinutesFacts): Rows => {
  const { minutes: words } = textIn(form).meetingDocuments;
  if (audience === 'public' || access.status !== 'exempt') return [];
  const lines = [
    words.exempt(access.basis?.[form] ?? words.noBasis),
    access.fullerAccess.trim() === '' ? '' : words.fullerAccess(access.fullerAccess.trim()),
    access.reassessOn === null ? '' : words.reassess(formatDay(access.reassessOn, form, 'numeric')),
  ];
  return [[words.access, lines.filter((line) => line !== '').join('\n')]];
};
