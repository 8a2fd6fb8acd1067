import { generateKeyBetween } from 'fractional-indexing';
import type { Fields, Row } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import type { TableName } from './table-name.ts';

/**
 * What a field is, for everything that treats fields alike: validation, export, search, access and later merging.
 * `text` is written by people and merges by letters; `rank` is an order key; `ref` names a row; `local` never leaves
 * this PC; `sealed` is closed with one person's own key.
 */
export type FieldKind = 'scalar' | 'text' | 'rank' | 'ref' | 'local' | 'sealed';

/** `open` fields may be read by anyone who has the file: ids, dates, ranks, states and references. Nothing else. */
export type Exposure = 'open' | 'content';

export interface Field {
  readonly kind: FieldKind;
  readonly exposure: Exposure;
  readonly schema: z.ZodType;
  /** The table a `ref` points into. */
  readonly to?: TableName;
}

/** One field for each that people change in a row. */
export type FieldsOf<R extends Row> = Readonly<Record<keyof Fields<R>, Field>>;

const field = (kind: FieldKind, exposure: Exposure, schema: z.ZodType): Field => ({ kind, exposure, schema });

export const idSchema = z.uuidv7();
export const daySchema = z.iso.date();
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A real order key; the library that makes them is the judge. */
export const rankSchema = z
  .string()
  .max(1_000)
  .refine((rank) => {
    try {
      return generateKeyBetween(rank, null) > rank;
    } catch {
      return false;
    }
  });

export const rank = (): Field => field('rank', 'open', rankSchema);
export const day = (): Field => field('scalar', 'open', daySchema.nullable());
/** A day that always stands. */
export const requiredDay = (): Field => field('scalar', 'open', daySchema);
/** A day that tells too much to be open. */
export const innerDay = (): Field => field('scalar', 'content', daySchema.nullable());
export const requiredInstant = (): Field => field('scalar', 'open', instantSchema);
export const instant = (): Field => field('scalar', 'open', instantSchema.nullable());
export const state = (values: readonly string[]): Field => field('scalar', 'open', z.enum(values));
export const reference = (to: TableName): Field => ({ ...field('ref', 'open', idSchema), to });
export const optionalReference = (to: TableName): Field => ({
  ...field('ref', 'open', idSchema.nullable()),
  to,
});

export const choice = (values: readonly string[]): Field => field('scalar', 'content', z.enum(values));
export const optionalChoice = (values: readonly string[]): Field =>
  field('scalar', 'content', z.enum(values).nullable());
export const flag = (): Field => field('scalar', 'content', z.boolean());
export const whole = (min: number, max: number): Field =>
  field('scalar', 'content', z.number().int().min(min).max(max));
export const optionalWhole = (min: number, max: number): Field =>
  field('scalar', 'content', z.number().int().min(min).max(max).nullable());
/** A short technical word, e.g. a template's key or a due rule. */
export const code = (pattern: RegExp): Field =>
  field('scalar', 'content', z.string().max(120).regex(pattern));
export const optionalCode = (pattern: RegExp): Field =>
  field('scalar', 'content', z.string().max(120).regex(pattern).nullable());

/** Keys and ids with a space between. */
export const keyList = (): Field =>
  field(
    'scalar',
    'content',
    z
      .string()
      .max(4_000)
      .regex(/^([\w.-]+( [\w.-]+)*)?$/),
  );

const hexSchema = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
/** A digest, key or signature of `length` hexadecimal figures. */
export const hex = (length: number): Field => field('scalar', 'content', hexSchema(length));
export const optionalHex = (length: number): Field =>
  field('scalar', 'content', hexSchema(length).nullable());

/** Counts by table as the log of deletions keeps them: `checklistItems:3 people:1`. */
export const tally = (): Field =>
  field(
    'scalar',
    'content',
    z
      .string()
      .max(2_000)
      .regex(/^(\w+:\d+( \w+:\d+)*)?$/),
  );

export const text = (max: number): Field => field('text', 'content', z.string().max(max));
export const optionalText = (max: number): Field => field('text', 'content', z.string().max(max).nullable());
const base64Schema = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);
/** Closed with one person's own key, as Base64, before it comes here. */
export const sealed = (): Field => field('sealed', 'content', base64Schema(2_000_000));
/** What is no text, as Base64 of at most so many characters. */
export const bytes = (most: number): Field => field('scalar', 'content', base64Schema(most));
/** Text that may not be blank. */
export const name = (max: number): Field => field('text', 'content', z.string().max(max).regex(/\S/));
