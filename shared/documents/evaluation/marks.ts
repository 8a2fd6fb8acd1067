import { isExempt, personOf, type EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { heading, type Block, type Cell } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import type { RoundFacts } from './facts.ts';
import { earlierIn, holdingAccess } from './parts.ts';
import { accessWords, wordsIn } from './words.ts';

/** Who may see each part, by which law, who decided it and when it is to be looked at again (domain.md 4.4: Access). */
export const markBlocks = ({ snapshot, approvals }: RoundFacts, form: WrittenForm): Block[] => {
  const words = wordsIn(form).marks;
  const names = approvals
    .map(({ personId }) => personOf(snapshot, personId)?.name)
    .filter((name) => name !== undefined);
  return [
    heading(words.heading),
    {
      kind: 'table',
      caption: words.caption,
      widths: [5.4, 8.2, 3.4],
      header: [words.part, words.access, words.reassess],
      dense: true,
      rows: [
        row(words.whole, snapshot.access, form),
        ...snapshot.themes.map(({ number, access }) =>
          row(words.theme(number), holdingAccess(snapshot, access), form),
        ),
        ...snapshot.dimensions
          .filter(({ summary, access }) => summary.trim() !== '' || isExempt({ access }))
          .map(({ name, access }) => row(name[form], holdingAccess(snapshot, access), form)),
        ...exemptEarlier(snapshot, form).map(({ name, access }) => row(name, access, form)),
      ],
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: [...(names.length === 0 ? [] : [words.decided(listed(names))]), words.preliminary].join(' '),
    },
  ];
};

/** What is exempt of the last round's measures: a line for each mark they have. */
const exemptEarlier = (
  snapshot: EvalSnapshot,
  form: WrittenForm,
): ReadonlyArray<{ readonly name: string; readonly access: SnapshotAccess }> => {
  const marks = earlierIn(snapshot, 'annex').map(({ access }) => access);
  return [...new Map(marks.map((access) => [markLines(access, form).join('\n'), access])).values()].map(
    (access) => ({ name: wordsIn(form).csv.earlier, access }),
  );
};

const row = (part: string, access: SnapshotAccess, form: WrittenForm): Cell[] => {
  const words = wordsIn(form).marks;
  const considered = access.status === 'exempt' && access.fullerAccess.trim() !== '';
  const again = access.reassessOn === null ? words.never : formatDay(access.reassessOn, form, 'numeric');
  return [
    { text: part },
    // How it was considered may tell what is withheld: that stands in the annex.
    { text: accessWords(access, form), ...(considered ? { lines: [words.fullerAccessConsidered] } : {}) },
    { text: access.status === 'exempt' ? again : '' },
  ];
};

/** How extended access was considered for each exempt part, for the annex. */
export const fullerAccessRows = (snapshot: EvalSnapshot, form: WrittenForm): Array<[string, string]> =>
  [
    { name: wordsIn(form).marks.whole, access: snapshot.access },
    ...snapshot.themes.map(({ number, access }) => ({ name: wordsIn(form).marks.theme(number), access })),
    ...snapshot.dimensions.map(({ name, access }) => ({ name: name[form], access })),
    ...exemptEarlier(snapshot, form),
  ]
    .filter(({ access }) => isExempt({ access }))
    .map(({ name, access }) => [name, markLines(access, form).join('\n')]);

const markLines = (access: SnapshotAccess, form: WrittenForm): readonly string[] => {
  const words = wordsIn(form).marks;
  return [
    accessWords(access, form),
    ...(access.fullerAccess.trim() === '' ? [] : [words.fullerAccess(access.fullerAccess.trim())]),
    ...(access.reassessOn === null
      ? []
      : [`${words.reassess} ${formatDay(access.reassessOn, form, 'numeric')}`]),
  ];
};
