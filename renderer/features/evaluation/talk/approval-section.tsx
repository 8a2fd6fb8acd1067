import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { OutcomeVersion } from '#renderer/db/repositories/eval-outcomes.ts';
import { useIsOneOfTwo } from '#renderer/features/evaluation/parts/use-is-one-of-two.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { outcomeApprovers } from '#shared/domain/eval-approval.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { goOn } from './acts.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { nameOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './outcome.module.css';

interface ApprovalSectionProps {
  readonly talk: OpenTalk;
  readonly version: OutcomeVersion;
  readonly workspace: PlaceProps['workspace'];
}

/** Who has approved, and how the rest do: together at this machine, or each from their own. */
export const ApprovalSection = ({ talk, version, workspace }: ApprovalSectionProps) => {
  const words = useText().talk.outcome.approval;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { round } = talk;
  const { outcome, approvals } = version;
  const role = (id: PersonId) =>
    capitalised(roleName(id === round.directorId ? 'director' : 'mayor', workspace, form));
  return (
    <section className={styles.section} aria-labelledby="outcome-approval">
      <h2 id="outcome-approval">{words.heading}</h2>
      <ul className={styles.lines}>
        {outcomeApprovers(round).map((id) => {
          const given = approvals.find(({ personId }) => personId === id);
          const name = nameOf(id, talk.facts, form) ?? '';
          return (
            <li key={id}>
              {given !== undefined && <CheckmarkIcon aria-hidden />}
              {given === undefined
                ? words.missing(role(id), name)
                : words.given(role(id), name, formatInstant(given.givenAt, form))}
            </li>
          );
        })}
      </ul>
      {round.finishedAt !== null && (
        <p className={styles.quiet}>{words.finished(formatInstant(round.finishedAt, form))}</p>
      )}
      {outcome.version > 1 && <p className={styles.quiet}>{words.version(outcome.version)}</p>}
      {round.state === 'opened' && <Acts talk={talk} version={version} />}
    </section>
  );
};

const Acts = ({ talk, version }: Pick<ApprovalSectionProps, 'talk' | 'version'>) => {
  const words = useText().talk.outcome.approval;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [asked, setAsked] = useState<readonly PersonId[]>([]);
  const { missing, outcome } = version;
  const isMine = useIsOneOfTwo(talk.round);
  const strangers = useStrangers(
    missing.map((personId) => ({ personId, person: talk.people.find(({ id }) => id === personId) ?? null })),
  );
  const here = missing.filter((id) => !strangers.some(({ personId }) => personId === id));
  const name = (id: PersonId) => nameOf(id, talk.facts, form) ?? '';
  return (
    <div className="no-print">
      <p className={styles.quiet}>{words.about}</p>
      <div className={styles.buttons}>
        {here.length > 1 && <Button onClick={() => setAsked(here)}>{words.together}</Button>}
        {here.map((id) => (
          <Button key={id} variant={here.length > 1 ? 'secondary' : 'primary'} onClick={() => setAsked([id])}>
            {words.alone(name(id))}
          </Button>
        ))}
        {isMine && (
          <Button variant="tertiary" onClick={() => void goOn(outcome.id, outcome.roundId)}>
            {words.goOn}
          </Button>
        )}
        <NoAccess parties={strangers} />
      </div>
      {isMine && <p className={styles.quiet}>{words.goOnAbout}</p>}
      {asked.length > 0 && (
        <ApproveDialog
          round={talk.round}
          outcome={outcome}
          missing={missing.length}
          people={asked.map((personId) => ({ personId, name: name(personId) }))}
          onClose={() => setAsked([])}
        />
      )}
    </div>
  );
};
