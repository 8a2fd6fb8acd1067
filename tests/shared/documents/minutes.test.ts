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

  it('keep the title of an exempt point only where it is a template that nobody has put words into', () => {
    const withheld = minutesSnapshot().points.filter(({ access }) => access.status === 'exempt');
    const points = withheld.map((point) => ({ ...point, isStanding: true, isTemplateTitle: false }));
    expect(points).toHaveLength(2);
    const facts = minutesFacts({ audience: 'public', snapshot: minutesSnapshot({ points }) });
    expect(headings(facts)).toEqual(['3. Unntatt offentlighet', '5. Unntatt offentlighet']);
    expect(JSON.stringify(minutesDocument(facts))).not.toMatch(/Hemmelig|Organisasjonen/);
  });

  it('keep the reason of a new version inside where a point is exempt: it may be what was corrected', () => {
    const reason = 'Hemmelig pris rettet';
    const snapshot = minutesSnapshot({ version: 2, reason });
    const open = { ...snapshot, points: snapshot.points.filter(({ access }) => access.status !== 'exempt') };
    expect(rows(minutesFacts({ snapshot, audience: 'public' }))['Versjon']).toBe('2');
    expect(rows(minutesFacts({ snapshot: open, audience: 'public' }))['Versjon']).toBe(`2: ${reason}`);
    expect(rows(minutesFacts({ snapshot }))['Versjon']).toBe(`2: ${reason}`);
  });

  it('have nothing of any point in what names the file and stands in its properties', () => {
    const { title, subtitle, owner, dayText, accessMark } = minutesDocument(
      minutesFacts({ audience: 'public' }),
    );
    expect([title, subtitle, owner, dayText, accessMark]).toEqual([
      'Referat: Ukemøte',
      'mandag 23. oktober 2023',
      'Time kommune',
      '23. oktober 2023',
      'Offentlig',
    ]);
  });

  // Without a zone: the time of this machine, which is what the minutes say.
  it.each([
    ['the same day', '2023-10-23T08:31', '2023-10-23T09:38', 'kl. 08.31–09.38 (planlagt kl. 08.30–09.30)'],
    ['closed the next morning', '2023-10-23T08:30', '2023-10-24T07:45', 'kl. 08.30–09.30'],
    ['begun another day', '2023-10-22T08:30', '2023-10-23T09:38', 'kl. 08.30–09.30'],
    ['written in from paper', null, '2023-10-23T14:00', 'kl. 08.30–09.30'],
  ])('say when the meeting was as far as it is known: %s', (_case, started, ended, time) => {
    const startedAt = started === null ? null : new Date(started).toISOString();
    const snapshot = minutesSnapshot({ startedAt, endedAt: new Date(ended).toISOString() });
    expect(rows(minutesFacts({ snapshot }))['Tid']?.replaceAll('\u00A0', ' ')).toBe(time);
  });

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
