import type { Block } from './document.ts';

/**
 * A note in light markdown as blocks: lists stay lists, lines that follow each other stay one paragraph, and signs of
 * emphasis go away, since a document has no words in between that are bold.
 */
export const noteBlocks = (body: string): Block[] => {
  const groups: Group[] = [];
  for (const line of body.split('\n')) {
    const read = readLine(line);
    const last = groups.at(-1);
    if (read.kind === last?.kind) last.lines.push(read.text);
    else if (read.kind === 'text' && isList(last) && /^\s/.test(line)) {
      // A line that is set in under a point of a list goes on with it.
      last.lines.push(`${last.lines.pop() ?? ''}\n${read.text}`);
    } else groups.push({ kind: read.kind, lines: [read.text] });
  }
  return groups.flatMap(blockOf);
};

/** Lines of one kind that follow each other. */
interface Group {
  readonly kind: 'text' | 'points' | 'numbers' | 'blank';
  readonly lines: string[];
}

const isList = (group: Group | undefined): group is Group =>
  group?.kind === 'points' || group?.kind === 'numbers';

const blockOf = ({ kind, lines }: Group): Block[] => {
  if (kind === 'blank') return [];
  if (kind === 'text') return [{ kind: 'paragraph', text: lines.join('\n') }];
  return [{ kind: 'list', items: lines, ordered: kind === 'numbers' }];
};

const readLine = (line: string): { readonly kind: Group['kind']; readonly text: string } => {
  if (line.trim() === '') return { kind: 'blank', text: '' };
  const point = /^\s*[-*+•–]\s+(.*)$/.exec(line);
  if (point !== null) return { kind: 'points', text: plain(point[1] ?? '') };
  const numbered = /^\s*\d{1,3}[.)]\s+(.*)$/.exec(line);
  if (numbered !== null) return { kind: 'numbers', text: plain(numbered[1] ?? '') };
  return { kind: 'text', text: plain(line.trim().replace(/^#{1,6}\s+/, '')) };
};

const plain = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])/g, '$1')
    .trim();
