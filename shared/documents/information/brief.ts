import type { MatterView } from '#shared/domain/matter-view.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { fullNameIn, isExempt, madeDocument, type Making, type Named } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';
import { monthOf, monthWords, type Month } from './telling.ts';

export interface BriefFacts extends Making, Named {
  readonly month: Month;
  /** What is told, in this order. What is exempt is left out, whoever asks for it. */
  readonly matters: readonly MatterView[];
  /** Whom to ask: the two. */
  readonly ask: readonly PersonId[];
}

/**
 * What may stand in a brief of the month: owed to all since a meeting («til alle»), or told to all in it. What is exempt
 * goes to nobody this way.
 */
export const briefMatters = (matters: readonly MatterView[], month: Month): readonly MatterView[] =>
  matters
    .filter(
      ({ owedTo, sinceOn, told }) =>
        owedTo === 'all' &&
        (monthOf(sinceOn) === month || told.some(({ entry }) => monthOf(entry.toldOn) === month)),
    )
    .toSorted((a, b) =>
      a.sinceOn === b.sinceOn ? (a.key < b.key ? -1 : 1) : a.sinceOn < b.sinceOn ? -1 : 1,
    );

/** One page to all elected members at once: each matter with its text. Set closer where that is what one page takes. */
export const briefDocument = (facts: BriefFacts): Document => onOnePage(madeBrief(facts));

const madeBrief = (facts: BriefFacts): Document => {
  const { form, month } = facts;
  const { brief: words } = textIn(form).interplayDocuments;
  const shown = facts.matters.filter((matter) => !isExempt(matter));
  const names = facts.ask.map((id) => fullNameIn(id, facts));
  return madeDocument(
    { ...facts, audience: 'public' },
    {
      title: words.title,
      subtitle: words.from(monthWords(month, form)),
      marks: shown,
      blocks:
        shown.length === 0
          ? [paragraph(words.none)]
          : [
              { kind: 'paragraph', tone: 'lead', text: words.lead },
              ...shown.flatMap((matter) => matterBlocks(matter, facts)),
              ...(names.length === 0
                ? []
                : [{ kind: 'paragraph', tone: 'note', text: words.ask(listed(names)) } satisfies Block]),
            ],
    },
  );
};

const matterBlocks = (matter: MatterView, { form }: BriefFacts): Block[] => {
  const { brief: words } = textIn(form).interplayDocuments;
  const link = matter.link.trim();
  const known = words.known(formatDay(matter.sinceOn, form, 'long'));
  return [
    heading(matter.title),
    ...noteBlocks(matter.text),
    { kind: 'paragraph', tone: 'note', text: link === '' ? known : `${known}. ${words.link(link)}` },
  ];
};
