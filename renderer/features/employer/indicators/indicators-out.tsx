import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { indicatorBrief } from '#shared/documents/employer/indicator-brief.ts';
import { indicatorsCsv, indicatorsDocument } from '#shared/documents/employer/indicators.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';

interface IndicatorsOutProps {
  readonly series: readonly IndicatorSeries[];
  readonly workspace: Workspace;
}

/** Takes out the brief to the council, all the values, or the same as a table; Ctrl+P prints the brief. */
export const IndicatorsOut = ({ series, workspace }: IndicatorsOutProps) => {
  const words = useText().indicators.out;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={[
        {
          key: 'brief',
          name: words.brief,
          about: words.briefAbout(terms),
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
