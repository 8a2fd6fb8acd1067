import type { ReceivedEvalFile } from '#renderer/db/repositories/eval-files.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { EvalStep } from '#shared/exchange/eval-file-ground.ts';
import type { EvalFileTable } from '#shared/exchange/eval-file.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import type { Text } from '#shared/text/text.ts';
import { termsDigest } from '#shared/vault/eval-consent.ts';
import { kindOfFile } from './file-kind.ts';
import { fileWords, type FileWords } from './file-words.ts';

type Group = keyof Text['evalFiles']['read']['groups'];

/** What the file adds, as people read it: one heading with its lines for each kind of thing. */
export interface LineGroup {
  readonly group: Group;
  readonly lines: readonly string[];
}

export interface LineWords {
  readonly text: Text;
  readonly form: WrittenForm;
  readonly nameOf: (personId: string) => string;
}

const order: readonly Group[] = [
  'round',
  'said',
  'envelopes',
  'themes',
  'summaries',
  'measures',
  'proposals',
  'outcome',
  'actions',
  'removed',
];

/** The steps of the plan in groups, none of them empty. Never anything of an answer. */
export const linesOf = (received: ReceivedEvalFile, words: LineWords): readonly LineGroup[] => {
  const round = received.file.rows.find(({ table }) => table === 'evalRounds')?.row;
  const kind = kindOfFile(received.file);
  const said = fileWords(words.text, kind).read.lines;
  // An exercise has nothing but envelopes that stands on its form.
  const content =
    kind === 'exercise' ? null : storedForm(typeof round?.['form'] === 'string' ? round['form'] : '');
  const found = received.steps.flatMap((step) => linesOfStep(step, { ...words, said, content }));
  const opens: readonly Line[] = received.opens ? [{ group: 'envelopes', line: said.opens }] : [];
  return order.flatMap((group) => {
    const lines = [...found, ...opens].filter((line) => line.group === group).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ group, lines: [...new Set(lines)] }];
  });
};

interface Line {
  readonly group: Group;
  readonly line: string;
}

interface StepWords extends LineWords {
  readonly content: EvalFormContent | null;
  readonly said: FileWords['read']['lines'];
}

const linesOfStep = (step: EvalStep, words: StepWords): readonly Line[] => {
  const { table, before, after } = step;
  const { said: lines } = words;
  const title = titleOf(step, words);
  if (after.deletedAt !== null) {
    const kind = words.text.access.kinds[table];
    return before === null ? [] : [{ group: 'removed', line: title === '' ? kind : `${kind}: ${title}` }];
  }
  switch (table) {
    case 'evalRounds':
      return roundLines(step, words);
    case 'evalConsents': {
      const { kind, personId } = rowOf('evalConsents', after);
      return [{ group: 'said', line: lines.said[kind](words.nameOf(personId)) }];
    }
    case 'evalSeals': {
      const { personId, submittedAt } = rowOf('evalSeals', after);
      const line = lines.envelope(words.nameOf(personId), formatInstant(submittedAt, words.form));
      return [{ group: 'envelopes', line }];
    }
    case 'evalOpenings':
      return [{ group: 'envelopes', line: lines.key(words.nameOf(rowOf('evalOpenings', after).personId)) }];
    case 'evalOutcomes':
      return [{ group: 'outcome', line: lines.outcomes[rowOf('evalOutcomes', after).state] }];
    case 'people':
      return [];
    default:
      return [{ group: groups[table], line: title }];
  }
};

const groups = {
  evalThemes: 'themes',
  evalSummaries: 'summaries',
  evalMeasures: 'measures',
  ruleProposals: 'proposals',
  actions: 'actions',
} as const satisfies Record<string, Group>;

const roundLines = ({ before, after }: EvalStep, { said: lines, form }: StepWords): readonly Line[] => {
  const now = rowOf('evalRounds', after);
  const was = before === null || before.deletedAt !== null ? null : rowOf('evalRounds', before);
  const found: string[] = [];
  if (was === null) found.push(lines.newRound(exerciseTitle(now, form) ?? roundTitle(now, form)));
  else if (termsDigest(was) !== termsDigest(now)) found.push(lines.terms);
  const goesOn = was?.state !== now.state;
  if (goesOn && now.state === 'answering') found.push(lines.begun);
  if (goesOn && now.state === 'cancelled') found.push(lines.cancelled(now.reason));
  if (goesOn && now.state === 'finished') found.push(lines.finished);
  if (was !== null && now.attempt > was.attempt) found.push(lines.anew);
  if (now.withoutDeputy && was?.withoutDeputy !== true) found.push(lines.withoutDeputy);
  if (found.length === 0 && !goesOn) found.push(lines.plans);
  return found.map((line) => ({ group: 'round', line }));
};

const titleOf = ({ after }: EvalStep, { content, form }: StepWords): string => {
  const of = (key: string): string => (typeof after[key] === 'string' ? after[key] : '');
  if (of('title') !== '') return shortened(of('title'));
  const asked = [...(content?.statements ?? []), ...(content?.questions ?? [])].find(
    ({ id }) => id === of('about'),
  );
  const dimension = content?.dimensions.find(({ id }) => id === of('dimension'));
  return shortened(asked?.text[form] ?? dimension?.name[form] ?? of('body'));
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
};

/** The row as one of the table it is in. */
const rowOf = <T extends EvalFileTable>(_table: T, row: AnyRow): Tables[T] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  row as unknown as Tables[T];
