import type { EvalSnapshot, SnapshotTheme } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { holdingAccess, standsIn, type Part } from './parts.ts';
import { accessWords, basisOf, wordsIn } from './words.ts';

/** The themes in the order they were talked about, with what was agreed; the exempt ones stand with their basis. */
export const themeBlocks = (snapshot: EvalSnapshot, part: Part, form: WrittenForm): Block[] => {
  const words = wordsIn(form);
  if (snapshot.themes.length === 0)
    return part === 'annex' ? [] : [heading(words.themes.heading), paragraph(words.themes.none)];
  const shown =
    part === 'report' ? snapshot.themes : snapshot.themes.filter((theme) => standsIn(part, theme));
  if (shown.length === 0) return [];
  return [
    heading(part === 'report' ? words.themes.heading : words.annex.themes),
    ...shown.flatMap((theme) =>
      standsIn(part, theme) ? themeOf(theme, snapshot, form) : withheld(theme, form),
    ),
  ];
};

const themeOf = (theme: SnapshotTheme, snapshot: EvalSnapshot, form: WrittenForm): Block[] => {
  const words = wordsIn(form).themes;
  const about = [words.reasons[theme.reason], ...(theme.discussedAt === null ? [words.notTalked] : [])];
  const agreed = theme.agreed.trim();
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.numbered(theme.number, theme.title[form]),
      access: accessWords(holdingAccess(snapshot, theme.access), form),
    },
    { kind: 'paragraph', tone: 'note', text: about.join(' ') },
    ...(agreed === '' ? [paragraph(words.nothing)] : noteBlocks(agreed)),
  ];
};

/** The number stays, so that report and annex speak of the same; the title may tell what it is about. */
const withheld = ({ number, access }: SnapshotTheme, form: WrittenForm): Block[] => {
  const words = wordsIn(form);
  return [
    heading(words.themes.numbered(number, words.access.withheldTitle), 2),
    paragraph(words.access.withheld(basisOf(access, form))),
  ];
};
