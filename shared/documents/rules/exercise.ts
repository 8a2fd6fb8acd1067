import { dayOf } from '#shared/calendar/day.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { ownerIn, type ExerciseWords } from '#shared/domain/exercise-answers.ts';
import {
  caseQuestionId,
  mirrorParts,
  mirrorQuestionId,
  type CaseSubject,
  type ExerciseSubject,
  type MirrorGroup,
  type MirrorPart,
  type MirrorSubject,
} from '#shared/domain/exercise.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { headingMark, madeDocument, nameIn, type Making, type Named } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';
import { ownerWords } from './grey-case.ts';

/** What one of the two wrote. */
export interface OpenedSide {
  readonly party: EvalParty;
  readonly personId: PersonId;
  /** By the ids of the questions; what was not answered is not there. */
  readonly words: ExerciseWords;
}

export interface ExerciseFacts extends Omit<Making, 'audience'>, Named {
  readonly subject: ExerciseSubject;
  readonly mark: AccessMark;
  readonly openedAt: Instant | null;
  /** Director first; one alone where the other is deleted for good. */
  readonly sides: readonly OpenedSide[];
}

/**
 * An opened mirror or case with what both wrote side by side. It is for the two who answered: nobody has said yes to its
 * leaving them, so there is no public version of it. On one page when it can.
 */
export const exerciseDocument = (facts: ExerciseFacts): Document => onOnePage(madeExercise(facts));

const madeExercise = (facts: ExerciseFacts): Document => {
  const { subject, mark, openedAt, sides, form } = facts;
  const { exercise: words } = textIn(form).interplayDocuments;
  const { access } = headingMark(mark, form);
  const day = openedAt === null ? '' : words.opened(dayInWords(dayOf(new Date(openedAt)), form));
  return madeDocument(
    { ...facts, audience: 'internal' },
    {
      title: subject.kind === 'case' ? subject.title[form] : words.mirror,
      subtitle: [subject.kind === 'case' ? words.case : '', day].filter((part) => part !== '').join(' · '),
      marks: [mark],
      blocks: [
        note([...(access === undefined ? [] : [`${access}.`]), words.forTwo].join(' ')),
        ...(sides.length < 2 ? [note(textIn(form).mirror.result.gone)] : []),
        ...(subject.kind === 'case' ? caseBlocks(subject, facts) : [mirrorTable(subject, facts)]),
      ],
    },
  );
};

const note = (text: string): Block => ({ kind: 'paragraph', tone: 'note', text });

/** One column for each who answered. */
const table = (rows: Cell[][], facts: ExerciseFacts): Block => {
  const { sides, form } = facts;
  const { exercise: words } = textIn(form).interplayDocuments;
  return {
    kind: 'table',
    caption: words.caption,
    widths: [2.8, ...sides.map(() => 6.6)],
    header: [words.question, ...sides.map((side) => sideName(side, facts))],
    dense: true,
    rows,
  };
};

/** Called by the office they answered in, whatever it is today. */
const sideName = ({ party, personId }: OpenedSide, facts: ExerciseFacts): string => {
  const { workspace, form } = facts;
  const office = roleName(party === 'deputy' ? 'deputyMayor' : party, workspace, form);
  return textIn(form).interplayDocuments.named(nameIn(personId, facts, form), office);
};

const mirrorTable = (subject: MirrorSubject, facts: ExerciseFacts): Block =>
  table(
    subject.groups.flatMap((group) => groupRows(group, facts)),
    facts,
  );

const groupRows = ({ group, about }: MirrorGroup, facts: ExerciseFacts): Cell[][] => {
  const { sides, form } = facts;
  const { mirror, interplayDocuments, interplayWords } = textIn(form);
  const labels: Readonly<Record<MirrorPart, string>> = {
    expect: mirror.result.expect,
    self: mirror.result.self,
    guess: interplayDocuments.exercise.guess,
  };
  const said = (side: OpenedSide | undefined, part: MirrorPart): string =>
    side?.words[mirrorQuestionId(group, part)]?.trim() ?? '';
  // What one guessed stands under the other, beside what the other really wrote.
  const cellsOf = (part: MirrorPart): string[] =>
    sides.map((side) => said(part === 'guess' ? sides.find((other) => other !== side) : side, part));
  const rows = mirrorParts
    .map((part) => ({ part, cells: cellsOf(part) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  const empty = rows.length === 0 ? [interplayDocuments.exercise.nothing] : [];
  return [
    [{ text: interplayWords.ruleGroups[group], lines: [about[form], ...empty] }],
    ...rows.map(({ part, cells }) => answerRow(labels[part], cells, facts)),
  ];
};

const answerRow = (label: string, cells: readonly string[], { form }: ExerciseFacts): Cell[] => [
  { text: label },
  ...cells.map((text) => ({ text: text === '' ? textIn(form).mirror.result.blank : text })),
];

const caseBlocks = ({ story, law }: CaseSubject, facts: ExerciseFacts): Block[] => {
  const { sides, form } = facts;
  const { mirror, interplayDocuments } = textIn(form);
  const { exercise: words, greyCase } = interplayDocuments;
  const owners = sides.map((side) => ownerIn(side.words));
  const [first = null, second = null] = owners;
  const row = (label: string, part: 'why' | 'rule') => {
    const cells = sides.map((side) => side.words[caseQuestionId(part)]?.trim() ?? '');
    return answerRow(label, cells, facts);
  };
  return [
    ...noteBlocks(story[form]),
    heading(greyCase.owner),
    ...(first === null || second === null
      ? []
      : [paragraph(first === second ? words.same(ownerWords(first, facts)) : words.different)]),
    table(
      [
        answerRow(
          greyCase.owner,
          owners.map((owner) => (owner === null ? '' : capitalised(ownerWords(owner, facts)))),
          facts,
        ),
        row(mirror.result.why, 'why'),
        row(mirror.result.rule, 'rule'),
      ],
      facts,
    ),
    ...(law[form].trim() === '' ? [] : [heading(greyCase.law), ...noteBlocks(law[form])]),
  ];
};
