import { Button } from '@digdir/designsystemet-react';
import { BriefOut } from '#renderer/features/information/out/brief-out.tsx';
import { MonthOut } from '#renderer/features/information/out/month-out.tsx';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { owedIn } from '#shared/domain/matter-view.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import styles from './log.module.css';
import { filteredLines, logLines, monthOf, monthsOf, type Month } from './log-lines.ts';
import { MonthTable } from './month-table.tsx';
import { isMonth, monthsAround } from './months.ts';
import { OwedList } from './owed-list.tsx';
import { monthWords } from './telling-words.ts';
import { useLog, type Around } from './use-log.ts';

/** What elected members were told in a month, for formannskapet. `id`: the month as `yyyy-MM`; else this month. */
export const MonthPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().information;
  const today = useToday();
  const around = useLog(workspace);
  const month = id !== undefined && isMonth(id) ? id : monthOf(today);
  if (around === undefined || around === null) return <Page heading={words.tabs.front}>{null}</Page>;
  return <Filled month={month} around={around} />;
};

const Filled = ({ month, around }: { readonly month: Month; readonly around: Around }) => {
  const words = useText().information.month;
  const { form, workspace, matters } = around;
  const lines = logLines(matters);
  const shown = filteredLines(lines, { query: '', month, recipients: '' });
  const waiting = owedIn(matters, month);
  return (
    <Page
      heading={words.heading(monthWords(month, form))}
      width="wide"
      lead={words.lead(termsOf(workspace, form).formannskapet)}
      actions={
        <>
          <MonthOut matters={matters} month={month} />
          <BriefOut matters={matters} month={month} />
        </>
      }
    >
      <RoomTabs here="front" />
      <MonthSwitch month={month} months={monthsOf(lines)} around={around} />
      <div className={styles.sections}>
        {waiting.length > 0 && <OwedList matters={waiting} around={around} />}
        {shown.length === 0 ? (
          <EmptyRoom sentence={words.none} />
        ) : (
          <MonthTable lines={shown.toReversed()} month={month} around={around} />
        )}
      </div>
    </Page>
  );
};

interface MonthSwitchProps {
  readonly month: Month;
  /** The months something was told in. */
  readonly months: readonly Month[];
  readonly around: Around;
}

const MonthSwitch = ({ month, months, around }: MonthSwitchProps) => {
  const words = useText().information.month;
  const show = (to: Month) => go({ room: 'information', view: 'month', id: to });
  const offered = [...new Set([month, monthOf(around.today), ...months])].toSorted().toReversed();
  const { earlier, later } = monthsAround(month);
  return (
    <div className={styles.month} data-size="sm">
      <Button variant="secondary" onClick={() => show(earlier)}>
        {words.earlier}
      </Button>
      <Choice
        hideLabel
        label={words.choose}
        value={month}
        options={offered.map((value) => ({ value, label: capitalised(monthWords(value, around.form)) }))}
        onChange={show}
      />
      <Button variant="secondary" disabled={later > monthOf(around.today)} onClick={() => show(later)}>
        {words.later}
      </Button>
    </div>
  );
};
