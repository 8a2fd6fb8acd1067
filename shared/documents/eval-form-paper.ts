import type { Day } from '#shared/calendar/day.ts';
import type { BothForms, EvalFormContent, FormStatement } from '#shared/domain/eval-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block, type Document } from './document.ts';
import { unbroken } from './unbroken.ts';

export interface FormPaperFacts {
  readonly content: EvalFormContent;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
  readonly today: Day;
  /** The round it is for: «Halvårsevaluering høst 2024»; left out: no round. */
  readonly round?: string;
  readonly notice?: string;
}

/** The empty form to fill in by hand: a cross for each statement, lines for the open questions. Never any answers. */
export const formPaper = (facts: FormPaperFacts): Document => {
  const { content, workspace, form, today, round, notice } = facts;
  const { documents, evalForms } = textIn(form);
  return unbroken({
    title: content.title[form],
    ...(round === undefined ? {} : { subtitle: round }),
    language: form,
    owner: bodyName(workspace),
    day: today,
    dayText: dayInWords(today, form),
    accessMark: documents.accessMarks.working,
    pageText: documents.pageText,
    ...(notice === undefined ? {} : { notice }),
    blocks: [
      { kind: 'ruled', boxes: [], lines: [evalForms.paper.name, evalForms.paper.date] },
      paragraph(`${evalForms.paper.how} ${scaleLine(form)}`),
      { kind: 'paragraph', tone: 'note', text: evalForms.paper.page },
      ...content.dimensions.flatMap(({ id, name }) => dimensionBlocks(id, name, facts)),
      ...frequencyBlocks(facts),
      ...content.questions.flatMap(({ text }): Block[] => [
        heading(text[form], 2),
        { kind: 'ruled', boxes: [], lines: Array.from({ length: 4 }, () => '') },
      ]),
    ],
  });
};

const points = [1, 2, 3, 4, 5] as const;

/** «1 Helt uenig · 2 Litt uenig · 3 Både og · 4 Litt enig · 5 Helt enig» */
const scaleLine = (form: WrittenForm): string => {
  const { scale } = textIn(form).evalForms;
  return points.map((point) => `${point} ${scale[point]}`).join(' · ');
};

const dimensionBlocks = (id: string, name: BothForms, { content, form }: FormPaperFacts): Block[] => {
  const statements = content.statements.filter(({ dimension }) => dimension === id);
  if (statements.length === 0) return [];
  const { paper } = textIn(form).evalForms;
  return [
    heading(name[form], 2),
    {
      kind: 'table',
      // Said once at the top; the heading names the table.
      caption: '',
      widths: [12, 1, 1, 1, 1, 1, 3],
      header: [paper.statement, ...points.map(String), paper.none],
      rows: statements.map((statement) => row(statement, form)),
    },
  ];
};

const row = ({ text }: FormStatement, form: WrittenForm) => [
  { text: text[form] },
  ...[...points, 'none'].map(() => ({ text: '', box: 'empty' as const })),
];

const frequencyBlocks = ({ content: { frequency }, form }: FormPaperFacts): Block[] =>
  frequency === null
    ? []
    : [
        heading(frequency.text[form], 2),
        { kind: 'ruled', boxes: frequency.options.map(({ text }) => text[form]), lines: [] },
      ];
