import type { Document } from '#shared/documents/document.ts';
import { sampleDocument } from './sample-document.ts';

/** Names and words that layouts break on. */
export const oddNames: ReadonlyArray<readonly [string, string]> = [
  ['Sami letters', 'Áilu Čálliidlágádus Đuođđa Ŋuoŋŋá Šáŋšá Ŧuŧŧá Žižža'],
  ['a name from right to left', 'محمد العلي og דוד כהן'],
  ['emoji', 'Feiring 🎉 👩‍👩‍👧 🇳🇴'],
  ['a word without end', 'Kommunedirektørstillingsutlysningskomité'.repeat(12)],
  ['letters in parts', 'e\u0301 og a\u030A'],
];

/** The name in every kind of place a document has. */
export const documentNaming = (name: string): Document => ({
  ...sampleDocument,
  title: name,
  subtitle: name,
  owner: name,
  blocks: [
    { kind: 'contents', title: name, depth: 1 },
    { kind: 'heading', level: 1, text: name, access: name },
    { kind: 'paragraph', text: `Til stede: ${name} (møtte)` },
    { kind: 'list', items: [name] },
    { kind: 'facts', rows: [[name, name]] },
    {
      kind: 'table',
      caption: name,
      widths: [1, 4],
      header: [name, name],
      rows: [[{ text: name, lines: [name], source: name }, { text: name }]],
    },
    { kind: 'checks', items: [{ box: 'empty', text: name, state: name }] },
    { kind: 'signatures', place: name, people: [{ name, role: name }] },
  ],
});
