import type { Document } from '#shared/documents/document.ts';
import { DocumentBlocks } from './document-blocks.tsx';
import { DocumentLogo } from './document-logo.tsx';
import styles from './document-view.module.css';

interface DocumentViewProps {
  /** Names the region for screen readers. */
  readonly label: string;
  readonly document: Document;
}

/** A neutral document to read on the screen, in its own language. */
export const DocumentView = ({ label, document }: DocumentViewProps) => (
  <section className={styles.page} lang={document.language} aria-label={label}>
    <DocumentLogo logo={document.logo} />
    {document.notice !== undefined && <p className={styles.notice}>{document.notice}</p>}
    <h3 className={styles.title}>{document.title}</h3>
    {document.subtitle !== undefined && <p className={styles.subtitle}>{document.subtitle}</p>}
    <DocumentBlocks blocks={document.blocks} top={4} />
    {document.contact !== undefined && <p className={styles.contact}>{document.contact}</p>}
  </section>
);
