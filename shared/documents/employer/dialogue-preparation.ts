import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { madeDocument, type Making } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { dialogueAreas, type Dialogue } from '#shared/domain/dialogue.ts';
import type { PreparedWords } from '#shared/exchange/dialogue-preparation.ts';
import { dialogueGuide } from '#shared/templates/dialogue-guide.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { yearLine } from './dialogue.ts';

export interface PreparationFacts extends Making {
  readonly dialogue: Dialogue;
  readonly as: 'director' | 'member';
  /** Whose it is. */
  readonly name: string;
  readonly words: PreparedWords;
}

/** What one has prepared, to oneself: a document of its own that the referat never knows of. */
export const preparationDocument = (facts: PreparationFacts): Document => {
  const { dialogue, form, workspace, as, name } = facts;
  const { dialogues, employerWords } = textIn(form);
  const words = dialogues.paper.preparation;
  const terms = termsOf(workspace, form);
  return madeDocument(
    { ...facts, audience: 'internal' },
    {
      title: words.title[as],
      subtitle: yearLine(dialogue, facts),
      marks: [noMark],
      draft: words.notice,
      blocks: [
        { kind: 'paragraph', tone: 'note', text: words.of(name) },
        ...dialogueAreas.flatMap((area): Block[] => {
          const blocks = noteBlocks(facts.words[area] ?? '');
          return [
            heading(employerWords.dialogueAreas[area]),
            {
              kind: 'paragraph',
              tone: 'note',
              text: fillTerms(dialogueGuide[area][as === 'director' ? 'director' : 'members'][form], terms),
            },
            ...(blocks.length === 0 ? [paragraph(words.nothing)] : blocks),
          ];
        }),
      ],
    },
  );
};
