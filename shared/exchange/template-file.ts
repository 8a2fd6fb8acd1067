import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { phaseKeys, type ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { instantSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import { readJson } from './read-json.ts';
import { registry } from './registry.ts';

/**
 * «Vår mal»: the kommune's own checklist for the next term. Holds which items, in which order, in which words, and which
 * are not relevant there; never owners, notes, reasons, days or links to cases. Formats are appended, never edited.
 */
export const templateFileType = 'samspill-template';
export const templateFileFormat = 1;

const wording = ['title', 'why'] as const;
const kept = ['templateKey', 'templateVersion', 'role', 'category', 'dueRule', ...wording] as const;

export type TemplateItem = Pick<ChecklistItem, 'phase' | (typeof kept)[number]> & {
  readonly status: 'open' | 'notRelevant';
};

export interface Template {
  /** What the kommune calls it, e.g. its own name. */
  readonly name: string;
  readonly made: Instant;
  readonly items: readonly TemplateItem[];
}

/** The template of these items, which come in the order they are shown. */
export const templateOf = (items: readonly ChecklistItem[], name: string, made: Instant): Template => ({
  name,
  made,
  items: items.map((item) => ({
    phase: item.phase,
    templateKey: item.templateKey,
    templateVersion: item.templateVersion,
    role: item.role,
    category: item.category,
    dueRule: item.dueRule,
    title: item.title,
    why: item.why,
    status: item.status === 'notRelevant' ? 'notRelevant' : 'open',
  })),
});

/** People whose names stand in the wording, so that the user can take them out before the file leaves the house. */
export const peopleNamedIn = (template: Template, people: readonly Person[]): readonly Person[] => {
  const words = template.items
    .map(({ title, why }) => `${title ?? ''}\n${why ?? ''}`)
    .join('\n')
    .toLocaleLowerCase('nb');
  return people.filter(({ name }) => words.includes(name.trim().toLocaleLowerCase('nb')));
};

/** Writes the file; one item a line, so that two templates can be compared by eye. */
export const writeTemplateFile = ({ name, made, items }: Template): string => {
  const lines = items.map((item) => canonicalJson(item)).join(',\n');
  const head = `"type":"${templateFileType}","format":${templateFileFormat}`;
  return `{${head},\n"name":${JSON.stringify(name)},\n"made":${JSON.stringify(made)},\n"items":[\n${lines}\n]}\n`;
};

/** Reads the file at the door. */
export const readTemplateFile = (text: string): Answer<Template, FileFault> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = kindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== templateFileType) return refuse('notOurs');
  if (kind.data.format > templateFileFormat) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { name, made, items } = file.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is made from the same fields
  const template = { name, made, items: items as unknown as readonly TemplateItem[] };
  const unnamed = template.items.findIndex(
    ({ templateKey, title }) => templateKey === null && title === null,
  );
  return unnamed === -1 ? accept(template) : refuse('wrongShape', `items.${unnamed}`);
};

const kindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

const { fields } = registry.checklistItems;

const fileSchema = z.strictObject({
  type: z.literal(templateFileType),
  format: z.literal(templateFileFormat),
  name: z.string().max(200),
  made: instantSchema,
  items: z
    .array(
      z.strictObject({
        phase: z.enum(phaseKeys),
        status: z.enum(['open', 'notRelevant']),
        ...Object.fromEntries(kept.flatMap((key) => (fields[key] ? [[key, fields[key].schema]] : []))),
      }),
    )
    .max(5_000),
});
