import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { monthDocument } from '#shared/documents/information/month.ts';
import { logCsv } from '#shared/documents/information/log.ts';
import { monthOf, monthWords, type Month } from '#shared/documents/information/telling.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { useLogNames } from './use-log-names.ts';

interface MonthOutProps {
  /** The whole log of the term, as the place has read it. */
  readonly matters: readonly MatterView[];
  /** `yyyy-MM`. */
  readonly month: Month;
}

/** Takes out the overview of a month for formannskapet; Ctrl+P prints the same. */
export const MonthOut = ({ matters, month }: MonthOutProps) => {
  const words = useText().interplayDocuments.out;
  const names = useLogNames(matters[0]?.termId ?? null, matters);
  return (
    <DocumentOut
      button={words.monthButton}
      heading={words.heading.month}
      kinds={
        names && [
          {
            key: 'month',
            ...words.kinds.document,
            which: ({ form }) => monthWords(month, form),
            document: (making) => monthDocument({ ...names, ...making, matters, month }),
            csv: (making) => logCsv({ ...names, ...making, matters: inMonth(matters, month) }),
          },
        ]
      }
      hasAudience
    />
  );
};

const inMonth = (matters: readonly MatterView[], month: Month): readonly MatterView[] =>
  matters
    .map((matter) => ({
      ...matter,
      told: matter.told.filter(({ entry }) => monthOf(entry.toldOn) === month),
    }))
    .filter(({ told }) => told.length > 0);
