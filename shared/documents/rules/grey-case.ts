import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { caseOwners, type CaseOwner, type GreyCase } from '#shared/domain/grey-case.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { greyZones, type GreyZone } from '#shared/templates/grey-zones.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';

/** A case as it is handed out, whether it is one of the app or of the kommune. */
export interface PrintedCase extends AccessMark {
  readonly title: string;
  readonly story: string;
  readonly questions: readonly string[];
  readonly law: string;
  /** Where the law stands, one a line; none in an own case. */
  readonly sources: readonly string[];
}

export interface CaseFacts extends Making {
  /** Lines to write on under each question, 0–8. */
  readonly lines: number;
  readonly withLaw: boolean;
}

/** A case of the app, with the titles as they are here. */
export const zoneCase = (zone: GreyZone, workspace: Titles | null, form: WrittenForm): PrintedCase => {
  const filled = (text: string) => fillTerms(text, termsOf(workspace, form));
  return {
    ...noMark,
    access: 'public',
    title: filled(zone.title[form]),
    story: filled(zone.story[form]),
    questions: zone.questions[form].map(filled),
    law: filled(zone.law[form]),
    sources: zone.sources.map((source) => sourceLine(source, form)),
  };
};

/** A case the kommune has written. */
export const ownCase = (row: GreyCase): PrintedCase => ({ ...row, questions: [], sources: [] });

/** One case to hand out: the story, whose it is, what to talk about, and the law behind it last. On one page when it can. */
export const caseDocument = (shown: PrintedCase, facts: CaseFacts): Document =>
  onOnePage(madeCase(shown, facts));

const madeCase = (shown: PrintedCase, facts: CaseFacts): Document => {
  const { form } = facts;
  const { greyCase: words } = textIn(form).interplayDocuments;
  const isHidden = isWithheld(shown, facts);
  const access = headingMark(shown, form).access;
  return madeDocument(facts, {
    title: isHidden ? withheldTitle(form) : shown.title,
    subtitle: words.kind,
    marks: [shown],
    blocks: isHidden
      ? [paragraph(markWords(shown, form))]
      : [
          ...(access === undefined
            ? []
            : [{ kind: 'paragraph', tone: 'note', text: access } satisfies Block]),
          ...caseBlocks(shown, facts, 1),
        ],
  });
};

/** All cases in one booklet, each on a page of its own. What is exempt is counted, and left out for the public. */
export const casesDocument = (own: readonly GreyCase[], facts: CaseFacts): Document => {
  const { form, workspace } = facts;
  const { greyCase: words } = textIn(form).interplayDocuments;
  const all = [...greyZones.map((zone) => zoneCase(zone, workspace, form)), ...own.map(ownCase)];
  const shown = all.filter((one) => !isWithheld(one, facts));
  const left = all.length - shown.length;
  return madeDocument(facts, {
    title: words.booklet,
    marks: all,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.bookletLead },
      ...(left === 0
        ? []
        : [{ kind: 'paragraph', tone: 'note', text: words.withheld(left) } satisfies Block]),
      { kind: 'contents', title: words.contents, depth: 1 },
      ...shown.flatMap((one): Block[] => [
        { kind: 'pageBreak' },
        { kind: 'heading', level: 1, text: one.title, ...headingMark(one, form) },
        ...caseBlocks(one, facts, 2),
      ]),
    ],
  });
};

const caseBlocks = (shown: PrintedCase, facts: CaseFacts, level: 1 | 2): Block[] => {
  const { form, lines } = facts;
  const { greyCase: words } = textIn(form).interplayDocuments;
  const owners = caseOwners.map((owner) => capitalised(ownerWords(owner, facts)));
  return [
    ...noteBlocks(shown.story),
    heading(words.owner, level),
    { kind: 'ruled', boxes: owners, lines: ruled(words.why, lines) },
    ...(shown.questions.length === 0 ? [] : [heading(words.talk, level)]),
    ...shown.questions.flatMap((question): Block[] => [
      paragraph(question),
      ...(lines === 0 ? [] : [{ kind: 'ruled', boxes: [], lines: ruled('', lines) } satisfies Block]),
    ]),
    ...(lines === 0
      ? []
      : [heading(words.rule, level), { kind: 'ruled', boxes: [], lines: ruled('', lines) } satisfies Block]),
    ...lawBlocks(shown, facts, level),
  ];
};

/** Whose it can be, as they are called here; in running text. */
export const ownerWords = (
  owner: CaseOwner,
  { workspace, form }: Pick<Making, 'workspace' | 'form'>,
): string => {
  const terms = termsOf(workspace, form);
  const own: Readonly<Partial<Record<CaseOwner, string>>> = {
    mayor: terms.ordføreren,
    director: terms.kommunedirektøren,
    council: terms.kommunestyret,
  };
  return own[owner] ?? textIn(form).interplayWords.caseOwners[owner];
};

/** Blank lines, the first with what stands in small print before it. */
const ruled = (label: string, lines: number): string[] =>
  Array.from({ length: lines }, (_, place) => (place === 0 ? label : ''));

const lawBlocks = ({ law, sources }: PrintedCase, facts: CaseFacts, level: 1 | 2): Block[] => {
  const { greyCase: words } = textIn(facts.form).interplayDocuments;
  if (!facts.withLaw || (law.trim() === '' && sources.length === 0)) return [];
  return [
    heading(words.law, level),
    ...noteBlocks(law),
    ...(sources.length === 0 ? [] : [{ kind: 'list', items: [...sources] } satisfies Block]),
  ];
};
