import { Button } from '@digdir/designsystemet-react';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { useEffect, useEffectEvent } from 'react';
import { leastCharacters, passphraseTrouble, tidyPassphrase } from '#shared/vault/passphrase-rule.ts';
import styles from './new-passphrase.module.css';
import { differs, type PassphraseDraft } from './passphrase-draft.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { RadioCards } from './radio-cards.tsx';
import type { Text } from '#shared/text/text.ts';

interface NewPassphraseProps {
  readonly draft: PassphraseDraft;
  readonly onChange: (draft: PassphraseDraft) => void;
  /** Four random words. */
  readonly propose: () => Promise<string>;
  /** One has tried to go on: what is missing is said. */
  readonly isTried: boolean;
  readonly words: Text['lock']['passphrase'];
}

/** Making a passphrase: four proposed words or one's own, and written once more. */
export const NewPassphrase = ({ draft, onChange, propose, isTried, words }: NewPassphraseProps) => {
  const proposeAnew = async () => {
    const proposal = await propose();
    onChange({ ...draft, proposal, again: '' });
  };
  const begin = useEffectEvent(() => {
    if (draft.proposal === '') void proposeAnew();
  });
  useEffect(() => begin(), []);
  const eye = { showLabel: words.show, hideLabel: words.hide };
  return (
    <div className={styles.made}>
      <RadioCards
        label={words.how}
        value={draft.how}
        options={[
          { value: 'proposed', label: words.proposed, about: words.proposedAbout },
          { value: 'own', label: words.own, about: words.ownAbout },
        ]}
        onChange={(how) => onChange({ ...draft, how, again: '' })}
      />
      {draft.how === 'proposed' ? (
        <section className={styles.proposal} aria-label={words.words}>
          <p className={styles.words} aria-live="polite">
            {draft.proposal}
          </p>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => void proposeAnew()}>
            <ArrowsCirclepathIcon aria-hidden />
            {words.another}
          </Button>
        </section>
      ) : (
        <PassphraseField
          label={words.field}
          value={draft.own}
          status={statusOf(draft.own, words)}
          error={isTried ? troubleOf(draft.own, words) : undefined}
          onChange={(own) => onChange({ ...draft, own })}
          {...eye}
        />
      )}
      <PassphraseField
        label={words.again}
        description={draft.how === 'proposed' ? words.againProposed : words.againAbout}
        value={draft.again}
        error={isTried && differs(draft) ? againTrouble(draft, words) : undefined}
        onChange={(again) => onChange({ ...draft, again })}
        {...eye}
      />
    </div>
  );
};

const againTrouble = ({ again }: PassphraseDraft, words: Text['lock']['passphrase']): string =>
  again.trim() === '' ? words.againMissing : words.differs;

const troubleOf = (passphrase: string, words: Text['lock']['passphrase']): string | undefined => {
  const trouble = passphraseTrouble(tidyPassphrase(passphrase));
  return trouble === null ? undefined : words[trouble];
};

/** What is said while one writes: how much is left, then that it is enough. */
const statusOf = (passphrase: string, words: Text['lock']['passphrase']): string => {
  const tidy = tidyPassphrase(passphrase);
  const left = leastCharacters - Array.from(tidy).length;
  if (left > 0) return words.left(left);
  return passphraseTrouble(tidy) === 'tooCommon' ? words.tooCommon : words.longEnough;
};
