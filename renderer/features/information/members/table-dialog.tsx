import { Button, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { takeInMembers } from '#renderer/db/repositories/members.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { firstDayOf } from '#shared/domain/term-start.ts';
import { memberPlan, type MembersRead } from '#shared/exchange/member-plan.ts';
import { readMemberTable, type MemberFault } from '#shared/exchange/member-table.ts';
import type { MemberFacts } from './member-facts.ts';

interface TableDialogProps {
  readonly facts: MemberFacts;
  readonly onClose: () => void;
}

/** Members from a spreadsheet, pasted or from a file: what it does is shown while one mends it, before anything is saved. */
export const TableDialog = ({ facts, onClose }: TableDialogProps) => {
  const words = useText().members.table;
  const [text, setText] = useState('');
  const [isWindows, setWindows] = useState(false);
  const [isTried, setTried] = useState(false);
  const looked = useDeferredValue(text);
  const table = readMemberTable(looked, firstDayOf(facts.term));
  const plan = memberPlan(table.lines, facts.members, facts.partyGroups);
  const isBlank = looked.trim() === '';
  const hasRows = table.lines.length > 0;
  const choose = async () => {
    const answer = await desktop.openText({ kind: 'csv' });
    if (answer.ok) {
      setText(answer.value.text);
      setWindows(!answer.value.isUtf8);
    } else if (answer.reason !== 'cancelled')
      say(currentText().reception.export.errors[answer.reason], { tone: 'danger' });
  };
  const save = async () => {
    setTried(true);
    if (!hasRows) return;
    const answer = await takeInMembers(facts.term.id, plan);
    if (!accepted(answer)) return;
    sayWithUndo(words.done(plan.added.length, plan.changed.length), answer.value);
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={hasRows ? words.apply(table.lines.length) : words.applyNone}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <Textfield
        multiline
        rows={8}
        data-autofocus
        label={words.text}
        value={text}
        maxLength={200_000}
        error={isTried && !hasRows ? words.noRows : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void choose()}>
          {words.file}
        </Button>
      </div>
      {isWindows && <Notice tone="warning">{words.encoding}</Notice>}
      <section className={styles.look} aria-live="polite">
        <h3>{words.look}</h3>
        {isBlank ? (
          <p className={styles.quiet}>{words.nothing}</p>
        ) : (
          <Look plan={plan} faults={table.faults} untouched={facts.members.length} />
        )}
      </section>
    </FormDialog>
  );
};

/** So many faults are told at once; the rest come when these are mended. */
const mostFaults = 30;

interface LookProps {
  readonly plan: MembersRead;
  readonly faults: readonly MemberFault[];
  /** How many are there before. */
  readonly untouched: number;
}

const Look = ({ plan, faults, untouched }: LookProps) => {
  const { members, interplayWords } = useText();
  const words = members.table;
  const left = untouched - plan.changed.length - plan.same;
  const lines = [
    ...(plan.added.length > 0 ? [words.added(plan.added.length)] : []),
    ...(plan.changed.length > 0 ? [words.changed(plan.changed.length)] : []),
    ...(plan.same > 0 ? [words.same(plan.same)] : []),
    ...(left > 0 ? [words.untouched(left)] : []),
    ...(plan.groups.length > 0 ? [words.groups(plan.groups.map(({ name }) => name).join(', '))] : []),
    ...plan.sides.map(({ group, side }) => words.sides(group.name, interplayWords.sides[side])),
  ];
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {faults.length > 0 && (
        <Notice tone="warning" title={words.faults(faults.length)}>
          <ul className={styles.lines}>
            {faults.slice(0, mostFaults).map(({ line, why, cell }) => (
              <li key={`${line} ${why}`}>{words.line(line, members.faults[why](cell))}</li>
            ))}
          </ul>
          {faults.length > mostFaults && <p>{words.moreFaults(faults.length - mostFaults)}</p>}
        </Notice>
      )}
    </>
  );
};
