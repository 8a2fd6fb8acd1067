import { reportReaders, type ReportReaders } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';

interface ReaderOption {
  readonly value: ReportReaders;
  readonly label: string;
  readonly about: string;
}

/** Who may be given the report, with what their bodies are called here. */
export const readerOptions = (workspace: Titles, form: WrittenForm): readonly ReaderOption[] => {
  const { readers } = textIn(form).evaluation;
  const { formannskapet, kommunestyret } = termsOf(workspace, form);
  const words: Readonly<Record<ReportReaders, Omit<ReaderOption, 'value'>>> = {
    nobody: readers.nobody,
    executiveCommittee: readers.executiveCommittee(formannskapet),
    council: readers.council(kommunestyret),
  };
  return reportReaders.map((value) => ({ value, ...words[value] }));
};

export const readerWords = (reportTo: ReportReaders, workspace: Titles, form: WrittenForm): string =>
  readerOptions(workspace, form).find(({ value }) => value === reportTo)?.label ?? '';
