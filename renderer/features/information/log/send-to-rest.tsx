import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeMatter, readMatter, tell } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { flush } from '#renderer/stores/flush.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { messageText } from '#shared/text/message-text.ts';
import styles from './log.module.css';
import { TellingDialog } from './telling-dialog.tsx';
import { clockNow, newTelling, type TellingForm } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface SendToRestProps {
  readonly view: MatterView;
  readonly around: Around;
  readonly onSettle: () => void;
}

/** One text for the rest, their addresses, and that it is sent. */
export const SendToRest = ({ view, around, onSettle }: SendToRestProps) => {
  const { matter: words, telling } = useText().information;
  const [sending, setSending] = useState<MatterView | null>(null);
  const isUntold = view.standing === 'untold';
  const copied = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(said);
      say(said);
    } catch {
      say(words.notCopied, { tone: 'danger' });
    }
  };
  const copy = async () => {
    const now = await asWritten(view, around);
    if (hasWords(now)) await copied(messageText(now), words.textCopied);
    else say(words.noText, { tone: 'danger' });
  };
  const begin = async () => setSending(await asWritten(view, around));
  return (
    <>
      <h3 className={styles.part}>{words.sendHeading}</h3>
      <p className={styles.quiet}>{words.sendAbout}</p>
      <div className={styles.fields}>
        <AutosaveText
          multiline
          rows={5}
          label={words.text}
          maxLength={100_000}
          value={view.text}
          onSave={async (text) => accepted(await changeMatter(view, { text }))}
        />
        <AutosaveText
          label={words.link}
          maxLength={2_000}
          value={view.link}
          onSave={async (link) => accepted(await changeMatter(view, { link: link.trim() }))}
        />
        <Addresses view={view} />
      </div>
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
          {words.copyText}
        </Button>
        {addressesOf(view).length > 0 && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void copied(addressesOf(view).join('; '), words.addressesCopied)}
          >
            {words.copyAddresses(addressesOf(view).length)}
          </Button>
        )}
        <Button data-size="sm" onClick={() => void begin()}>
          {isUntold ? words.markTold : words.markSent}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onSettle}>
          {words.settle}
        </Button>
      </div>
      {sending !== null && (
        <TellingDialog
          heading={isUntold ? words.markTold : telling.rest}
          title={view.title}
          start={toTheRest(sending, around)}
          around={around}
          onSave={(sent, members) => tell(view, sent, members)}
          onClose={() => setSending(null)}
        />
      )}
    </>
  );
};

/** The matter with what was being written a moment ago; focus stays where it was pressed. */
const asWritten = async (view: MatterView, around: Around): Promise<MatterView> => {
  const pressed = document.activeElement;
  await flush();
  if (pressed instanceof HTMLElement) pressed.focus();
  return (await readMatter(around.term.id, view.key, around)) ?? view;
};

const toTheRest = ({ coverage: { rest }, text, link }: MatterView, around: Around): TellingForm => ({
  ...newTelling(around.today, clockNow(), around.me?.id ?? null),
  recipients: rest?.recipients ?? 'all',
  members: rest?.named ?? [],
  text,
  link,
});

/** The name alone is no message. */
const hasWords = ({ text, link }: MatterView): boolean => `${text}${link}`.trim() !== '';

/** The addresses to send to, as they are copied, and who has none. */
const Addresses = ({ view }: { readonly view: MatterView }) => {
  const words = useText().information.matter;
  const addresses = addressesOf(view);
  const without = view.coverage.waiting.filter(({ member }) => member.email.trim() === '');
  return (
    <>
      {addresses.length > 0 && (
        <div>
          <h4 className={styles.label}>{words.addresses}</h4>
          <p className={styles.addresses}>{addresses.join('; ')}</p>
        </div>
      )}
      {without.length > 0 && (
        <p className={styles.quiet}>{words.noAddress(without.map(({ member }) => member.name).join(', '))}</p>
      )}
    </>
  );
};

/** Each address once: two may share one. */
const addressesOf = ({ coverage }: MatterView): readonly string[] => [
  ...new Set(coverage.waiting.map(({ member }) => member.email.trim()).filter((email) => email !== '')),
];
