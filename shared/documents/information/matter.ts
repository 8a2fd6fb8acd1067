import type { MatterView } from '#shared/domain/matter-view.ts';
import { formatDay } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import {
  channelWords,
  matterTitle,
  recipientsOf,
  standingWords,
  teller,
  whenWords,
  type LogFacts,
} from './telling.ts';

/** One matter: the text, each time it was told, and who has not got it. */
export const matterDocument = (matter: MatterView, facts: LogFacts): Document => {
  const { form, workspace } = facts;
  const { matter: words, access } = textIn(form).interplayDocuments;
  const isHidden = isWithheld(matter, facts);
  return madeDocument(facts, {
    title: matterTitle(matter, facts),
    subtitle: words.kind,
    marks: [matter],
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.owedTo, recipientWords(matter.owedTo, workspace, form)],
          [words.since, formatDay(matter.sinceOn, form, 'long')],
          [words.standing, standingWords(matter, facts)],
          [access, markWords(matter, form)],
        ],
      },
      ...(isHidden ? [] : textBlocks(matter, facts)),
      ...toldBlocks(matter, facts),
      ...waitingBlocks(matter, facts),
    ],
  });
};

const textBlocks = ({ text, link }: MatterView, { form }: LogFacts): Block[] => {
  const { matter: words, brief } = textIn(form).interplayDocuments;
  return [
    heading(words.text),
    ...(text.trim() === '' ? [paragraph(words.noText)] : noteBlocks(text)),
    ...(link.trim() === '' ? [] : [paragraph(brief.link(link.trim()))]),
  ];
};

const toldBlocks = ({ told }: MatterView, facts: LogFacts): Block[] => {
  const { form } = facts;
  const { matter: words, month } = textIn(form).interplayDocuments;
  if (told.length === 0) return [heading(words.told), paragraph(words.untold)];
  return [
    heading(words.told),
    {
      kind: 'table',
      caption: words.toldCaption(told.length),
      widths: [4.4, 4.4, 3.6, 4],
      header: [month.day, month.recipients, month.how, month.by],
      rows: told.map((telling) => [
        { text: whenWords(telling.entry, form, 'shortYear') },
        { text: recipientsOf(telling, facts) },
        { text: channelWords(telling.entry, form) },
        { text: teller(telling.entry, facts) },
      ]),
    },
  ];
};

const waitingBlocks = (
  { coverage, isSettled }: MatterView,
  { form, workspace, audience }: LogFacts,
): Block[] => {
  const { matter: words } = textIn(form).interplayDocuments;
  if (isSettled || coverage.completeOn !== null) return [];
  const groups = coverage.waitingGroups.map((group) => recipientWords(group, workspace, form));
  if (!coverage.isByName) return [heading(words.waiting), paragraph(words.groups(listed(groups)))];
  return [
    heading(words.waiting),
    {
      kind: 'table',
      caption: words.waitingCaption(coverage.waiting.length),
      widths: [6, 7, 3],
      header: [words.name, words.email, words.waitedSince],
      dense: true,
      rows: coverage.waiting.map(({ member, since }) => [
        { text: member.name },
        { text: audience === 'public' ? '' : member.email },
        { text: formatDay(since, form, 'numeric') },
      ]),
    },
  ];
};
