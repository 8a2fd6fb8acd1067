import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { addDialogue } from '#renderer/db/repositories/dialogues.ts';
import {
  addIndicatorValue,
  addTemplateIndicators,
  listIndicators,
} from '#renderer/db/repositories/indicators.ts';
import { saveMeetingPrivateNote } from '#renderer/db/repositories/meeting-private-notes.ts';
import { addDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { searchForAccess } from '#renderer/db/search-access.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { lineOf, type AccessWords } from '#shared/access/in-words.ts';
import type { AccessQuery } from '#shared/access/query.ts';
import type { IndicatorId, PersonId } from '#shared/domain/id.ts';
import { found, good } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

const asking = (words: string): AccessQuery => ({ personId: null, words, from: null, to: null });

const begin = async () => {
  const director = testVault();
  const { termId, people } = await found({ myId: director.personId });
  const mayor = testVault({
    personId: people[1] as PersonId,
    role: 'mayor',
    personKey: new Uint8Array(32).fill(99),
  });
  const { seriesId, meetingId } = await withSeries(termId);
  good(await addTopic(seriesId, { kind: 'discussion', title: 'Hansen ringer' }, { meetingId }));
  return { director, mayor, termId, seriesId, meetingId };
};

const inWords = (result: Awaited<ReturnType<typeof searchForAccess>>) => {
  const words: AccessWords = {
    workspace: null,
    names: new Map(),
    form: 'nb',
    ...(result.related && { related: result.related }),
  };
  return result.findings.map((finding) => {
    const { where, what, content } = lineOf(finding, words);
    return `${where} · ${what}: ${content}`;
  });
};

describe('Innsyn in the meetings', () => {
  it('finds what is shared, called by its meeting', async () => {
    await begin();
    const lines = inWords(await searchForAccess(asking('Hansen'), { withOwnNotes: false }));
    expect(lines).toEqual([
      'Møtepunkt: Hansen ringer · Tittel: Hansen ringer',
      'Punkt på saksliste: Hansen ringer, Ukemøte, 23.10.2023 · Tittel: Hansen ringer',
    ]);
  });

  it('opens private meeting notes and drafts for their owner, and only when that is chosen', async () => {
    const { director, mayor, seriesId, meetingId } = await begin();
    const agendaItemId = (await readEntries(meetingId))[0]?.agendaItem.id ?? null;
    good(await saveMeetingPrivateNote({ meetingId, agendaItemId }, 'Husk Hansen'));
    const draft = { title: 'Om Hansen', kind: 'discussion', minutes: null, background: 'Varsomt' } as const;
    good(await addDraft(seriesId, draft));

    const without = await searchForAccess(asking('Hansen'), { withOwnNotes: false });
    expect(without.leftOut).toMatchObject({ ownNotes: 2, othersNotes: 0 });
    expect(without.findings.some(({ group }) => group === 'own')).toBe(false);

    const own = await searchForAccess(asking('Hansen'), { withOwnNotes: true });
    const values = own.findings.filter(({ group }) => group === 'own').map(({ value }) => value);
    expect(values).toEqual(['Husk Hansen', 'Om Hansen\nVarsomt']);
    expect(own.leftOut).toMatchObject({ ownNotes: 0, othersNotes: 0 });

    setKeys(mayor);
    const other = await searchForAccess(asking('Hansen'), { withOwnNotes: true });
    expect(other.leftOut).toMatchObject({ ownNotes: 0, othersNotes: 2 });
    expect(JSON.stringify(other.findings)).not.toContain('Husk');
    setKeys(director);
  });
});

describe('Innsyn in Arbeidsgiver', () => {
  it('opens what one has prepared for a talk for oneself alone, area by area', async () => {
    const { director, mayor, termId } = await begin();
    const talk = good(await addDialogue(termId, { day: '2024-05-12' }));
    good(await savePreparation(talk, 'economy', 'Hansen har ført budsjettet'));
    const opened = inWords(await searchForAccess(asking('Hansen'), { withOwnNotes: true }));
    expect(opened.filter((line) => line.includes('budsjettet'))).toEqual([
      expect.stringMatching(/: Økonomi: Hansen har ført budsjettet$/),
    ]);
    setKeys(mayor);
    const other = await searchForAccess(asking('Hansen'), { withOwnNotes: true });
    expect(inWords(other).join()).not.toContain('budsjettet');
    expect(other.leftOut).toMatchObject({ othersNotes: 1 });
    setKeys(director);
  });

  it('calls a key figure, a point and an answer by the words of the template', async () => {
    await begin();
    good(await addTemplateIndicators('nb'));
    const series = (await listIndicators()).find(({ indicator }) => indicator.templateKey === 'ind-fravaer');
    good(
      await addIndicatorValue(series?.indicator.id as IndicatorId, {
        fromDay: '2023-01-01',
        toDay: '2023-12-31',
        value: '7.2',
        comment: 'Hansen har regnet det ut',
      }),
    );
    const lines = inWords(await searchForAccess(asking('regnet det ut'), { withOwnNotes: false }));
    expect(lines).toEqual(['Verdi: Nærvær og sykefravær, 2023 · Kommentar: Hansen har regnet det ut']);
  });
});
