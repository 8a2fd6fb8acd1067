import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  addConsents,
  type GivenConsent,
  type RoundConsentKind,
} from '#renderer/db/repositories/eval-consents.ts';
import type { PartyStatus } from '#renderer/db/repositories/eval-status.ts';
import { signConsent, type Acting } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { namesOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { RoundView } from './round-view.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { refusalWords } from './refusal-words.ts';

interface ConsentWords {
  /** The button for who has opened. */
  readonly mine: string;
  /** The button for both at once. */
  readonly both: string;
  /** The button for the other, at this machine. */
  readonly as: (name: string) => string;
  readonly heading: string;
  readonly lead: string;
  readonly leadBoth: string;
  /** Said when it is done by one, and when both have. */
  readonly done: string;
  readonly doneBoth: string;
}

interface ConsentButtonsProps {
  readonly view: RoundView;
  readonly kind: RoundConsentKind;
  readonly words: ConsentWords;
  /** How the first of them looks. */
  readonly variant?: 'primary' | 'secondary';
}

/** The two say yes, each with their own passphrase: one alone, the other at the same machine, or both in one go. */
export const ConsentButtons = ({ view, kind, words, variant = 'primary' }: ConsentButtonsProps) => {
  const { status, me } = view;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [people, setPeople] = useState<readonly Acting[] | null>(null);
  const two = status.parties.filter(({ party }) => party !== 'deputy');
  const missing = two.filter(({ personId }) => !status.agreed[kind].includes(personId));
  const mine = missing.find(({ personId }) => personId === me);
  const [other] = missing.filter(({ personId }) => personId !== me);
  const strangers = useStrangers(missing);
  const canBoth = missing.length === 2 && strangers.length === 0;
  const acting = (parties: readonly PartyStatus[]) =>
    parties.map((party) => ({ personId: party.personId, name: namesOf([party], form) }));
  const store = async (given: ReadonlyMap<PersonId, GivenConsent>): Promise<string | null> => {
    const answer = await addConsents(status.round.id, [...given.values()]);
    if (!answer.ok) return refusalWords(answer.reason);
    say(given.size === missing.length ? words.doneBoth : words.done);
    return null;
  };
  return (
    <>
      {canBoth && (
        <Button variant={variant} onClick={() => setPeople(acting(missing))}>
          {words.both}
        </Button>
      )}
      {mine !== undefined && (
        <Button variant={canBoth ? 'secondary' : variant} onClick={() => setPeople(acting([mine]))}>
          {words.mine}
        </Button>
      )}
      {mine === undefined && missing.length === 1 && other !== undefined && strangers.length === 0 && (
        <Button variant="secondary" onClick={() => setPeople(acting([other]))}>
          {words.as(namesOf([other], form))}
        </Button>
      )}
      <NoAccess parties={strangers} />
      {people !== null && (
        <TogetherDialog
          heading={words.heading}
          lead={people.length > 1 ? words.leadBoth : words.lead}
          people={people}
          act={signConsent({ round: status.round, kind })}
          onDone={store}
          onClose={() => {
            setPeople(null);
            focusHeadingIfLost();
          }}
        />
      )}
    </>
  );
};
