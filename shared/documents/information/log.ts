import type { Telling } from '#shared/domain/coverage.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { clockText } from '#shared/calendar/clock.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { textIn } from '#shared/text/text.ts';
import { whoWaits } from '#shared/text/who-waits.ts';
import { csv } from '#shared/documents/csv.ts';
import { paragraph, type Cell, type Document } from '#shared/documents/document.ts';
import { isExempt, isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import {
  channelWords,
  matterTitle,
  monthOf,
  monthWords,
  namesOf,
  recipientsOf,
  standingWords,
  teller,
  whenWords,
  type LogFacts,
} from './telling.ts';

interface Line {
  readonly matter: MatterView;
  readonly telling: Telling;
}

/** The log as it is filtered, the latest first, month by month. */
export const logDocument = (facts: LogFacts): Document => {
  const { log: words, month } = textIn(facts.form).interplayDocuments;
  const lines = linesOf(facts);
  return madeDocument(facts, {
    title: words.title,
    marks: facts.matters,
    blocks:
      lines.length === 0
        ? [paragraph(words.none)]
        : [
            { kind: 'paragraph', tone: 'lead', text: words.lead(facts.matters.length, lines.length) },
            {
              kind: 'table',
              caption: '',
              widths: [3.2, 6.6, 3, 3.2],
              header: [month.day, month.matter, month.recipients, month.how],
              dense: true,
              rows: monthRows(lines, facts),
            },
          ],
  });
};

const linesOf = ({ matters }: LogFacts): readonly Line[] =>
  matters
    .flatMap((matter) => matter.told.map((telling): Line => ({ matter, telling })))
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1));

const momentOf = ({ telling: { entry } }: Line): string =>
  `${entry.toldOn} ${entry.toldAt ?? ''} ${entry.id}`;

const monthRows = (lines: readonly Line[], facts: LogFacts): Cell[][] => {
  const { form } = facts;
  let month = '';
  return lines.flatMap((line) => {
    const own = monthOf(line.telling.entry.toldOn);
    const over = own === month ? [] : [[{ text: capitalised(monthWords(own, form)) }]];
    month = own;
    return [...over, lineCells(line, facts)];
  });
};

/** How it stands under the matter, and who told it under how: so that it stands upright on paper. */
const lineCells = ({ matter, telling }: Line, facts: LogFacts): Cell[] => {
  const { form } = facts;
  const by = teller(telling.entry, facts);
  const access = isExempt(matter) ? [markWords(matter, form)] : [];
  return [
    { text: whenWords(telling.entry, form) },
    { text: matterTitle(matter, facts), source: [standingWords(matter, facts), ...access].join(' · ') },
    { text: recipientsOf(telling, facts) },
    { text: channelWords(telling.entry, form), ...(by === '' ? {} : { lines: [by] }) },
  ];
};

/** The log as a table, one telling a line, the latest first; what nobody is told yet stands last. */
export const logCsv = (facts: LogFacts): string => {
  const { csv: words } = textIn(facts.form).interplayDocuments.log;
  const header = [
    words.day,
    words.time,
    words.matter,
    words.recipients,
    words.named,
    words.channel,
    words.by,
    words.text,
    words.link,
    words.owedTo,
    words.standing,
    words.missing,
    words.since,
    words.access,
  ];
  const untold = facts.matters.filter(({ told }) => told.length === 0);
  return csv([
    header,
    ...linesOf(facts).map((line) => [...toldCells(line, facts), ...matterCells(line.matter, facts)]),
    ...untold.map((matter) => [
      '',
      '',
      matterTitle(matter, facts),
      ...Array.from({ length: 4 }, () => ''),
      ...(isWithheld(matter, facts) ? ['', ''] : [matter.text, matter.link]),
      ...matterCells(matter, facts),
    ]),
  ]);
};

const toldCells = ({ matter, telling }: Line, facts: LogFacts): string[] => {
  const { form, workspace } = facts;
  const { entry } = telling;
  const said = isWithheld(matter, facts) ? ['', ''] : [entry.text || matter.text, entry.link || matter.link];
  return [
    formatDay(entry.toldOn, form, 'numeric'),
    entry.toldAt === null ? '' : clockText(entry.toldAt),
    matterTitle(matter, facts),
    recipientWords(entry.recipients, workspace, form),
    namesOf(telling, facts),
    channelWords(entry, form),
    teller(entry, facts),
    ...said,
  ];
};

const matterCells = (matter: MatterView, facts: LogFacts): string[] => {
  const { form, workspace } = facts;
  const waits = matter.coverage.completeOn === null && !matter.isSettled;
  return [
    recipientWords(matter.owedTo, workspace, form),
    standingWords(matter, facts),
    waits ? whoWaits(matter, workspace, form) : '',
    waits ? formatDay(matter.coverage.since, form, 'numeric') : '',
    markWords(matter, form),
  ];
};
