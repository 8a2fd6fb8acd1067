import { useState } from 'react';
import { PaperDialog } from '#renderer/features/papers/paper-dialog.tsx';
import type { Known } from '#renderer/features/papers/paper-facts.ts';
import { PapersSection } from '#renderer/features/papers/papers-section.tsx';
import { useText } from '#renderer/stores/text.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import type { PaperKind } from '#shared/documents/paper-facts.ts';
import type { Text } from '#shared/text/text.ts';
import styles from './help.module.css';
import { shortcuts, type Shortcut } from './shortcuts.ts';

const groups = ['find', 'write', 'look', 'move', 'meeting'] as const satisfies ReadonlyArray<
  Shortcut['group']
>;

/** Help: every shortcut as it is now, what is safe, and the papers; a paper takes the place of the help while it is open. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => {
  const [paper, setPaper] = useState<{ readonly kind: PaperKind; readonly known: Known } | null>(null);
  const text = useText();
  const words = text.shell.help;
  if (paper !== null) return <PaperDialog {...paper} onClose={() => setPaper(null)} />;
  return (
    <DialogBox heading={words.heading} closeLabel={text.common.close} size="large" onClose={onClose}>
      <p>{words.lead}</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl className={styles.list}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <Line key={shortcut.words} shortcut={shortcut} text={text} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <section>
        <h3>{words.saved}</h3>
        <p>{words.savedWhy}</p>
      </section>
      <section>
        <h3>{text.lock.help.heading}</h3>
        {text.lock.help.words.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <PapersSection onOpen={(kind, known) => setPaper({ kind, known })} />
    </DialogBox>
  );
};

const Line = ({ shortcut, text }: { readonly shortcut: Shortcut; readonly text: Text }) => {
  const isMac = usePreferences((preferences) => preferences.info?.platform === 'darwin');
  return (
    <div className={styles.line}>
      <dt>{wordsOf(shortcut, text)}</dt>
      <dd>
        {shortcut.keys.map((keys) => (
          <kbd key={keys}>{isMac ? keys.replace('Ctrl', '⌘') : keys}</kbd>
        ))}
      </dd>
    </div>
  );
};

/** What the shortcut does, in words. */
const wordsOf = ({ words }: Shortcut, { shell }: Text): string => {
  switch (words) {
    case 'room:overview':
      return shell.actions.room(shell.navigation.overview);
    case 'room:reception':
      return shell.actions.room(shell.navigation.reception);
    case 'room:meetings':
      return shell.actions.room(shell.navigation.meetings);
    case 'room:rules':
      return shell.actions.room(shell.navigation.rules);
    case 'room:information':
      return shell.actions.room(shell.navigation.information);
    case 'room:evaluation':
      return shell.actions.room(shell.navigation.evaluation);
    case 'room:employer':
      return shell.actions.room(shell.navigation.employer);
    case 'room:development':
      return shell.actions.room(shell.navigation.development);
    case 'room:year':
      return shell.actions.room(shell.navigation.year);
    case 'room:bin':
      return shell.actions.room(shell.navigation.bin);
    case 'room:settings':
      return shell.actions.room(shell.navigation.settings);
    default:
      return shell.actions[words];
  }
};
