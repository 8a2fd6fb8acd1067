import { Button, Link, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { aboutRows } from '#shared/documents/employer/dialogue.ts';
import { isAsPut } from '#shared/domain/minutes-standing.ts';
import { closedMeetingSources } from '#shared/templates/dialogue-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { dayRemark } from '#shared/text/day-remark.ts';
import { mandateName, seatName } from '#shared/text/mandate-name.ts';
import { change } from './acts.ts';
import { StepFindings } from './step-findings.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** When and where, with whom, on whose behalf, and why the meeting is closed. What stands in the referat stands fast. */
export const WhenStep = (props: StepProps) =>
  isAsPut(props.facts.standing) ? <WhenSettled {...props} /> : <WhenFields {...props} />;

/** As it stands in the referat that lies with the two, or that both have approved. */
const WhenSettled = (props: StepProps) => {
  const { facts, workspace, form } = props;
  const words = useText().dialogues.when;
  const { today, named: people } = facts;
  const rows = aboutRows({ ...facts, workspace, form, today, people, audience: 'internal' });
  return (
    <>
      <StepFindings {...props} step="when" />
      <dl className={styles.about}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>{words.settled}</p>
    </>
  );
};

const WhenFields = (props: StepProps) => {
  const { facts, form, terms } = props;
  const words = useText().dialogues.when;
  const { id, day, place, directorId } = facts.dialogue;
  const remark = day === null ? null : dayRemark(day, form);
  return (
    <>
      <StepFindings {...props} step="when" />
      <div className={styles.line}>
        <DayField
          label={words.day}
          description={remark ?? undefined}
          value={day}
          onChange={(chosen) => void change(id, { day: chosen })}
        />
        <LengthFields {...props} />
        <div data-wide>
          <AutosaveText
            label={words.place}
            maxLength={300}
            value={place}
            onSave={(text) => void change(id, { place: text.trim() })}
          />
        </div>
      </div>
      <div className={styles.line}>
        <PersonChoice
          label={words.director(terms)}
          people={facts.people}
          nobody={words.nobody}
          value={directorId}
          onChange={(person) => void change(id, { directorId: person })}
        />
        <MandateChoice {...props} />
      </div>
      <Seats {...props} />
      {facts.mandate !== null && facts.mandate.forum !== 'other' && <ClosedField {...props} />}
    </>
  );
};

/** What is no time or no number stays as it is written, and is not stored. */
const LengthFields = ({ facts }: StepProps) => {
  const words = useText().dialogues.when;
  const { id, startTime, minutes } = facts.dialogue;
  const [isNoTime, setNoTime] = useState(false);
  const [length, setLength] = useState<string | null>(null);
  const isNoLength = length !== null && minutesIn(length) === null;
  return (
    <>
      <TimeField
        label={words.start}
        value={startTime}
        error={isNoTime ? words.startWrong : undefined}
        onChange={(clock) => {
          setNoTime(clock === null);
          if (clock !== null) void change(id, { startTime: clock });
        }}
      />
      <Textfield
        label={words.minutes}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={length ?? String(minutes)}
        error={isNoLength ? words.minutesWrong : undefined}
        onChange={(event) => {
          const written = event.target.value;
          setLength(written);
          const read = minutesIn(written);
          if (read !== null) void change(id, { minutes: read });
        }}
        onBlur={() =>
          setLength((written) => (written !== null && minutesIn(written) === null ? written : null))
        }
      />
    </>
  );
};

const minutesIn = (text: string): number | null => {
  const count = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return count >= 5 && count <= 1440 ? count : null;
};

const MandateChoice = ({ facts, workspace, form }: StepProps) => {
  const words = useText().dialogues.when;
  const { dialogue, mandates } = facts;
  return (
    <div data-wide>
      <Choice
        label={words.mandate}
        value={dialogue.mandateId ?? ''}
        options={[
          { value: '', label: words.noMandate },
          ...mandates.map((mandate) => ({
            value: mandate.id as string,
            label: mandateName(mandate, workspace, form),
          })),
        ]}
        onChange={(chosen) =>
          void change(dialogue.id, { mandateId: mandates.find(({ id }) => id === chosen)?.id ?? null })
        }
      />
    </div>
  );
};

const Seats = ({ facts, workspace, form }: StepProps) => {
  const words = useText().dialogues.when;
  const link = <Link href={hashOf({ room: 'employer', view: 'mandate' })}>{words.toMandate}</Link>;
  if (facts.mandate === null) {
    return (
      <p className={styles.small}>
        {words.mandateAbout} {link}
      </p>
    );
  }
  return (
    <div>
      <h3 className={styles.small}>{words.members}</h3>
      {facts.seats.length === 0 ? (
        <p className={styles.small}>
          {words.noMembers} {link}
        </p>
      ) : (
        <ul className={styles.members}>
          {facts.seats.map((seat) => (
            <li key={seat.id}>{words.seat(seat.name, seatName(seat.seat, workspace, form))}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The suggestion is put in only when somebody asks for it. */
const ClosedField = ({ facts, form }: StepProps) => {
  const { when: words, findings } = useText().dialogues;
  const { id, closedBasis } = facts.dialogue;
  return (
    <div className={styles.part}>
      <AutosaveText
        label={words.closed}
        description={words.closedAbout}
        maxLength={2_000}
        value={closedBasis}
        onSave={(text) => void change(id, { closedBasis: text.trim() })}
      />
      {closedBasis.trim() === '' && (
        <div className={styles.buttons}>
          <span className={styles.small}>{words.suggested(words.closedSuggestion)}</span>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => void change(id, { closedBasis: words.closedSuggestion })}
          >
            {words.suggestClosed}
          </Button>
        </div>
      )}
      <p className={styles.small}>
        {findings.sources(closedMeetingSources.map((source) => sourceLine(source, form)).join('; '))}
      </p>
    </div>
  );
};
