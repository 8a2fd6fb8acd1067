import { createPortal } from 'react-dom';
import type { Document } from '#shared/documents/document.ts';
import { DocumentBlocks } from './document-blocks.tsx';
import { DocumentLogo } from './document-logo.tsx';
import styles from './printed-document.module.css';
import { useIsPrinting } from './use-is-printing.ts';

/**
 * A document on paper in place of what the window shows. It is made only while printing; `make` must have all it needs at
 * hand, since the paper is set at once.
 */
export const PrintedDocument = ({ make }: { readonly make: () => Document | null }) => {
  const document = useIsPrinting() ? make() : null;
  return document === null ? null : createPortal(<Sheet document={document} />, globalThis.document.body);
};

const Sheet = ({ document }: { readonly document: Document }) => (
  <article
    className={styles.sheet}
    lang={document.language}
    data-compact={(document.compact ?? 0) > 0}
    data-landscape={document.landscape ?? false}
  >
    <p className={styles.head}>
      <span>{document.owner}</span>
      <span>{[document.dayText, document.accessMark].filter(Boolean).join(' · ')}</span>
    </p>
    <DocumentLogo logo={document.logo} />
    {document.notice !== undefined && <p className={styles.notice}>{document.notice}</p>}
    <h1>{document.title}</h1>
    {document.subtitle !== undefined && <p className={styles.subtitle}>{document.subtitle}</p>}
    <DocumentBlocks blocks={document.blocks} top={2} />
    {document.contact !== undefined && <p className={styles.contact}>{document.contact}</p>}
  </article>
);
