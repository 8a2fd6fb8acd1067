import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  titleIn,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { minutesParts } from '#shared/domain/dialogue.ts';
import { talkInMinutes, type MinutesView } from '#shared/domain/minutes-standing.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { aboutRows, yearLine, type DialogueDocumentFacts } from './dialogue.ts';

export interface MinutesFacts extends DialogueDocumentFacts {
  readonly view: MinutesView;
}

/**
 * The referat in its four parts, to be made known. Nothing of what anybody has prepared and none of the notes of the talk
 * is in reach of it: it is made of the referat alone (domain.md 5.2).
 */
export const minutesDocument = (made: MinutesFacts): Document => {
  const facts = { ...made, dialogue: talkInMinutes(made.dialogue, made.view.minutes) };
  const { dialogue, form, view } = facts;
  const { dialogues } = textIn(form);
  const words = dialogues.paper.minutes;
  const { minutes } = view;
  const isHidden = isWithheld(minutes, facts);
  const isDraft = minutes.state !== 'approved';
  return madeDocument(facts, {
    title: words.title,
    subtitle: yearLine(dialogue, facts),
    marks: [minutes],
    ...(isDraft ? { draft: words.draft } : {}),
    ...(dialogue.caseReference.trim() === '' ? {} : { keywords: [dialogue.caseReference.trim()] }),
    blocks: isHidden
      ? [paragraph(words.withheld), paragraph(markWords(minutes, form))]
      : [
          ...markBlocks(facts),
          { kind: 'facts', rows: aboutRows(facts, minutes.participants.trim()) },
          ...minutesParts.flatMap((part): Block[] => {
            const blocks = noteBlocks(minutes[part]);
            return [
              heading(dialogues.minutes.parts[part]),
              ...(blocks.length === 0 ? [paragraph(words.nothing)] : blocks),
            ];
          }),
          heading(words.about),
          { kind: 'facts', rows: aboutMinutes(facts) },
          { kind: 'paragraph', tone: 'note', text: words.preliminary },
        ],
  });
};

const markBlocks = ({ view, form }: MinutesFacts): Block[] => {
  const { access } = headingMark(view.minutes, form);
  return access === undefined ? [] : [{ kind: 'paragraph', tone: 'note', text: access }];
};

const aboutMinutes = (facts: MinutesFacts): Array<[string, string]> => {
  const { dialogue, form, view, workspace } = facts;
  const words = textIn(form).dialogues.paper.facts;
  const { minutes, approvals } = view;
  const reason = minutes.reason.trim();
  const given = approvals.map(({ personId, approvedAt }) => {
    const title = titleIn(personId, facts);
    const name = nameIn(personId, facts, form);
    return words.approvedBy(title === '' ? name : `${name} (${title})`, formatInstant(approvedAt, form));
  });
  const { madeKnownOn, madeKnownRef } = dialogue;
  const known =
    madeKnownOn === null
      ? words.notKnown
      : words.knownOn(formatDay(madeKnownOn, form, 'long'), madeKnownRef.trim());
  return [
    [words.version, reason === '' ? String(minutes.number) : words.because(minutes.number, reason)],
    [words.approved, given.length === 0 ? words.notApproved : given.join('\n')],
    [words.known(termsOf(workspace, form)), known],
    ...(minutes.digest === '' ? [] : [[words.digest, minutes.digest] as [string, string]]),
    [words.preserved, words.ownChoice(termsOf(workspace, form))],
  ];
};
