import { Button, Link } from '@digdir/designsystemet-react';
import { useState, type ComponentProps } from 'react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { DraftDialog } from './draft-dialog.tsx';
import type { DraftSaved } from './draft-acts.ts';
import styles from './mirror.module.css';

type DraftButtonProps = Omit<ComponentProps<typeof DraftDialog>, 'onSaved' | 'onClose'> & {
  /** What screen readers hear where there are several. */
  readonly name?: string;
};

/** «Lag utkast til spilleregel», and then the way to the rule it went to. */
export const DraftButton = ({ name, ...draft }: DraftButtonProps) => {
  const words = useText().mirror;
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<DraftSaved | null>(null);
  return (
    <div className={styles.buttons}>
      <Button variant="secondary" data-size="sm" aria-label={name} onClick={() => setOpen(true)}>
        {words.result.draft}
      </Button>
      {saved !== null && (
        <Link href={hashOf({ room: 'rules', view: 'rule', id: saved.key })}>{words.draft.open}</Link>
      )}
      {isOpen && <DraftDialog {...draft} onSaved={setSaved} onClose={() => setOpen(false)} />}
    </div>
  );
};
