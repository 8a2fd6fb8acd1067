import { Button } from '@digdir/designsystemet-react';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import styles from './pane.module.css';

interface TopicLinksProps {
  /** Addresses, one on each line. */
  readonly value: string;
  readonly onSave: (links: string) => unknown;
}

/** Addresses of cases and papers. What is no address stays as text. */
export const TopicLinks = ({ value, onSave }: TopicLinksProps) => {
  const words = useText().agenda.pane;
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const bad = lines.find((line) => hostOf(line) === null);
  return (
    <div className={styles.field}>
      <AutosaveText
        label={words.links}
        description={words.linksAbout}
        value={value}
        multiline
        maxLength={10_000}
        error={bad === undefined ? undefined : words.badLink(bad)}
        onSave={onSave}
      />
      {lines.map((line) => {
        const host = hostOf(line);
        return (
          host !== null && (
            <Button
              key={line}
              variant="tertiary"
              data-size="sm"
              className={styles.inlineButton}
              onClick={() => void open(line)}
            >
              <ExternalLinkIcon aria-hidden />
              {words.openLink(host)}
            </Button>
          )
        );
      })}
    </div>
  );
};

/** The host of an address that can be opened; null for anything else. */
const hostOf = (line: string): string | null => {
  if (!line.startsWith('https://') || !URL.canParse(line)) return null;
  return new URL(line).host;
};

const open = async (url: string): Promise<void> => {
  const answer = await desktop.openLink({ url });
  if (!answer.ok) say(currentText().reception.pane.notOpened, { tone: 'danger' });
};
