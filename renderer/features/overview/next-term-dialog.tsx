import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { canKeepAnchors, checkAnchors } from '#shared/calendar/anchor-check.ts';
import { officeDayAfter, proposeTerm } from '#shared/calendar/proposals.ts';
import type { Day } from '#shared/calendar/day.ts';
import { usuallyCarried, type CarriedKind } from '#shared/domain/carried.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { findingText } from '#shared/text/finding.ts';
import { foundTerm, readBeforeNext } from '#renderer/db/repositories/founding-term.ts';
import { showTerm } from '#renderer/db/repositories/terms.ts';
import type { ItemDraft } from '#renderer/db/item-draft.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { AlongFields } from '#renderer/parts/along-fields.tsx';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { yearsOfTerm, type Handover } from './next-term.ts';
import styles from './overview.module.css';
import { OwnTemplate, type ChosenTemplate } from './own-template.tsx';
import type { View } from './view.ts';

interface NextTermDialogProps {
  readonly handover: Handover;
  readonly view: View;
  readonly onClose: () => void;
}

/** Asks for the dates and the checklist of the next term, then lays both in with one change. */
export const NextTermDialog = ({ handover, view, onClose }: NextTermDialogProps) => {
  const { text, form, today, term } = view;
  const words = text.overview.nextTerm.dialog;
  const [fields, setFields] = useState(() => proposedFields(handover));
  const [source, setSource] = useState<'standard' | 'own'>('standard');
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const [wanted, setWanted] = useState<ReadonlySet<CarriedKind>>(() => new Set(usuallyCarried('newTerm')));
  const before = useLiveQuery(() => readBeforeNext(term.id, today), [term.id, today]);
  const findings = checkAnchors(fields, today);
  const standard = standardDrafts();
  const drafts = source === 'standard' ? standard : (template?.drafts ?? null);
  const isReady = canKeepAnchors(findings) && drafts !== null && fields.officeDay !== null;
  const years = yearsOfTerm(handover);
  const lay = async () => {
    if (!isReady || before === undefined) return;
    onClose();
    const answer = await foundTerm({ ...before, fields, items: drafts, wanted, today });
    if (!accepted(answer)) return;
    await showTerm(answer.value.termId);
    sayWithUndo(text.overview.nextTerm.created(years, drafts.length), answer.value.commitId);
  };
  return (
    <DialogBox
      heading={words.heading(years)}
      closeLabel={words.cancel}
      onClose={onClose}
      actions={
        <>
          <Button disabled={!isReady} onClick={() => void lay()}>
            {words.create}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.about(yearsOfTerm(term))}</p>
      <div className={styles.fields}>
        <DayField
          label={anchorName('electionDay', 'election', text)}
          value={fields.electionDay}
          onChange={(electionDay) => setFields({ ...fields, electionDay })}
        />
        <DayField
          label={anchorName('constitutingDay', 'election', text)}
          value={fields.constitutingDay}
          onChange={(day) => setFields({ ...fields, ...withConstitutingDay(fields, day) })}
        />
        <DayField
          label={anchorName('officeDay', 'election', text)}
          value={fields.officeDay}
          onChange={(officeDay) => setFields({ ...fields, officeDay })}
        />
      </div>
      <Checkbox
        label={words.electionDayFixed}
        checked={!fields.electionDayProposed}
        onChange={(event) => setFields({ ...fields, electionDayProposed: !event.target.checked })}
      />
      {findings.map((finding) => (
        <Notice
          key={finding.reason + finding.anchor}
          tone={{ refuse: 'danger', warn: 'warning', note: 'info' }[finding.severity] as 'danger'}
        >
          {findingText(finding, form)}
        </Notice>
      ))}
      <Segmented
        label={words.source}
        value={source}
        options={[
          { value: 'standard', label: words.standard(standard.length) },
          { value: 'own', label: words.own },
        ]}
        onChange={setSource}
      />
      {source === 'own' && <OwnTemplate chosen={template} onChoose={setTemplate} view={view} />}
      {before !== undefined && (
        <AlongFields carried={before.carried} wanted={wanted} reason="newTerm" onChange={setWanted} />
      )}
    </DialogBox>
  );
};

const proposedFields = ({ startYear }: Handover): Fields<Term> => ({
  ...proposeTerm('election', `${startYear}-01-01`),
  reason: 'election',
  budgetDay: null,
  followedFrom: null,
});

/** Tiltredelse follows the meeting as long as nobody has set it apart from it. */
const withConstitutingDay = (
  before: Fields<Term>,
  constitutingDay: Day | null,
): Pick<Term, 'constitutingDay' | 'officeDay'> => {
  const followed =
    before.constitutingDay !== null && officeDayAfter(before.constitutingDay) === before.officeDay;
  const officeDay = followed && constitutingDay ? officeDayAfter(constitutingDay) : before.officeDay;
  return { constitutingDay, officeDay };
};

const standardDrafts = (): readonly ItemDraft[] =>
  startItemsFor('election').map(({ key, phase, role, category, dueRule }) => ({
    templateKey: key,
    templateVersion: startItemsVersion,
    phase,
    role,
    category,
    dueRule,
  }));
