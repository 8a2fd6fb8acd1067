import { Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { hasKeyLeft } from '#renderer/db/repositories/eval-key-given.ts';
import { namesOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { CancelButton, KeyLeft, RemoveButton } from './stop-buttons.tsx';
import { ConsentButtons } from './consent-buttons.tsx';
import type { RoundView } from './round-view.ts';
import styles from './rounds.module.css';

/** The other ways out of a round, folded away: a lost passphrase, an envelope that never comes, a round that stops. */
export const StopSection = ({ view }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound.stop;
  const { round } = view.status;
  const isKeyGone = useLiveQuery(() => hasKeyLeft(round), [round.id, round.attempt]);
  // What it holds hangs on it: nothing may move away from under a click.
  if (round.state === 'finished' || isKeyGone === undefined) return null;
  const isAnswering = round.state === 'answering';
  const isUnderWay = isAnswering || round.state === 'proposed';
  // Stopping and putting away is for the two; somebody else may sit here while the two say yes.
  const { isMine } = view.status;
  if (!isMine && !isAnswering) return null;
  if (!isUnderWay) {
    return (
      <div className={styles.buttons}>
        <RemoveButton round={round} />
      </div>
    );
  }
  const isAnySubmitted = view.status.parties.some(({ hasSubmitted }) => hasSubmitted);
  const canDiscard = isAnswering && isAnySubmitted && !isKeyGone;
  return (
    <Details data-size="sm">
      <Details.Summary>{words.heading}</Details.Summary>
      <Details.Content className={styles.wholeForm}>
        {isAnswering && <Lost />}
        {isKeyGone && <KeyLeft />}
        {canDiscard && <Discard view={view} />}
        {isAnswering && round.deputyId !== null && !round.withoutDeputy && <WithoutDeputy view={view} />}
        {isMine && (
          <div className={styles.buttons}>
            {!isKeyGone && <CancelButton round={round} />}
            <RemoveButton round={round} />
          </div>
        )}
      </Details.Content>
    </Details>
  );
};

const Lost = () => {
  const words = useText().evaluationRound.stop.lost;
  return (
    <section className={styles.section}>
      <h3>{words.question}</h3>
      <p>{words.own}</p>
      <p>{words.without}</p>
    </section>
  );
};

const Discard = ({ view }: { readonly view: RoundView }) => {
  const { stop } = useText().evaluationRound;
  const words = stop.discard;
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <Given view={view} kind="discard" />
      <div className={styles.buttons}>
        <ConsentButtons
          view={view}
          kind="discard"
          variant="secondary"
          words={{
            mine: words.button,
            both: words.both,
            as: stop.consentAs,
            heading: words.heading,
            lead: words.lead,
            leadBoth: words.lead,
            done: stop.one,
            doneBoth: words.done,
          }}
        />
      </div>
    </section>
  );
};

const WithoutDeputy = ({ view }: { readonly view: RoundView }) => {
  const { stop } = useText().evaluationRound;
  const words = stop.deputy;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { varaordføreren } = termsOf(view.workspace, form);
  const deputy = view.status.parties.filter(({ party }) => party === 'deputy');
  const lead = words.lead(namesOf(deputy, form));
  return (
    <section className={styles.section}>
      <h3>{words.title(varaordføreren)}</h3>
      <p>{capitalised(lead)}</p>
      <Given view={view} kind="withoutDeputy" />
      <div className={styles.buttons}>
        <ConsentButtons
          view={view}
          kind="withoutDeputy"
          variant="secondary"
          words={{
            mine: words.button,
            both: words.both,
            as: stop.consentAs,
            heading: words.heading(varaordføreren),
            lead,
            leadBoth: lead,
            done: stop.one,
            doneBoth: words.done,
          }}
        />
      </div>
    </section>
  );
};

/** Who has said yes already, where one has. */
const Given = ({ view, kind }: { readonly view: RoundView; readonly kind: 'discard' | 'withoutDeputy' }) => {
  const words = useText().evaluationRound.stop;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const given = view.status.parties.filter(({ personId }) => view.status.agreed[kind].includes(personId));
  return given.length === 0 ? null : <p>{words.consentOne(namesOf(given, form))}</p>;
};
