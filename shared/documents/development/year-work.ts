import type { Initiative } from '#shared/domain/initiative.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { Block, Cell } from '#shared/documents/document.ts';
import { isWithheld, markWords, withheldTitle } from '#shared/documents/making.ts';
import { clip } from './clip.ts';
import { partnerWords } from './initiative-words.ts';
import type { Room, YearReportFacts } from './year-report.ts';

/** The development work of the year, as much of it as there is room for. */
export const workTable = (facts: YearReportFacts, room: Room): Block => {
  const { form, initiatives } = facts;
  const { report: words, planDocument } = textIn(form).development;
  const { columns } = planDocument;
  const left = initiatives.length - room.rows;
  return {
    kind: 'table',
    caption: '',
    dense: true,
    widths: [6, 4, 6],
    header: [columns.what, columns.partners, columns.result],
    rows: [
      ...initiatives.slice(0, room.rows).map((one) => workRow(one, facts, room)),
      ...(left > 0 ? [[{ text: words.more(left) }, { text: '' }, { text: '' }]] : []),
    ],
  };
};

const workRow = (initiative: Initiative, facts: YearReportFacts, room: Room): Cell[] => {
  const { form } = facts;
  const { developmentWords, development } = textIn(form);
  if (isWithheld(initiative, facts))
    return [{ text: withheldTitle(form) }, { text: '' }, { text: markWords(initiative, form) }];
  const result = clip(initiative.result, room.result, development.report.cut);
  return [
    { text: initiative.title, lines: [developmentWords.initiativeKinds[initiative.kind]] },
    { text: partnerWords(initiative, form) },
    {
      text: capitalised(developmentWords.initiativeStates[initiative.state]),
      ...(result === '' ? {} : { lines: [result] }),
    },
  ];
};
