import { Button, Details } from '@digdir/designsystemet-react';
import { namesOf, unconfirmed } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { ConsentButtons } from './consent-buttons.tsx';
import { MoveDays } from './move-days.tsx';
import { stateOf, type RoundView } from './round-view.ts';
import styles from './rounds.module.css';
import { SeesWhat } from './sees-what.tsx';
import { Step } from './step.tsx';
import { TermsFacts } from './terms-facts.tsx';
import { WhoHas } from './who-has.tsx';

/** Period, form and who will see what: read and confirmed by both before anyone answers. */
export const TermsStep = ({ view }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const { status } = view;
  const state = stateOf('terms', status);
  const isOpen = status.round.state === 'proposed';
  const given = 2 - unconfirmed(status).length;
  const isConfirmed = given === 2 || state === 'done';
  return (
    <Step
      number={1}
      heading={words.steps.terms}
      status={isConfirmed ? words.terms.confirmed : words.terms.waiting(given)}
      state={state}
    >
      {isOpen ? (
        <Proposed view={view} />
      ) : (
        <Details data-size="sm">
          <Details.Summary>{words.terms.show}</Details.Summary>
          <Details.Content>
            <div className={styles.section}>
              <TermsFacts view={view} />
              {status.isMine && <MoveDays round={status.round} />}
              <SeesWhat />
            </div>
          </Details.Content>
        </Details>
      )}
    </Step>
  );
};

const Proposed = ({ view }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound.terms;
  const { sees } = useText().evaluation.form;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { status } = view;
  const two = status.parties.filter(({ party }) => party !== 'deputy');
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      <TermsFacts view={view} />
      <h3>{sees}</h3>
      <SeesWhat />
      <WhoHas
        lines={two.map((party) => ({
          key: party.party,
          words: (party.hasConfirmedTerms ? words.confirmedBy : words.missingBy)(namesOf([party], form)),
          isDone: party.hasConfirmedTerms,
        }))}
      />
      <div className={styles.buttons}>
        <ConsentButtons
          view={view}
          kind="terms"
          words={{
            mine: words.confirm,
            both: words.confirmBoth,
            as: words.confirmOf,
            heading: words.dialog,
            lead: words.dialogLead,
            leadBoth: words.dialogLeadBoth,
            done: words.done,
            doneBoth: words.doneBoth,
          }}
        />
        {status.isMine && (
          <Button
            variant="tertiary"
            onClick={() => go({ room: 'evaluation', view: 'new', id: status.round.id })}
          >
            {words.edit}
          </Button>
        )}
      </div>
    </>
  );
};
