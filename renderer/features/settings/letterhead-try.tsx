import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { takeOutDocument } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { letterheadSample } from '#shared/documents/letterhead-sample.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import styles from './settings.module.css';

/** A short Word file on the template, to see what it looks like before something goes out. */
export const TryTemplate = () => {
  const text = useText();
  const words = text.letterhead.wordTemplate;
  const today = useToday();
  const [trouble, setTrouble] = useState<string | null>(null);
  const make = async () => {
    setTrouble(null);
    const workspace = await readWorkspace();
    if (workspace === null) return;
    const facts = { form: workspace.exportForm, owner: bodyName(workspace), today };
    const result = await takeOutDocument(letterheadSample(facts), 'docx', { day: today });
    if (result !== 'saved' && result !== 'cancelled') setTrouble(text.reception.export.errors[result]);
  };
  return (
    <div>
      <p className={styles.hint}>{words.tryAbout}</p>
      <Button variant="secondary" onClick={() => void make()}>
        {words.tryIt}
      </Button>
      {trouble !== null && <Notice tone="danger">{trouble}</Notice>}
    </div>
  );
};
