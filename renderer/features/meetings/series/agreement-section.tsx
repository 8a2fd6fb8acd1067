import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { participantsOfSeries } from '#renderer/db/repositories/participants.ts';
import { changeAgreement } from '#renderer/db/repositories/series.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import { participantName } from '#shared/text/participant-name.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { convenorName } from './convenor-name.ts';
import { participantsIn, type AgreementForm } from './series-form.ts';
import styles from './series.module.css';

interface AgreementSectionProps {
  readonly series: Series;
  readonly people: readonly Person[];
  readonly workspace: Workspace;
}

/** What the two have agreed on about these meetings, as it stands now. */
export const AgreementSection = ({ series, people, workspace }: AgreementSectionProps) => {
  const words = useText().meetings.series;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const participants = useLiveQuery(() => participantsOfSeries(series.id), [series.id]);
  const [isOpen, setOpen] = useState(false);
  if (participants === undefined) return null;
  const names = participants
    .map((participant) => participantName(participant, people, workspace, form))
    .filter((name) => name !== '');
  return (
    <section className={styles.section} aria-labelledby="agreement-heading">
      <div className={styles.sectionHead}>
        <h2 id="agreement-heading">{words.agreement}</h2>
        <Button variant="tertiary" data-size="sm" onClick={() => setOpen(true)}>
          <PencilIcon aria-hidden />
          {words.editAgreement}
        </Button>
      </div>
      <dl className={styles.agreement}>
        <dt>{words.convenedBy}</dt>
        <dd>{convenorName(series.convenedBy, workspace, form)}</dd>
        <dt>{words.agendaBy}</dt>
        <dd>{convenorName(series.agendaBy, workspace, form)}</dd>
        <dt>{words.participants}</dt>
        <dd>{names.length === 0 ? words.nobody : names.join(', ')}</dd>
        {series.agreement !== '' && (
          <>
            <dt>{words.agreed}</dt>
            <dd>{series.agreement}</dd>
          </>
        )}
        <dt>{words.agreedOn}</dt>
        <dd>{series.agreedOn === null ? words.notDated : formatDay(series.agreedOn, form, 'long')}</dd>
      </dl>
      {isOpen && (
        <AgreementDialog
          series={series}
          people={people}
          workspace={workspace}
          participants={participants}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
};

interface AgreementDialogProps extends AgreementSectionProps {
  readonly participants: readonly Participant[];
  readonly onClose: () => void;
}

const AgreementDialog = (props: AgreementDialogProps) => {
  const { series, people, workspace, participants, onClose } = props;
  const words = useText().meetings.series;
  const [shown, setShown] = useState(() => formOf(series, participants));
  const save = async () => {
    const { convenedBy, agendaBy, agreement, agreedOn } = shown;
    const fields = { convenedBy, agendaBy, agreement: agreement.trim(), agreedOn };
    const answer = await changeAgreement(series.id, fields, participantsIn(shown));
    if (!accepted(answer)) return;
    onClose();
    sayWithUndo(words.saved, answer.value);
  };
  return (
    <FormDialog
      heading={words.editAgreement}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      size="large"
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <AgreementFields
        form={shown}
        onChange={(change) => setShown((before) => ({ ...before, ...change }))}
        people={people}
        workspace={workspace}
      />
    </FormDialog>
  );
};

const formOf = (series: Series, participants: readonly Participant[]): AgreementForm => ({
  convenedBy: series.convenedBy,
  agendaBy: series.agendaBy,
  people: participants.flatMap(({ personId }) => personId ?? []),
  groups: participants.flatMap(({ group }) => (group === 'person' || group === 'other' ? [] : [group])),
  others: participants.flatMap(({ group, label }) => (group === 'other' ? [label] : [])).join(', '),
  agreement: series.agreement,
  agreedOn: series.agreedOn,
});
