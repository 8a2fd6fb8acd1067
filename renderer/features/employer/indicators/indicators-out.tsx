import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { indicatorBrief } from '#shared/documents/employer/indicator-brief.ts';
import { indicatorsCsv, indicatorsDocument } from '#shared/documents/employer/indicators.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';

/** Takes out the brief to the council, all the values, or the same as a table; Ctrl+P prints the brief. */
export const IndicatorsOut = ({ series }: { readonly series: readonly IndicatorSeries[] }) => {
  const words = useText().indicators.out;
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={[
        {
          key: 'brief',
          name: words.brief,
          about: words.briefAbout,
          document: (making) => indicatorBrief({ ...making, series }),
        },
        {
          key: 'whole',
          name: words.whole,
          about: words.wholeAbout,
          document: (making) => indicatorsDocument({ ...making, series }),
        },
        {
          key: 'table',
          name: words.tableOnly,
          about: words.tableAbout,
          isTableOnly: true,
          document: (making) => indicatorsDocument({ ...making, series }),
          csv: (making) => indicatorsCsv({ ...making, series }),
        },
      ]}
      hasAudience
    />
  );
};
