import { isDay, type Day } from '#shared/calendar/day.ts';
import { z } from '#shared/zod.ts';

/** A day of the calendar, `yyyy-MM-dd`. */
export const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value));

/**
 * A document that knows nothing of its format. PDF (Typst, Chromium), Word and HTML are made from it, so that all say
 * the same. Text is plain; a reader of the file must be able to do without colour.
 */
const boxSchema = z.enum(['empty', 'ticked', 'crossed']);

const cellSchema = z.strictObject({
  text: z.string(),
  /** A box to tick by hand, in front of the text. */
  box: boxSchema.optional(),
  strong: z.boolean().optional(),
  /** Smaller lines under the text. */
  lines: z.array(z.string()).optional(),
  /** The smallest line, at the end: where it comes from. */
  source: z.string().optional(),
});

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    /** Who may see what stands under it, in words: «Unntatt offentlighet, offl. § 13 første ledd». */
    access: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text: z.string(),
    tone: z.enum(['normal', 'lead', 'note']).optional(),
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()), ordered: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('facts'),
    /** Pairs of label and value. */
    rows: z.array(z.tuple([z.string(), z.string()])),
  }),
  z.strictObject({
    kind: z.literal('table'),
    /** Said to screen readers and printed above; empty where a heading right before says it. */
    caption: z.string(),
    /** Relative widths, one for each column. */
    widths: z.array(z.number().positive()),
    header: z.array(z.string()),
    /** Closer rows and smaller text, for short facts. */
    dense: z.boolean().optional(),
    /** A row of one cell in a table of several columns is a heading of the rows under it, across the table. */
    rows: z.array(z.array(cellSchema)),
  }),
  z.strictObject({
    kind: z.literal('ruled'),
    /** What can be ticked by hand, side by side above the lines. */
    boxes: z.array(z.string()),
    /** Lines to write on by hand, each with what stands in small print before it. */
    lines: z.array(z.string()),
  }),
  z.strictObject({
    /** A figure. What it shows must also stand in words: in `alt`, and where it has numbers in a table after it. */
    kind: z.literal('drawing'),
    svg: z.string(),
    alt: z.string().min(1),
    caption: z.string().optional(),
    /** The same as PNG in base64, for who cannot draw SVG. Put on by what takes the document out. */
    png: z.string().max(5_000_000).optional(),
    /** Part of the text's width, for small figures; left out: all of it. */
    width: z.number().min(0.1).max(1).optional(),
  }),
  z.strictObject({
    /** A list where each line has a box. What the box shows stands in words too, for who cannot see it. */
    kind: z.literal('checks'),
    items: z.array(
      z.strictObject({
        box: boxSchema,
        text: z.string(),
        state: z.string().min(1),
        note: z.string().optional(),
      }),
    ),
  }),
  z.strictObject({
    /** Lines to sign on by hand, two side by side, never parted from each other at the end of a page. */
    kind: z.literal('signatures'),
    /** In small print under the line for place and date: «Sted og dato». */
    place: z.string(),
    people: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  }),
  z.strictObject({
    /** The headings of the document down to `depth`, each a link to its place; PDF has the page numbers too. */
    kind: z.literal('contents'),
    title: z.string(),
    depth: z.union([z.literal(1), z.literal(2)]),
  }),
  z.strictObject({ kind: z.literal('pageBreak') }),
]);

/** The kommune's own mark at the top of the first page. */
const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** Base64. */
  data: z
    .string()
    .max(2_000_000)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  alt: z.string().min(1),
  /** Pixels; only their ratio counts. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

export const documentSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().optional(),
  /** BCP 47 language of the document. */
  language: z.enum(['nb', 'nn']),
  /** Kommune, date and access mark as they stand in the header. */
  owner: z.string(),
  /** The day of the document, `yyyy-MM-dd`. */
  day: daySchema,
  dayText: z.string(),
  accessMark: z.string().optional(),
  /** «Side {page} av {pages}» in the language of the document. */
  pageText: z.string(),
  /** Marked demo or draft text above the title; never hidden. */
  notice: z.string().optional(),
  /** Wide tables turn the page. */
  landscape: z.boolean().optional(),
  /** How much closer it is set, for what is to keep to one page: 0 as usual, 1 as close as can still be read. */
  compact: z.number().min(0).max(1).optional(),
  /** Put on by what takes the document out, never by who writes one. */
  logo: logoSchema.optional(),
  /** Who to ask about the interplay, as one line at the foot. Put on as the logo is. */
  contact: z.string().min(1).max(2_000).optional(),
  /** Goes to the file's own metadata: case reference, document id. */
  keywords: z.array(z.string()).optional(),
  blocks: z.array(blockSchema),
});

export type Cell = z.infer<typeof cellSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Logo = z.infer<typeof logoSchema>;
export type Document = z.infer<typeof documentSchema>;

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Whether the row is a heading across the table, of the rows under it. */
export const isAcross = (row: readonly Cell[], { header }: Pick<TableBlock, 'header'>): boolean =>
  row.length === 1 && header.length > 1;

/** The rows of a table in their groups, each with the heading across that stands over it; null: none does. */
export const rowGroups = (
  table: Pick<TableBlock, 'header' | 'rows'>,
): ReadonlyArray<{ readonly over: Cell | null; readonly rows: readonly (readonly Cell[])[] }> => {
  const groups: Array<{ over: Cell | null; rows: Cell[][] }> = [];
  for (const row of table.rows) {
    const [first = null] = row;
    if (isAcross(row, table)) groups.push({ over: first, rows: [] });
    else if (groups.length === 0) groups.push({ over: null, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
};

export const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
