import { createPortal } from 'react-dom';
import { useIsPrinting } from '#renderer/ui/use-is-printing.ts';
import type { Block, Cell, Document } from '#shared/documents/document.ts';
import styles from './printed-document.module.css';

/**
 * A document on paper in place of what the window shows. It is made only while printing; `make` must have all it needs at
 * hand, since the paper is set at once.
 */
export const PrintedDocument = ({ make }: { readonly make: () => Document | null }) => {
  const document = useIsPrinting() ? make() : null;
  return document === null ? null : createPortal(<Sheet document={document} />, globalThis.document.body);
};

const Sheet = ({ document }: { readonly document: Document }) => (
  <article className={styles.sheet} lang={document.language}>
    <p className={styles.head}>
      <span>{document.owner}</span>
      <span>{[document.dayText, document.accessMark].filter(Boolean).join(' · ')}</span>
    </p>
    {document.notice !== undefined && <p className={styles.notice}>{document.notice}</p>}
    <h1>{document.title}</h1>
    {document.subtitle !== undefined && <p className={styles.subtitle}>{document.subtitle}</p>}
    {document.blocks.map((block, place) => (
      // oxlint-disable-next-line react/no-array-index-key -- a document is made whole and never changes in part
      <PrintedBlock key={place} block={block} />
    ))}
  </article>
);

const PrintedBlock = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p data-tone={block.tone}>{block.text}</p>;
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return <List>{block.items.map(item)}</List>;
    }
    case 'facts':
      return <dl>{block.rows.map(fact)}</dl>;
    case 'table':
      return <PrintedTable block={block} />;
    case 'ruled':
      return <Ruled block={block} />;
    default:
      return <p>{block.alt}</p>;
  }
};

// oxlint-disable react/no-array-index-key -- the same words may stand twice, and nothing here is ever moved
const item = (text: string, place: number) => <li key={place}>{text}</li>;

const fact = ([label, value]: readonly [string, string], place: number) => (
  <div key={place}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const PrintedTable = ({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) => (
  <table>
    <caption>{block.caption}</caption>
    <thead>
      <tr>
        {block.header.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((row, place) => (
        <tr key={place}>{row.map(cell)}</tr>
      ))}
    </tbody>
  </table>
);

const cell = ({ text }: Cell, place: number) => <td key={place}>{text}</td>;

const Ruled = ({ block }: { readonly block: Extract<Block, { kind: 'ruled' }> }) => (
  <div className={styles.ruled}>
    {block.boxes.length > 0 && (
      <p className={styles.boxes}>
        {block.boxes.map((words, place) => (
          <span key={place}>{words}</span>
        ))}
      </p>
    )}
    {block.lines.map((words, place) => (
      <p key={place} className={styles.rule}>
        {words}
      </p>
    ))}
  </div>
);
