import { useState } from 'react';
import { memberLeaves } from '#renderer/db/repositories/members.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { lastDayFault } from '#shared/domain/member-days.ts';
import type { Member } from '#shared/domain/member.ts';
import { firstDayOf } from '#shared/domain/term-start.ts';
import type { Term } from '#shared/domain/term.ts';
import { formatDay } from '#shared/text/dates.ts';

interface LeaveDialogProps {
  readonly member: Member;
  readonly term: Term;
  readonly onClose: () => void;
}

/** Somebody leaves the council: the record stays, the groups do not. */
export const LeaveDialog = ({ member, term, onClose }: LeaveDialogProps) => {
  const { members } = useText();
  const words = members.leaving;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [day, setDay] = useState<Day | null>(today);
  const [isTried, setTried] = useState(false);
  const say = (at: Day) => formatDay(at, form, 'long');
  const wrong = lastDayFault({ fromDay: member.fromDay, toDay: day }, firstDayOf(term));
  const faults = {
    beforeFirst: words.before(say(member.fromDay ?? today)),
    beforeTerm: members.someone.endsBeforeTerm,
  } as const;
  const fault = day === null ? words.noDay : wrong === null ? undefined : faults[wrong];
  const save = async () => {
    setTried(true);
    if (day === null || fault !== undefined) return;
    const answer = await memberLeaves(member.id, day);
    if (!accepted(answer)) return;
    sayWithUndo(words.done(member.name, say(day)), answer.value);
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading(member.name)}
      closeLabel={members.someone.cancel}
      submitLabel={words.save}
      cancelLabel={members.someone.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <DayField label={words.day} value={day} error={isTried ? fault : undefined} onChange={setDay} />
    </FormDialog>
  );
};
