import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { formatDay, weekText } from '#shared/text/dates.ts';
import { BackupSection } from './backup-section.tsx';
import { BeginSection, firstThingsIn } from './begin-section.tsx';
import { DeadlineSections } from './deadline-sections.tsx';
import { deadlinesOf } from './deadlines.ts';
import { EvaluationSection } from './evaluation-section.tsx';
import { readFacts, type OverviewFacts } from './facts.ts';
import { MeetingSections } from './meeting-sections.tsx';
import { NextTermSection } from './next-term-section.tsx';
import { countsInWords, NowSection } from './now-section.tsx';
import styles from './overview.module.css';
import { ProgressSection } from './progress-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { TimeLineFigure } from './time-line-figure.tsx';
import { timeLineOf, type TimeLine } from './time-line.ts';
import { phaseName, type View } from './view.ts';
import { UntoldSection } from './untold-section.tsx';
import { WaitingSection } from './waiting-section.tsx';
import { whereaboutsOf } from './whereabouts.ts';
import { whereInWords } from './where-words.ts';

/** Oversikt: where we are in the year, what is next, and who has it. `notices` comes first: what the window must say. */
export const OverviewRoom = ({ notices }: { readonly notices?: ReactNode }) => {
  const facts = useLiveQuery(readFacts);
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const me = useMe();
  const today = useToday();
  if (facts === undefined) return null;
  const eyebrow = [
    ...(facts.workspace ? [bodyName(facts.workspace)] : []),
    weekText(today, form),
    formatDay(today, form, 'long'),
  ].join(' · ');
  if (facts.term === null) {
    return (
      <Page heading={text.overview.title} eyebrow={eyebrow}>
        {notices}
        <EmptyRoom sentence={text.overview.empty.noTerm} />
      </Page>
    );
  }
  const { workspace, people, term } = facts;
  const view = { workspace, people, term, me, today, text, form };
  return <Filled facts={facts} view={view} eyebrow={eyebrow} notices={notices} />;
};

interface FilledProps {
  readonly facts: OverviewFacts;
  readonly view: View;
  readonly eyebrow: string;
  readonly notices: ReactNode;
}

const Filled = ({ facts, view, eyebrow, notices }: FilledProps) => {
  const { items } = facts;
  const { term, today, text, form } = view;
  const deadlines = deadlinesOf(items, term, today);
  const where = whereaboutsOf(term, today);
  const isLate = where.kind === 'after' || term.reason === 'midTerm';
  const isMidTerm = term.reason === 'midTerm';
  const beginWith = isLate ? (firstThingsIn(items)[0] ?? null) : null;
  const line = lineOf(view);
  return (
    <Page
      heading={text.overview.title}
      eyebrow={eyebrow}
      width="wide"
      lead={<Lead view={view} counts={countsInWords(deadlines, view)} />}
    >
      {notices}
      {items.length > 0 && <NowSection deadlines={deadlines} beginWith={beginWith} view={view} />}
      {line ? (
        <div className={styles.figure}>
          <TimeLineFigure
            line={line}
            term={term}
            phaseName={(key) => phaseName(key, form)}
            text={text}
            form={form}
          />
        </div>
      ) : (
        <EmptyRoom
          sentence={text.overview.where.undated}
          action={{
            label: text.overview.where.setDates,
            run: () => go({ room: 'settings', section: 'dates' }),
          }}
        />
      )}
      {items.length === 0 && (
        <EmptyRoom
          sentence={text.overview.empty.sentence}
          action={{ label: text.overview.empty.toReception, run: () => go({ room: 'reception' }) }}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <MeetingSections view={view} />
          <UntoldSection view={view} />
          <RulesSection view={view} />
          <EvaluationSection view={view} />
          {isMidTerm && <BeginSection items={items} view={view} />}
          {items.length > 0 && <DeadlineSections deadlines={deadlines} view={view} />}
        </div>
        <div className={styles.side}>
          <NextTermSection facts={facts} view={view} isShown={isLate} />
          {items.length > 0 && <WaitingSection deadlines={deadlines} view={view} />}
          {items.length > 0 && <ProgressSection items={items} view={view} />}
          <BackupSection view={view} />
        </div>
      </div>
    </Page>
  );
};

const Lead = ({ view, counts }: { readonly view: View; readonly counts: string }) => (
  <span className={styles.lead}>
    <span>{whereInWords(view)}</span>
    {counts !== '' && <span className={styles.counts}>{counts}</span>}
  </span>
);

const lineOf = ({ term, workspace, today, form }: View): TimeLine | null => {
  const dates = statutoryDates(term, workspace?.kind ?? 'municipality').map((date) => ({
    kind: 'statutory' as const,
    key: date.key,
    day: date.day,
    title: date.title[form],
    law: sourceLine(date.law, form),
  }));
  return timeLineOf(term, today, dates);
};
