import { Fieldset } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { checkAnchors } from '#shared/calendar/anchor-check.ts';
import { officeDayAfter } from '#shared/calendar/proposals.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { HandoverReason } from '#shared/domain/handover.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Anchors, Term } from '#shared/domain/term.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { findingText } from '#shared/text/finding.ts';
import { anchorsAsked } from './found-form.ts';
import styles from './handover.module.css';

interface FoundDatesProps {
  readonly fields: Fields<Term>;
  readonly reason: HandoverReason;
  readonly isTried: boolean;
  readonly onChange: (fields: Fields<Term>) => void;
}

/** The dates everything in the new term is counted from, with what is wrong or worth knowing beside them. */
export const FoundDates = ({ fields, reason, isTried, onChange }: FoundDatesProps) => {
  const text = useText();
  const words = text.handover.next.dialog;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const findings = checkAnchors(fields, useToday());
  const errorOf = (anchor: keyof Anchors): string | undefined => {
    const refused = findings.find((finding) => finding.anchor === anchor && finding.severity === 'refuse');
    if (refused !== undefined) return findingText(refused, form);
    return anchor === 'officeDay' && isTried && fields.officeDay === null ? words.officeMissing : undefined;
  };
  return (
    <Fieldset>
      <Fieldset.Legend>{words.dates}</Fieldset.Legend>
      <div className={styles.pair}>
        {anchorsAsked[reason].map((anchor) => (
          <DayField
            key={anchor}
            label={anchorName(anchor, fields.reason, text)}
            value={fields[anchor]}
            error={errorOf(anchor)}
            onChange={(day) => onChange({ ...fields, ...changed(fields, anchor, day) })}
          />
        ))}
      </div>
      {findings
        .filter(({ severity }) => severity !== 'refuse')
        .map((finding) => (
          <Notice
            key={finding.reason + finding.anchor}
            tone={finding.severity === 'warn' ? 'warning' : 'info'}
            toneLabel={text.common.tones[finding.severity === 'warn' ? 'warning' : 'info']}
          >
            <p>{findingText(finding, form)}</p>
          </Notice>
        ))}
    </Fieldset>
  );
};

/** Tiltredelse follows the meeting as long as nobody has set it apart from it. */
const changed = (fields: Fields<Term>, anchor: keyof Anchors, day: Day | null): Partial<Fields<Term>> => {
  const { constitutingDay, officeDay } = fields;
  const followed =
    officeDay === null || (constitutingDay !== null && officeDayAfter(constitutingDay) === officeDay);
  if (anchor === 'constitutingDay' && day !== null && followed)
    return { constitutingDay: day, officeDay: officeDayAfter(day) };
  return { [anchor]: day };
};
