import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { readDevelopmentYear, type YearFound } from '#renderer/db/repositories/development-report.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { demoNotice } from '#renderer/parts/out/made.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DocumentView } from '#renderer/ui/document-view.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { yearReport } from '#shared/documents/development/year-report.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ReportOut } from './report-out.tsx';
import { hasAnything, yearsOf } from './report-years.ts';

/** Årsrapport: one page about the work with the interplay, made from what is entered already. Nothing is written here. */
export const ReportPlace = ({ workspace }: PlaceProps) => {
  const words = useText().development;
  const today = useToday();
  const [chosen, setYear] = useState<number | null>(null);
  const term = useLiveQuery(currentTerm);
  const years = term ? yearsOf(term, today) : [];
  const year = chosen ?? years[0] ?? 0;
  const found = useLiveQuery(
    async () => (term ? readDevelopmentYear(term, { year, today }) : undefined),
    [term?.id, year, today],
  );
  return (
    <Page
      width="wide"
      heading={words.tabs.report}
      actions={term && found && <ReportOut found={found} term={term} year={year} />}
    >
      <RoomTabs here="report" />
      {term === null && <EmptyRoom sentence={words.noTerm} />}
      {term && (
        <div className={sections.sections}>
          <p className={sections.lead}>{words.report.lead}</p>
          <div className={sections.filters}>
            <Choice
              label={words.report.year}
              value={String(year)}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
              onChange={(one) => setYear(Number(one))}
            />
          </div>
          {found && <Report found={found} term={term} year={year} workspace={workspace} />}
        </div>
      )}
    </Page>
  );
};

interface ReportProps {
  readonly found: YearFound;
  readonly term: Term;
  readonly year: number;
  readonly workspace: Workspace;
}

const Report = ({ found, term, year, workspace }: ReportProps) => {
  const words = useText().development.report;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  if (!hasAnything(found)) return <p>{words.nothing}</p>;
  const { document, isShortened } = yearReport({
    ...found,
    term,
    year,
    workspace,
    today,
    form,
    audience: 'internal',
    ...demoNotice(form),
  });
  return (
    <div className={sections.section}>
      {isShortened && <p className={sections.quiet}>{words.short}</p>}
      <h2 className="visually-hidden">{words.label}</h2>
      <DocumentView label={words.label} document={document} />
    </div>
  );
};
