import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { paperKinds, type PaperKind } from '#shared/documents/paper-facts.ts';
import { readKnown, type Known } from './paper-facts.ts';
import styles from './papers.module.css';

interface PapersSectionProps {
  readonly onOpen: (kind: PaperKind, known: Known) => void;
}

/** The papers for IT, privacy and archive, under Hjelp. Nothing before there is a workspace they can speak of. */
export const PapersSection = ({ onOpen }: PapersSectionProps) => {
  const words = useText().papers;
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isShown = true;
    void readKnown().then((found) => isShown && setKnown(found));
    return () => {
      isShown = false;
    };
  }, []);
  if (known === null) return null;
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{words.about}</p>
      <ul className={styles.papers}>
        {paperKinds.map((kind) => (
          <li key={kind}>
            <div>
              <p className={styles.title}>{words.kinds[kind].title}</p>
              <p className={styles.about}>{words.kinds[kind].about}</p>
            </div>
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={words.openNamed(words.kinds[kind].title)}
              onClick={() => onOpen(kind, known)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
