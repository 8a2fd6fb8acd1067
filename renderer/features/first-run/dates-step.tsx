import { useFilled } from '#renderer/parts/use-filled.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { checkAnchors, type Finding } from '#shared/calendar/anchor-check.ts';
import type { Day } from '#shared/calendar/day.ts';
import { officeDayAfter, proposeTerm } from '#shared/calendar/proposals.ts';
import type { Anchors, TermReason } from '#shared/domain/term.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { findingText } from '#shared/text/finding.ts';
import { withReason, type Draft, type DraftDates } from './draft.ts';
import styles from './dates-step.module.css';
import type { StepProps } from './step.ts';

const reasons = ['election', 'mayorChange', 'newDirector', 'midTerm'] as const;

const anchorsOf: Readonly<Record<TermReason, ReadonlyArray<keyof Anchors>>> = {
  election: ['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'],
  midTerm: ['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'],
  mayorChange: ['constitutingDay', 'officeDay'],
  newDirector: ['officeDay'],
};

/** Screen four: the occasion, and the dates everything is counted from. */
export const DatesStep = ({ draft, change, missing }: StepProps) => {
  const text = useText();
  const words = text.firstRun.dates;
  const filled = useFilled(draft.body);
  const today = useToday();
  const { dates, reason } = draft;
  const findings = checkAnchors({ ...dates, reason }, today);
  return (
    <>
      <p>{words.lead}</p>
      <RadioCards
        label={words.reason}
        value={reason}
        options={reasons.map((value) => ({
          value,
          label: filled(text.domain.reasons[value]),
          about: words.reasons[value],
        }))}
        onChange={(next) => change(withReason(draft, next, today))}
      />
      <fieldset className={styles.dates}>
        <legend>
          {words.days} <span className={styles.term}>{words.term(dates.startYear, dates.endYear)}</span>
        </legend>
        {anchorsOf[reason].map((anchor) => (
          <AnchorField
            key={anchor}
            anchor={anchor}
            draft={draft}
            findings={findings.filter((finding) => finding.anchor === anchor)}
            isMissing={anchor === 'officeDay' && missing.includes('officeDay')}
            onChange={(day) => change({ ...draft, dates: withDay(draft, anchor, day, today) })}
          />
        ))}
      </fieldset>
    </>
  );
};

interface AnchorFieldProps {
  readonly anchor: keyof Anchors;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly isMissing: boolean;
  readonly onChange: (day: Day | null) => void;
}

const AnchorField = ({ anchor, draft, findings, isMissing, onChange }: AnchorFieldProps) => {
  const text = useText();
  const words = text.firstRun.dates;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const value = draft.dates[anchor];
  const refused = findings.find(({ severity }) => severity === 'refuse');
  const others = findings.filter(({ severity }) => severity !== 'refuse');
  const isProposal = value !== null && isProposed(draft, anchor, today);
  const error = refused ? findingText(refused, form) : isMissing ? words.officeMissing : undefined;
  return (
    <div className={styles.anchor}>
      <DayField
        label={anchorName(anchor, draft.reason, text)}
        value={value}
        onChange={onChange}
        {...(isProposal && anchor !== 'electionDay'
          ? { description: value < today ? words.reckoned : words.proposal }
          : {})}
        {...(anchor === 'budgetDay' ? { description: words.optional } : {})}
        {...(error === undefined ? {} : { error })}
      />
      {others.map((finding) => (
        <Notice
          key={finding.reason}
          tone={finding.severity === 'warn' ? 'warning' : 'info'}
          toneLabel={text.common.tones[finding.severity === 'warn' ? 'warning' : 'info']}
        >
          <p>
            {findingText(finding, form)} {finding.law && words.law(unbroken(sourceLine(finding.law, form)))}
          </p>
        </Notice>
      ))}
    </div>
  );
};

/** «§ 9-1» must not be split between lines. */
const unbroken = (law: string): string => law.replaceAll('§ ', '§\u00a0').replaceAll('-', '\u2011');

/** Still the day we proposed. Dates that have been are facts of the kommune, not proposals of ours. */
const isProposed = ({ dates, reason }: Draft, anchor: keyof Anchors, today: Day): boolean => {
  if (anchor === 'budgetDay') return false;
  if (anchor === 'electionDay') return dates.electionDayProposed;
  const proposal = proposeTerm(reason, today);
  const proposed =
    anchor === 'officeDay' && dates.constitutingDay
      ? officeDayAfter(dates.constitutingDay)
      : proposal[anchor];
  return dates[anchor] === proposed;
};

/** The day is set; tiltredelse follows the meeting as long as nobody has given it a day of its own. */
const withDay = (
  { dates, reason }: Draft,
  anchor: keyof Anchors,
  day: Day | null,
  today: Day,
): DraftDates => {
  const next = { ...dates, [anchor]: day };
  if (anchor === 'electionDay') {
    const proposal = proposeTerm(reason, today);
    return { ...next, electionDayProposed: proposal.electionDayProposed && day === proposal.electionDay };
  }
  if (anchor !== 'constitutingDay' || day === null) return next;
  const follows =
    dates.officeDay === null ||
    (dates.constitutingDay && dates.officeDay === officeDayAfter(dates.constitutingDay));
  return follows ? { ...next, officeDay: officeDayAfter(day) } : next;
};
