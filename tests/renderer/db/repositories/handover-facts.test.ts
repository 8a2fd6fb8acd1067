import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { addAction } from '#renderer/db/repositories/actions.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { addDecision } from '#renderer/db/repositories/decisions.ts';
import { savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { addDialogue } from '#renderer/db/repositories/dialogues.ts';
import { readHandover } from '#renderer/db/repositories/handover-facts.ts';
import { addHandover, chooseRetention } from '#renderer/db/repositories/handovers.ts';
import { addMatter } from '#renderer/db/repositories/matters.ts';
import { saveMeetingPrivateNote } from '#renderer/db/repositories/meeting-private-notes.ts';
import { savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { addDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { handoverPackage } from '#shared/documents/year/handover-package.ts';
import { readingDocument } from '#shared/documents/year/reading.ts';
import { archiveRequests } from '#shared/ipc/archive.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { good, onlyFirst } from '../builders.ts';
import { beginEvaluation, beginRound, someAnswers } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';
import { agreeOn } from '../rule-builders.ts';

withFreshDatabase();

const today = '2024-03-12';
const formats = ['pdf-archive', 'pdf-accessible', 'docx'] as const;
const exempt = { access: 'exempt', basisKey: 'offl-23-1', basisVersion: 1 } as const;

/** A term with something of everything; what is one's own says PRIVAT, and what is exempt says SKJERMET. */
const begin = async () => {
  const three = await beginEvaluation();
  const { termId } = three;
  const { seriesId, meetingId } = await withSeries(termId);
  await agreeOn({ key: 'avk-media', termId }, three, 'Ordføreren svarer om politikk.');
  const agendaItemId = onlyFirst(await readEntries(meetingId)).agendaItem.id;
  const secret = good(
    await addTopic(seriesId, { kind: 'discussion', title: 'SKJERMET sak', ...exempt }, { meetingId }),
  );
  good(await addAction({ seriesId, title: 'Notat til formannskapet', dueOn: '2024-04-01' }));
  good(await addAction({ seriesId, topicId: secret.topicId, title: 'SKJERMET oppfølging' }));
  const decided = { meetingId, decidedOn: '2023-10-23', topicId: secret.topicId } as const;
  const line = (await readEntries(meetingId)).find(({ topic }) => topic.id === secret.topicId);
  if (line === undefined) throw new Error('no line');
  good(await addDecision({ ...decided, agendaItemId: line.agendaItem.id, text: 'SKJERMET avklaring' }));
  good(await addMatter({ termId, title: 'Skoleskyssen', owedTo: 'all', sinceOn: '2024-03-01' }));
  await plant({ ...three, seriesId, meetingId, agendaItemId });
  const handoverId = good(await addHandover(termId, { reason: 'newMayor', message: 'Lykke til!' }));
  good(await chooseRetention(handoverId, 'meetings', { choice: 'archive', basis: 'Arkivplanen kap. 4' }));
  return handoverId;
};

/** Everything that is one's own: notes, drafts, answers not handed over, and what is prepared for the talk. */
const plant = async (
  world: Awaited<ReturnType<typeof beginEvaluation>> &
    Pick<Awaited<ReturnType<typeof withSeries>>, 'seriesId' | 'meetingId'> & {
      readonly agendaItemId: Parameters<typeof saveMeetingPrivateNote>[0]['agendaItemId'];
    },
): Promise<void> => {
  const { termId, seriesId, meetingId, agendaItemId } = world;
  good(await savePrivateNote(onlyFirst(await listItems(termId)).id, 'PRIVAT til punktet'));
  good(await saveMeetingPrivateNote({ meetingId, agendaItemId }, 'PRIVAT i møtet'));
  good(
    await addDraft(seriesId, {
      title: 'PRIVAT utkast',
      kind: 'discussion',
      minutes: null,
      background: 'PRIVAT',
    }),
  );
  const dialogueId = good(await addDialogue(termId));
  good(await savePreparation(dialogueId, 'economy', 'PRIVAT egenvurdering'));
  const roundId = await beginRound(world);
  good(await saveDraft(roundId, someAnswers('PRIVAT svar')));
};

const packed = async (form: WrittenForm) => {
  const id = await begin();
  const [read, workspace] = await Promise.all([readHandover(id, today), readWorkspace()]);
  if (read === null) throw new Error('no handover');
  const making = { workspace, today, form, audience: 'internal' } as const;
  const facts = { ...read.facts, ...making, termRules: read.rules, years: [2024, 2025] };
  return { facts, ...handoverPackage(facts, formats, '2024-03-12T10:00:00.000Z') };
};

describe('the package of a change', () => {
  it('is what the door to the disk takes, in nynorsk too', async () => {
    const { files, record } = await packed('nn');
    const request = { name: 'Periodeskifte', as: 'zip', files: [...files], record };
    expect(archiveRequests.saveArchive.safeParse(request).error).toBeUndefined();
  }, 30_000);

  it('holds nothing anybody has noted for themselves, and what is exempt in its own folder only', async () => {
    const { files, facts } = await packed('nb');
    expect(JSON.stringify(files)).not.toContain('PRIVAT');
    expect(JSON.stringify(facts)).not.toContain('PRIVAT');
    expect(JSON.stringify(facts)).not.toContain('"body"');
    const shielded = files.filter(({ path }) => path.startsWith('Skjermet/'));
    const open = JSON.stringify(files.filter((file) => !shielded.includes(file)));
    for (const secret of ['SKJERMET oppfølging', 'SKJERMET avklaring'])
      expect(JSON.stringify(shielded)).toContain(secret);
    expect(open).not.toContain('SKJERMET');
    expect(open).toContain('2 punkter er unntatt offentlighet');
    expect(JSON.stringify(readingDocument(facts))).toContain('SKJERMET oppfølging');
    expect(JSON.stringify(readingDocument({ ...facts, audience: 'public' }))).not.toContain('SKJERMET');
  }, 30_000);

  it('holds what is agreed, open, owed, the years, the template, and what the archivist chose', async () => {
    const { files } = await packed('nb');
    const text = JSON.stringify(files).replaceAll('\u00A0', ' ');
    for (const said of [
      'Ordføreren svarer om politikk.',
      'Notat til formannskapet',
      'Skoleskyssen',
      'Lykke til!',
      'Arkivplanen kap. 4',
    ])
      expect(text).toContain(said);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'LES MEG.txt',
        '1 Til deg som kommer ny (arkiv).pdf',
        '3 Spilleregler med historie.docx',
        '5 Årshjul 2025, liste (arkiv).pdf',
        '6 Bevaringsliste.docx',
        'Data/Bevaringsliste.csv',
        'Maler/Vår sjekkliste.samspillmal',
      ]),
    );
  }, 30_000);
});
