import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { monthDocument } from '#shared/documents/information/month.ts';
import { logCsv } from '#shared/documents/information/log.ts';
import { monthOf, type Month } from '#shared/documents/information/telling.ts';
import type { TermId } from '#shared/domain/id.ts';
import { useTermLog } from './use-term-log.ts';

interface MonthOutProps {
  readonly termId: TermId;
  /** `yyyy-MM`. */
  readonly month: Month;
}

/** Takes out the overview of a month for formannskapet; Ctrl+P prints the same. */
export const MonthOut = ({ termId, month }: MonthOutProps) => {
  const words = useText().interplayDocuments.out;
  const log = useTermLog(termId);
  return (
    <DocumentOut
      button={words.monthButton}
      heading={words.heading.month}
      kinds={
        log && [
          {
            key: 'month',
            ...words.kinds.document,
            document: (making) => monthDocument({ ...log, ...making, month }),
            csv: (making) => logCsv({ ...log, ...making, matters: inMonth(log.matters, month) }),
          },
        ]
      }
      hasAudience
    />
  );
};

type Matters = NonNullable<ReturnType<typeof useTermLog>>['matters'];

const inMonth = (matters: Matters, month: Month): Matters =>
  matters
    .map((matter) => ({
      ...matter,
      told: matter.told.filter(({ entry }) => monthOf(entry.toldOn) === month),
    }))
    .filter(({ told }) => told.length > 0);
