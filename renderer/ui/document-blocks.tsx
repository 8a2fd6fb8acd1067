import { rowGroups, type Block, type Cell } from '#shared/documents/document.ts';
import styles from './document-blocks.module.css';

interface DocumentBlocksProps {
  readonly blocks: readonly Block[];
  /** The tag of a heading of level 1; the others follow it. */
  readonly top: 2 | 4;
}

// oxlint-disable react/no-array-index-key -- a document is made whole and never changes in part

/** The blocks of a neutral document, on the screen and on paper: the same elements, dressed by who shows them. */
export const DocumentBlocks = ({ blocks, top }: DocumentBlocksProps) =>
  blocks.map((block, place) => <BlockView key={place} block={block} blocks={blocks} top={top} />);

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

interface BlockViewProps extends DocumentBlocksProps {
  readonly block: Block;
}

const BlockView = ({ block, blocks, top }: BlockViewProps) => {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} top={top} />;
    case 'paragraph':
      return <p data-tone={block.tone}>{block.text}</p>;
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return <List>{block.items.map(item)}</List>;
    }
    case 'facts':
      return <dl>{block.rows.map(fact)}</dl>;
    case 'table':
      return <TableView block={block} />;
    case 'ruled':
      return <Ruled block={block} />;
    case 'checks':
      return <ul className={styles.checks}>{block.items.map(check)}</ul>;
    case 'signatures':
      return <Signatures block={block} />;
    case 'contents':
      return <Contents block={block} blocks={blocks} />;
    case 'pageBreak':
      return <div className={styles.pageBreak} />;
    default:
      return <Drawing block={block} />;
  }
};

const HeadingView = ({ block, top }: { readonly block: Of<'heading'>; readonly top: 2 | 4 }) => {
  const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[top - 2 + block.level - 1] ?? 'h6';
  return (
    <>
      <Heading>{block.text}</Heading>
      {block.access !== undefined && <p className={styles.access}>{block.access}</p>}
    </>
  );
};

const item = (text: string, place: number) => <li key={place}>{text}</li>;

const fact = ([label, value]: readonly [string, string], place: number) => (
  <div key={place}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const TableView = ({ block }: { readonly block: Of<'table'> }) => (
  <table>
    {block.caption !== '' && <caption>{block.caption}</caption>}
    <colgroup>
      {block.widths.map((width, column) => (
        <col key={column} width={`${shareOf(width, block.widths)}%`} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {block.header.map((name, column) => (
          <th key={column} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    {rowGroups(block).map(({ over, rows }, group) => (
      <tbody key={group}>
        {over !== null && (
          <tr className={styles.across}>
            <th scope="rowgroup" colSpan={block.header.length}>
              <CellContent cell={over} />
            </th>
          </tr>
        )}
        {rows.map((row, place) => (
          <tr key={place}>{row.map(cell)}</tr>
        ))}
      </tbody>
    ))}
  </table>
);

const cell = (data: Cell, column: number) =>
  column === 0 ? (
    <th key={column} scope="row">
      <CellContent cell={data} />
    </th>
  ) : (
    <td key={column}>
      <CellContent cell={data} />
    </td>
  );

const CellContent = ({ cell: { text, box, lines = [], source } }: { readonly cell: Cell }) => (
  <>
    {box !== undefined && <Box state={box} />}
    {text}
    {lines.map((line, place) => (
      <span key={place} className={styles.line}>
        {line}
      </span>
    ))}
    {source !== undefined && <span className={styles.source}>{source}</span>}
  </>
);

/** For the eye alone: the state also stands in words beside it. */
const Box = ({ state }: { readonly state: NonNullable<Cell['box']> }) => (
  <span className={styles.box} data-state={state} aria-hidden />
);

const check = ({ box, text, state, note }: Of<'checks'>['items'][number], place: number) => (
  <li key={place}>
    <Box state={box} />
    {text} <span className={styles.state}>· {state}</span>
    {note !== undefined && <span className={styles.line}>{note}</span>}
  </li>
);

/** On the screen there is nothing to write on by hand; it is shown on paper only. */
const Ruled = ({ block }: { readonly block: Of<'ruled'> }) => (
  <div className={styles.ruled}>
    {block.boxes.length > 0 && (
      <p className={styles.boxes}>
        {block.boxes.map((words, place) => (
          <span key={place}>
            <Box state="empty" />
            {words}
          </span>
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

const Signatures = ({ block }: { readonly block: Of<'signatures'> }) => (
  <div className={styles.signatures}>
    {block.people.map(({ name, role }, place) => (
      <div key={place}>
        <p className={styles.sign} />
        <p className={styles.source}>{block.place}</p>
        <p className={styles.sign} />
        <p className={styles.signer}>{name}</p>
        <p className={styles.source}>{role}</p>
      </div>
    ))}
  </div>
);

/** Read beside the text itself, so the lines lead nowhere. */
const Contents = ({
  block,
  blocks,
}: {
  readonly block: Of<'contents'>;
  readonly blocks: readonly Block[];
}) => (
  <>
    <p className={styles.contents}>{block.title}</p>
    <ul>
      {blocks
        .filter((other) => other.kind === 'heading' && other.level <= block.depth)
        .map((other, place) => (
          <li key={place}>{other.kind === 'heading' && other.text}</li>
        ))}
    </ul>
  </>
);

const Drawing = ({ block }: { readonly block: Of<'drawing'> }) => (
  <figure className={styles.figure}>
    <img
      alt={block.alt}
      src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`}
      data-width={part(block)}
    />
    {block.caption !== undefined && <figcaption>{block.caption}</figcaption>}
  </figure>
);

/** The widths are relative, as in the other formats. */
const shareOf = (width: number, all: readonly number[]): number =>
  Math.round((100 * width) / all.reduce((sum, each) => sum + each, 0));

/** The style sheet knows these; a width of its own may not stand in the element. */
const part = ({ width = 1 }: Of<'drawing'>): string =>
  width > 0.75 ? 'full' : width > 0.4 ? 'half' : 'third';
