import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { foundTerm, readCarried } from '#renderer/db/repositories/founding-term.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { AlongFields } from '#renderer/parts/along-fields.tsx';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { canKeepAnchors, checkAnchors } from '#shared/calendar/anchor-check.ts';
import { usuallyCarried, type CarriedKind } from '#shared/domain/carried.ts';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import { draftsOf } from '#shared/exchange/template-drafts.ts';
import { templateOf } from '#shared/exchange/template-file.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { toTerm } from './acts.ts';
import { FoundDates } from './found-dates.tsx';
import { proposedFields, standardItems } from './found-form.ts';

interface FoundDialogProps {
  readonly facts: HandoverFacts;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Asks for the dates of the new term, its checklist, and what comes along; then lays it in with one change. */
export const FoundDialog = ({ facts, workspace, onClose }: FoundDialogProps) => {
  const words = useText().handover.next.dialog;
  const today = useToday();
  const { handover, term, items } = facts;
  const [fields, setFields] = useState(() => proposedFields(term, handover));
  const [source, setSource] = useState<'standard' | 'own'>('standard');
  const [wanted, setWanted] = useState<ReadonlySet<CarriedKind>>(
    () => new Set(usuallyCarried(handover.reason)),
  );
  const [isTried, setTried] = useState(false);
  const carried = useLiveQuery(() => readCarried(term.id, today), [term.id, today]);
  const standard = standardItems(handover.reason);
  // The days of an election's list are counted from an election.
  const hasOwn = handover.reason === 'newTerm' && items.length > 0;
  const ownName = bodyName(workspace);
  const own = draftsOf(templateOf(items, ownName, handover.createdAt).items, words.reason(ownName));
  const create = async () => {
    setTried(true);
    if (carried === undefined) return;
    if (fields.officeDay === null || !canKeepAnchors(checkAnchors(fields, today))) return focusFault();
    const drafts = source === 'own' && hasOwn ? own : standard;
    const handoverId = handover.id;
    const answer = await foundTerm({ handoverId, fields, items: drafts, carried, wanted, today });
    if (!accepted(answer)) return;
    onClose();
    await toTerm(answer.value.termId);
    sayWithUndo(words.created(yearsOf(fields)), answer.value.commitId);
  };
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.create}
      cancelLabel={words.cancel}
      onSubmit={create}
      onClose={onClose}
    >
      <p>{words.about(yearsOf(term))}</p>
      <FoundDates fields={fields} reason={handover.reason} isTried={isTried} onChange={setFields} />
      {hasOwn && (
        <Segmented
          label={words.checklist}
          value={source}
          options={[
            { value: 'standard', label: words.standard(standard.length) },
            { value: 'own', label: words.own(own.length) },
          ]}
          onChange={setSource}
        />
      )}
      {carried !== undefined && (
        <AlongFields carried={carried} wanted={wanted} reason={handover.reason} onChange={setWanted} />
      )}
    </FormDialog>
  );
};
