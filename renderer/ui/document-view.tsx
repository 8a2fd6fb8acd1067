import type { Block, Cell, Document } from '#shared/documents/document.ts';
import styles from './document-view.module.css';

interface DocumentViewProps {
  /** Names the region for screen readers. */
  readonly label: string;
  readonly document: Document;
}

/** A neutral document to read on the screen, in its own language. */
export const DocumentView = ({ label, document }: DocumentViewProps) => (
  <section className={styles.page} lang={document.language} aria-label={label}>
    {document.notice !== undefined && <p className={styles.notice}>{document.notice}</p>}
    <h3 className={styles.title}>{document.title}</h3>
    {document.subtitle !== undefined && <p className={styles.subtitle}>{document.subtitle}</p>}
    {document.blocks.map((block, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a document is made whole and never changes in part
      <BlockView key={index} block={block} />
    ))}
  </section>
);

const BlockView = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'paragraph':
      return <p data-tone={block.tone}>{block.text}</p>;
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same line may stand twice
            <li key={place}>{item}</li>
          ))}
        </List>
      );
    }
    case 'facts':
      return (
        <dl>
          {block.rows.map(([label, value], place) => (
            // oxlint-disable-next-line react/no-array-index-key -- so may the same label
            <div key={place}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView block={block} />;
    case 'ruled':
      // On the screen there is nothing to write on by hand.
      return null;
    default:
      // A drawing is read by what it shows; the file has the picture.
      return <p>{block.alt}</p>;
  }
};

const TableView = ({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) => (
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
        // oxlint-disable-next-line react/no-array-index-key -- and the same row
        <tr key={place}>
          {row.map((cell, column) => (
            <CellView key={block.header[column]} cell={cell} isHeader={column === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const CellView = ({ cell, isHeader }: { readonly cell: Cell; readonly isHeader: boolean }) =>
  isHeader ? <th scope="row">{cell.text}</th> : <td>{cell.text}</td>;
