import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { DialogueArea } from '#shared/domain/dialogue.ts';
import type { DialoguePreparation } from '#shared/domain/dialogue-preparation.ts';
import type { CommitId, DialogueId, DialoguePreparationId } from '#shared/domain/id.ts';
import { readPrepared, writePrepared, type PreparedWords } from '#shared/exchange/dialogue-preparation.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { isOwn, openOwn, sealOwn } from '../person-sealed.ts';
import { readOne, readWhere } from '../read.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { openKeys } from '../vault.ts';

/**
 * What who has opened has prepared for the talk. Never what the other has: the director's self-assessment and what the
 * members want to say are two records, each sealed with its writer's own key.
 */
export const readPreparation = async (dialogueId: DialogueId): Promise<PreparedWords> =>
  (await ownPreparation(dialogueId))?.words ?? {};

/** Notes about an area for who has opened alone, sealed with their key before it is written. */
export const savePreparation = (
  dialogueId: DialogueId,
  area: DialogueArea,
  text: string,
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  oneAtATime(async () => {
    if ((await readOne('dialogues', dialogueId)) === null) return refuse('unknownRecord');
    const own = await ownPreparation(dialogueId);
    if ((own?.words[area] ?? '') === text) return accept(null);
    const id = own?.id ?? newId<'DialoguePreparation'>();
    const body = sealOwn(writePrepared({ ...own?.words, [area]: text }), sealedPlace(id));
    const command =
      own === null
        ? create('dialoguePreparations', id, { dialogueId, ownerId: openKeys().personId, body })
        : patch('dialoguePreparations', id, { body });
    return commit([command], { label: 'dialoguePrepared', ...signed });
  });

interface OwnPreparation {
  readonly id: DialoguePreparationId;
  readonly words: PreparedWords;
}

/** The one that opens; one sealed with a key the person has lost stays as it is, for the day their own sheet turns up. */
const ownPreparation = async (dialogueId: DialogueId): Promise<OwnPreparation | null> => {
  for (const row of await ownPreparations(dialogueId)) {
    const text = openOwn(row.body, sealedPlace(row.id));
    const words = text === null ? null : readPrepared(text);
    if (words !== null) return { id: row.id, words };
  }
  return null;
};

/** The rows of who has opened, sealed as they are; the latest made first. */
export const ownPreparations = async (dialogueId: DialogueId): Promise<readonly DialoguePreparation[]> =>
  (await readWhere('dialoguePreparations', 'dialogueId', dialogueId))
    .filter((row) => row.deletedAt === null && isOwn(row))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));

const sealedPlace = (id: DialoguePreparationId) =>
  ({ table: 'dialoguePreparations', id, field: 'body' }) as const;
