import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { takeOutText } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { wheelYears } from '#shared/calendar/year-wheel.ts';
import { fileName } from '#shared/documents/file-name.ts';
import {
  calendarParts,
  yearCalendar,
  type CalendarPart,
  type YearCalendarFacts,
} from '#shared/documents/year/calendar.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import styles from './wheel.module.css';

interface CalendarDialogProps {
  readonly wheel: WheelFacts;
  readonly year: number;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Which years and what of them goes to Outlook. */
export const CalendarDialog = ({ wheel, year: shown, workspace, onClose }: CalendarDialogProps) => {
  const { yearWheel, reception } = useText();
  const words = yearWheel.calendar;
  const today = useToday();
  const years = wheelYears(wheel.term);
  const [chosen, setChosen] = useState(String(shown));
  const [parts, setParts] = useState<readonly CalendarPart[]>(calendarParts);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const wanted = {
    wheel,
    years: chosen === all ? years : [Number(chosen)],
    parts,
    form: workspace.exportForm,
  };
  const { count } = yearCalendar({ ...wanted, now: wheel.term.updatedAt });
  const make = async () => {
    if (count === 0) return;
    setWorking(true);
    setRefusal(null);
    const owner = bodyName(workspace);
    const result = await takeOutText({
      kind: 'ics',
      name: fileName(
        chosen === all ? yearWheel.tabs.front : `${yearWheel.tabs.front} ${chosen}`,
        owner,
        today,
        'ics',
      ),
      text: calendarNow(wanted),
    });
    setWorking(false);
    if (result === 'saved') onClose();
    else if (result !== 'cancelled') setRefusal(result);
  };
  const toggle = (part: CalendarPart) =>
    setParts((before) => (before.includes(part) ? before.filter((one) => one !== part) : [...before, part]));
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.cancel}
      submitLabel={words.make}
      cancelLabel={words.cancel}
      isBusy={isWorking}
      onSubmit={make}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <Choice
        label={words.year}
        value={chosen}
        options={[
          ...years.map((year) => ({ value: String(year), label: String(year) })),
          { value: all, label: words.years },
        ]}
        onChange={setChosen}
      />
      <Fieldset>
        <Fieldset.Legend>{words.what}</Fieldset.Legend>
        {calendarParts.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={parts.includes(part)}
            onChange={() => toggle(part)}
          />
        ))}
      </Fieldset>
      <p role="status">{count === 0 ? words.none : words.count(count)}</p>
      {refusal !== null && <Notice tone="danger">{reception.export.errors[refusal]}</Notice>}
      <p className={styles.quiet}>
        {words.meetings} {words.withheld}
      </p>
    </FormDialog>
  );
};

const all = 'all';

const calendarNow = (wanted: Omit<YearCalendarFacts, 'now'>): string =>
  yearCalendar({ ...wanted, now: new Date().toISOString() }).text;
