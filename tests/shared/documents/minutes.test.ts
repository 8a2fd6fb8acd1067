import { describe, expect, it } from 'vitest';
import { minutesDocument, type MinutesFacts } from '#shared/documents/minutes.ts';
import { documentText } from '#shared/documents/plain-text.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { minutesFacts, minutesSnapshot, snapshotPoint } from '../../support/minutes-facts.ts';

const headings = (facts: MinutesFacts): string[] =>
  minutesDocument(facts).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );

const rows = (facts: MinutesFacts): Record<string, string> =>
  Object.fromEntries(
    minutesDocument(facts).blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])),
  );

describe('the minutes', () => {
  it('have the same points and numbers in both versions', () => {
    expect(headings(minutesFacts())).toEqual([
      '1. Siden sist',
      '2. Høring om skolestruktur',
      '3. Hemmelig forhandling om tomt',
      '4. Brannen på sykehjemmet',
      '5. Organisasjonen',
      '6. Ønske om gatelys',
    ]);
    expect(headings(minutesFacts({ audience: 'public' }))).toEqual([
      '1. Siden sist',
      '2. Høring om skolestruktur',
      '3. Unntatt offentlighet',
      '4. Brannen på sykehjemmet',
      '5. Organisasjonen',
      '6. Ønske om gatelys',
    ]);
  });

  it.each(writtenForms)(
    'let nothing of an exempt point into the public version but its basis (%s)',
    (form) => {
      const all = JSON.stringify(minutesDocument(minutesFacts({ audience: 'public', form })));
      expect(all).not.toMatch(/hemm?e?l[ie]/i);
      expect(all).toContain('offentleglova §\u00A023 første ledd');
      expect(all).toContain(form === 'nb' ? 'Merinnsyn er vurdert.' : 'Meirinnsyn er vurdert.');
      expect(JSON.stringify(minutesDocument(minutesFacts({ form })))).toMatch(/Hemmelig avgjørelse/);
    },
  );

  it('say at the top which points are exempt, and whether both have approved', () => {
    expect(rows(minutesFacts())['Tilgang']).toContain('Unntatt offentlighet, jf.');
    const [opening] = minutesDocument(minutesFacts()).blocks;
    expect(opening).toMatchObject({
      rows: expect.arrayContaining([['Tilgang', 'Offentlig, unntatt punkt 3 og 5']]),
    });
    expect(minutesDocument(minutesFacts()).notice).toBeUndefined();
    const draft = minutesFacts({ isApproved: false, approvals: [], place: null, notice: 'Eksempel.' });
    expect(minutesDocument(draft).notice).toBe('Eksempel. Ikke godkjent av begge ennå.');
    expect(rows(draft)['Godkjent']).toBe('Ikke ennå');
  });

  it('tell who was there only where it was noted', () => {
    const participants = minutesSnapshot().participants.map((each) => ({
      ...each,
      attendance: 'expected' as const,
    }));
    expect(rows(minutesFacts())).toMatchObject({ 'Ikke til stede': 'Ledergruppen' });
    const unknown = rows(minutesFacts({ snapshot: minutesSnapshot({ participants }) }));
    expect(unknown['Deltakere']).toContain('Astrid Demodal, kommunedirektør');
    expect(unknown['Til stede']).toBeUndefined();
  });

  it('give the reason of a new version', () => {
    const snapshot = minutesSnapshot({ version: 2, reason: 'Feil dato på fristen' });
    expect(rows(minutesFacts({ snapshot }))['Versjon']).toBe('2: Feil dato på fristen');
  });

  it('hold with no points, and with five hundred', () => {
    expect(headings(minutesFacts({ snapshot: minutesSnapshot({ points: [] }) }))).toEqual([]);
    const points = Array.from({ length: 500 }, (_, index) => snapshotPoint(index + 1));
    expect(headings(minutesFacts({ snapshot: minutesSnapshot({ points }) }))).toHaveLength(500);
  });

  it('are plain text to paste: numbers, names and days, and no markup', () => {
    const text = documentText(minutesDocument(minutesFacts({ audience: 'public' })));
    expect(text).toContain('2. Høring om skolestruktur\n\nDrøfting · fra Torleiv Eksempelvik');
    expect(text).toContain('– Lokale til ungdomsrådet gjenstår');
    expect(text).toContain('– Punkt 2, Notat til formannskapet, Astrid Demodal, man. 30. okt. 2023');
    expect(text).not.toMatch(/\*\*|\u00A0|undefined|null/);
  });
});
