import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addSeat, changeSeat } from '#renderer/db/repositories/mandates.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { MandateId } from '#shared/domain/id.ts';
import { isDirector } from '#shared/domain/mandate-findings.ts';
import { mandateSeats, type MandateMember } from '#shared/domain/mandate.ts';
import { hasLeft, sideOf } from '#shared/domain/member-groups.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { keyOfName } from '#shared/domain/member-days.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { seatName } from '#shared/text/mandate-name.ts';
import type { MandatesFacts } from './mandate-facts.ts';
import styles from './mandate.module.css';

interface SeatDialogProps {
  readonly facts: MandatesFacts;
  readonly mandateId: MandateId;
  readonly seats: readonly MandateMember[];
  /** Null: a new one. */
  readonly seat: MandateMember | null;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

type Shown = Pick<MandateMember, 'memberId' | 'personId' | 'name' | 'seat' | 'side' | 'fromDay' | 'toDay'>;

/** One who sits in the mandate: from the register of elected members, or by name. */
export const SeatDialog = (props: SeatDialogProps) => {
  const { facts, mandateId, seat, workspace, onClose } = props;
  const { mandates } = useText();
  const words = mandates.seat;
  const [shown, setShown] = useState<Shown>(() => shownOf(seat));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const faults = useFaults(shown, props);
  const save = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const draft = { ...shown, name: shown.name.trim() };
    const answer = seat === null ? await addSeat(mandateId, draft) : await changeSeat(seat.id, draft);
    if (!accepted<unknown>(answer)) return;
    announce(mandates.seats.saved(draft.name));
    onClose();
  };
  return (
    <FormDialog
      heading={seat === null ? words.add : words.change}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <WhoFields facts={facts} shown={shown} onChange={change} error={isTried ? faults.name : undefined} />
      <SeatFields shown={shown} workspace={workspace} onChange={change} />
      <TimeFields shown={shown} onChange={change} error={isTried ? faults.toDay : undefined} />
      {seat !== null && <RowHistory id={seat.id} people={facts.people} />}
    </FormDialog>
  );
};

interface FieldsProps {
  readonly shown: Shown;
  readonly onChange: (fields: Partial<Shown>) => void;
}

interface WhoFieldsProps extends FieldsProps {
  readonly facts: MandatesFacts;
  readonly error: string | undefined;
}

const WhoFields = ({ facts, shown, onChange, error }: WhoFieldsProps) => {
  const words = useText().mandates.seat;
  const today = useToday();
  const { register, partyGroups } = facts;
  const choices = register.filter((member) => member.id === shown.memberId || !hasLeft(member, today));
  const choose = (id: string) => {
    const member = register.find((one) => one.id === id);
    if (member === undefined) return onChange({ memberId: null, personId: null });
    const { personId, name } = member;
    return onChange({ memberId: member.id, personId, name, side: sideOf(member, partyGroups) });
  };
  return (
    <>
      {choices.length > 0 && (
        <Choice
          label={words.member}
          description={words.memberAbout}
          value={shown.memberId ?? ''}
          options={[
            { value: '', label: words.byName },
            ...choices.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={choose}
        />
      )}
      <Textfield
        data-autofocus
        label={words.name}
        autoComplete="off"
        maxLength={300}
        value={shown.name}
        error={error}
        onChange={(event) => onChange({ name: event.target.value })}
      />
    </>
  );
};

const SeatFields = ({ shown, workspace, onChange }: FieldsProps & { readonly workspace: Workspace }) => {
  const { mandates, interplayWords } = useText();
  const words = mandates.seat;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const sides = { '': words.noSide, ...interplayWords.sides } as const;
  return (
    <div className={styles.pair}>
      <Choice
        label={words.seat}
        value={shown.seat}
        options={mandateSeats.map((value) => ({
          value,
          label: capitalised(seatName(value, workspace, form)),
        }))}
        onChange={(seat) => onChange({ seat })}
      />
      <Choice
        label={words.side}
        value={shown.side ?? ''}
        options={(['', 'majority', 'minority'] as const).map((value) => ({
          value,
          label: capitalised(sides[value]),
        }))}
        onChange={(side) => onChange({ side: side === '' ? null : side })}
      />
    </div>
  );
};

const TimeFields = ({ shown, onChange, error }: FieldsProps & { readonly error: string | undefined }) => {
  const words = useText().mandates.seat;
  return (
    <div className={styles.pair}>
      <DayField
        label={words.from}
        description={words.fromAbout}
        value={shown.fromDay}
        onChange={(fromDay) => onChange({ fromDay })}
      />
      <DayField
        label={words.to}
        description={words.toAbout}
        value={shown.toDay}
        error={error}
        onChange={(toDay) => onChange({ toDay })}
      />
    </div>
  );
};

const shownOf = (seat: MandateMember | null): Shown => ({
  memberId: seat?.memberId ?? null,
  personId: seat?.personId ?? null,
  name: seat?.name ?? '',
  seat: seat?.seat ?? 'member',
  side: seat?.side ?? null,
  fromDay: seat?.fromDay ?? null,
  toDay: seat?.toDay ?? null,
});

/** What is wrong with each field, in words; none: it can be saved. */
const useFaults = (
  shown: Shown,
  { facts, seats, seat, workspace }: SeatDialogProps,
): { readonly name?: string; readonly toDay?: string } => {
  const words = useText().mandates.seat;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { name, fromDay, toDay } = shown;
  const twin = seats.find(
    (one) => one.id !== seat?.id && one.toDay === null && keyOfName(one.name) === keyOfName(name),
  );
  const fault =
    name.trim() === ''
      ? words.noName
      : isDirector(shown, facts)
        ? words.isDirector(name.trim(), termsOf(workspace, form))
        : twin === undefined
          ? undefined
          : words.known(twin.name);
  return {
    ...(fault === undefined ? {} : { name: fault }),
    ...(fromDay !== null && toDay !== null && toDay < fromDay ? { toDay: words.endsFirst } : {}),
  };
};
