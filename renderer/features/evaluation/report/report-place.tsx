import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ExportButton } from '#renderer/features/evaluation/out/export-button.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { statementGroups } from '#shared/domain/eval-report.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { DimensionsSection } from './dimensions-section.tsx';
import { GroupSection } from './group-section.tsx';
import { PartyKey } from './party-key.tsx';
import { readReport, type ReportFacts } from './report-facts.ts';
import { ReportIndex } from './report-index.tsx';
import { ThemesSection } from './themes-section.tsx';
import { TrendSection } from './trend-section.tsx';
import { WordsSection } from './words-section.tsx';
import styles from './report.module.css';

/** What the envelopes held, the same for all who answered. Until they are open: that they are not. */
export const ReportPlace = ({ workspace, id = '' }: PlaceProps) => {
  const words = useText().report;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the route names a round
  const roundId = id as EvalRoundId;
  const found = useLiveQuery(() => readReport(roundId, workspace, form), [roundId, workspace, form]);
  if (found === undefined) return <Page heading={words.title}>{null}</Page>;
  if (found === 'gone' || found === 'closed') {
    const action =
      found === 'gone'
        ? { label: words.toFront, run: () => go({ room: 'evaluation' }) }
        : { label: words.toRound, run: () => go({ room: 'evaluation', view: 'round', id }) };
    return (
      <Page heading={words.title}>
        <EmptyRoom sentence={found === 'gone' ? words.gone : words.notOpened} action={action} />
      </Page>
    );
  }
  return <Report facts={found} />;
};

const Report = ({ facts }: { readonly facts: ReportFacts }) => {
  const { report: words, evaluation } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [view, setView] = useState<'drawing' | 'table'>('drawing');
  const { status, report, parties } = facts;
  const isTable = view === 'table';
  const { openedAt } = status.round;
  const outside = status.parties.some(({ staysOut }) => staysOut);
  return (
    <Page
      heading={roundTitle(status.round, form)}
      width="wide"
      eyebrow={[
        evaluation.round.number(status.round.number),
        ...(openedAt === null ? [] : [words.opened(report.parties.length, formatInstant(openedAt, form))]),
      ].join(' · ')}
      lead={words.lead}
      actions={
        <>
          <Button
            data-size="sm"
            variant="secondary"
            onClick={() => go({ room: 'evaluation', view: 'round', id: status.round.id })}
          >
            {words.toRound}
          </Button>
          <ExportButton roundId={status.round.id} />
        </>
      }
    >
      <div className={styles.head}>
        <PartyKey parties={parties} people={status.parties} />
        <div className="no-print">
          <Segmented
            label={words.view.label}
            value={view}
            options={[
              { value: 'drawing', label: words.view.drawing },
              { value: 'table', label: words.view.table },
            ]}
            onChange={setView}
          />
        </div>
      </div>
      {outside && <p className={styles.quiet}>{words.outside(facts.theDeputy)}</p>}
      <ReportIndex report={report} />
      <ThemesSection facts={facts} />
      {statementGroups.map((group) => (
        <GroupSection key={group} {...{ group, report, parties, isTable }} />
      ))}
      <DimensionsSection facts={facts} isTable={isTable} />
      <WordsSection facts={facts} />
      <TrendSection facts={facts} isTable={isTable} />
    </Page>
  );
};
