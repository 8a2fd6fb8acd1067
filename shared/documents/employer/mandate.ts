import type { MandateFinding } from '#shared/domain/mandate-findings.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import { mandateKept } from '#shared/templates/mandate-sources.ts';
import { meetingRules } from '#shared/templates/mandate-meetings.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { findingWords } from '#shared/text/mandate-finding.ts';
import { mandateName, seatName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { headingMark, isWithheld, madeDocument, markWords, type Making } from '#shared/documents/making.ts';

export interface MandateSheet extends Making {
  readonly mandate: Mandate;
  /** In their order, with the side of their party group where none is said. */
  readonly seats: readonly MandateMember[];
  /** What does not agree with law and advice today: said inside, never in what goes to the public. */
  readonly findings: readonly MandateFinding[];
}

/** The mandate on a sheet: who follows the kommunedirektør up, by which decision, and what holds when they meet. */
export const mandateDocument = (facts: MandateSheet): Document => {
  const { mandate, workspace, form } = facts;
  const { sheet: words } = textIn(form).mandates;
  return madeDocument(facts, {
    title: words.title(termsOf(workspace, form)),
    // The name may tell what it is about.
    ...(isWithheld(mandate, facts) ? {} : { subtitle: mandateName(mandate, workspace, form) }),
    marks: [mandate],
    ...(mandate.decisionRef.trim() === '' ? { draft: words.draft } : {}),
    blocks: isWithheld(mandate, facts)
      ? [paragraph(words.withheld), paragraph(markWords(mandate, form))]
      : [
          decisionFacts(facts),
          ...textBlocks(words.scope, mandate.scope),
          ...seatBlocks(facts),
          ...findingBlocks(facts),
          ...meetingBlocks(facts),
          ...textBlocks(words.note, mandate.note),
        ],
  });
};

const decisionFacts = ({ mandate, form, workspace }: MandateSheet): Block => {
  const { mandates, closing } = textIn(form);
  const { sheet: words } = mandates;
  const said = (text: string) => (text.trim() === '' ? words.notSaid : text.trim());
  const rows: Array<[string, string]> = [
    [words.who, capitalised(mandates.forums[mandate.forum](termsOf(workspace, form)))],
    [words.decision, said(mandate.decisionRef)],
    ...(mandate.decidedOn === null
      ? []
      : [[words.decidedOn, formatDay(mandate.decidedOn, form, 'long')] satisfies [string, string]]),
    ...timeRow(mandate, form),
    [words.archive, words.keptBy(sourceLine(mandateKept, form))],
    ...(mandate.access === 'undecided'
      ? []
      : [[closing.mark.status, markWords(mandate, form)] satisfies [string, string]]),
  ];
  return { kind: 'facts', rows };
};

const timeRow = (
  { fromDay, toDay }: Pick<Mandate, 'fromDay' | 'toDay'>,
  form: MandateSheet['form'],
): Array<[string, string]> => {
  const { sheet: words } = textIn(form).mandates;
  const [from, to] = [fromDay, toDay].map((day) => (day === null ? null : formatDay(day, form, 'long')));
  if (from && to) return [[words.applies, words.fromTo(from, to)]];
  if (from) return [[words.applies, words.from(from)]];
  return to ? [[words.applies, words.until(to)]] : [];
};

const textBlocks = (title: string, text: string): Block[] =>
  text.trim() === ''
    ? []
    : [
        heading(title),
        ...text
          .trim()
          .split(/\n{2,}/)
          .map((part) => paragraph(part)),
      ];

const seatBlocks = ({ seats, mandate, form, workspace }: MandateSheet): Block[] => {
  const { mandates, interplayWords } = textIn(form);
  const { sheet: words } = mandates;
  if (seats.length === 0) return [heading(words.members), paragraph(mandates.seats.none)];
  const isTimed = seats.some(({ fromDay, toDay }) => fromDay !== null || toDay !== null);
  const row = (seat: MandateMember): Cell[] => [
    { text: seat.name, strong: true },
    { text: seatName(seat.seat, workspace, form) },
    { text: seat.side === null ? words.notSaid : interplayWords.sides[seat.side] },
    ...(isTimed ? [{ text: timeRow(seat, form)[0]?.[1] ?? '' }] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: words.members, ...headingMark(mandate, form) },
    {
      kind: 'table',
      caption: mandates.seats.count(seats.length),
      widths: [5, 3.5, 4, ...(isTimed ? [4] : [])],
      header: [words.name, words.seat, words.side, ...(isTimed ? [words.time] : [])],
      rows: seats.map(row),
    },
  ];
};

const findingBlocks = (facts: MandateSheet): Block[] => {
  const { findings, audience, form, workspace } = facts;
  const { sheet: words, findings: named } = textIn(form).mandates;
  if (audience === 'public' || findings.length === 0) return [];
  return [
    heading(words.findings),
    {
      kind: 'list',
      items: findings.map((finding) =>
        words.weighted(named.weights[finding.weight], findingWords(finding, workspace, form)),
      ),
    },
  ];
};

const meetingBlocks = ({ mandate, form, workspace }: MandateSheet): Block[] => {
  const { mandates } = textIn(form);
  const terms = termsOf(workspace, form);
  return [
    heading(mandates.sheet.meetings),
    paragraph(mandates.meetings.about[mandate.forum](terms)),
    {
      kind: 'list',
      items: meetingRules.map(
        ({ title, text, sources }) =>
          `${title[form]}: ${fillTerms(text[form], terms)} (${sources.map((source) => sourceLine(source, form)).join('; ')})`,
      ),
    },
  ];
};

/** Those who sit in it as a table, one a line. */
export const mandateCsv = ({ mandate, seats, form, workspace, audience }: MandateSheet): string => {
  const { mandates, interplayWords } = textIn(form);
  const { csv: words } = mandates.sheet;
  const header = [words.forum, words.decision, words.name, words.seat, words.side, words.from, words.to];
  if (isWithheld(mandate, { audience })) return csv([header]);
  const day = (value: MandateMember['fromDay']) => (value === null ? '' : formatDay(value, form, 'numeric'));
  const rows = seats.map((seat) => [
    mandateName(mandate, workspace, form),
    mandate.decisionRef,
    seat.name,
    seatName(seat.seat, workspace, form),
    seat.side === null ? '' : interplayWords.sides[seat.side],
    day(seat.fromDay),
    day(seat.toDay),
  ]);
  return csv([header, ...rows]);
};
