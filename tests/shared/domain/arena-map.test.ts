import { describe, expect, it } from 'vitest';
import { arenaMap } from '#shared/domain/arena-map.ts';
import { arenaCircles, arenaPurposes, type Arena } from '#shared/domain/arena.ts';
import { gapWords, overlapWords } from '#shared/text/arena-findings.ts';

const anArena = (title: string, fields: Partial<Arena>): Arena =>
  ({
    id: title,
    state: 'inUse',
    title,
    circles: 'mayor director',
    purposes: 'information',
    frequency: 'weekly',
    isFormal: true,
    isDocumented: true,
    ...fields,
  }) as unknown as Arena;

/** A place where everybody meets for everything. */
const whole = anArena('Alt', { circles: arenaCircles.join(' '), purposes: arenaPurposes.join(' ') });
const informal = anArena('Kaffe', { isFormal: false, purposes: 'relation' });

const gapsOf = (arenas: readonly Arena[], form: 'nb' | 'nn' = 'nb') =>
  arenaMap(arenas).gaps.map((gap) => gapWords(gap, null, form));

describe('the map of meeting places', () => {
  it('finds nothing missing where everybody meets for everything, formally and informally', () => {
    expect(gapsOf([whole, informal])).toEqual([]);
  });

  it('says nothing of a map without a place in use', () => {
    expect(gapsOf([])).toEqual([]);
    expect(gapsOf([anArena('Ønsket', { state: 'wanted' })])).toEqual([]);
  });

  it('tells who meets nowhere, who never meets, and what no place is for', () => {
    const gaps = gapsOf([
      anArena('Ukemøte', { purposes: 'information discussion preparation relation' }),
      anArena('Kommunestyret', { circles: 'mayor council management', purposes: 'decision' }),
      anArena('Ansatte', { circles: 'director employees', isFormal: false }),
      anArena('Slutt', { circles: 'public', state: 'ended' }),
    ]);
    expect(gaps).toEqual([
      'Varaordføreren er ikke med på noen møteplass.',
      'Formannskapet er ikke med på noen møteplass.',
      'Gruppelederne er ikke med på noen møteplass.',
      'Utvalgene er ikke med på noen møteplass.',
      'Innbyggere er ikke med på noen møteplass.',
      'Ordføreren møter ikke ansatte og tillitsvalgte på noen av møteplassene.',
      'Kommunestyret møter ikke kommunedirektøren eller ansatte og tillitsvalgte på noen av møteplassene.',
    ]);
  });

  it('tells together those who never meet the same ones', () => {
    const gaps = gapsOf([whole, informal].map((one) => ({ ...one, circles: 'mayor deputyMayor director' })));
    expect(gaps.some((gap) => gap.includes('møter ikke'))).toBe(false);
    const apart = arenaMap([
      anArena('X', { circles: 'mayor deputyMayor director' }),
      anArena('Y', { circles: 'management' }),
    ]).gaps.filter(({ kind }) => kind === 'neverMeet');
    expect(apart).toMatchObject([
      { kind: 'neverMeet', circles: ['mayor', 'deputyMayor'], others: ['management'] },
    ]);
  });

  it('names the place they miss, and never says that whoever is to meet there is nowhere on the map', () => {
    const two = anArena('Ukemøte', { isFormal: false });
    const missed = anArena('Folkemøtet', {
      state: 'wanted',
      circles: 'mayor employees public',
      purposes: 'decision',
    });
    const staff = anArena('Ansattmøtet', { circles: 'employees' });
    const gaps = gapsOf([two, staff, missed]);
    expect(gaps).toContain('Innbyggere er bare med på «Folkemøtet», som mangler.');
    expect(gaps).toContain(
      'Ordføreren møter ikke ansatte og tillitsvalgte på noen møteplass som er i bruk. Dere mangler «Folkemøtet».',
    );
    expect(gaps).toContain('Ingen møteplass som er i bruk, er til for å vedta. Dere mangler «Folkemøtet».');
    expect(gaps).toContain('Utvalgene er ikke med på noen møteplass.');
  });

  it.each([
    ['nothing informal', [whole], 'Ingen møteplass som er i bruk, er uformell.'],
    [
      'nothing documented',
      [whole, informal].map((one) => ({ ...one, isDocumented: false })),
      'Ingen møteplass som er i bruk, blir dokumentert.',
    ],
    [
      'decisions where nothing is formal',
      [whole, anArena('Kaffe', { isFormal: false, purposes: 'decision' })],
      '«Kaffe» er uformell, men har det å vedta som formål.',
    ],
    [
      'decisions that are not written down',
      [whole, informal, anArena('Råd', { isDocumented: false, purposes: 'decision' })],
      '«Råd» har det å vedta som formål, men blir ikke dokumentert.',
    ],
    [
      'a place without anybody',
      [whole, informal, anArena('Tomt', { circles: '' })],
      'På «Tomt» er det ikke sagt hvem som møtes.',
    ],
  ] as const)('asks about %s', (_name, arenas, words) => {
    expect(gapsOf(arenas)).toContain(words);
  });

  it('calls the bodies what they are called here, in the reader’s written form', () => {
    const county = {
      kind: 'county',
      bodyWord: 'fylkeskommune',
      directorTitle: 'fylkeskommunedirektør',
      councilTitle: 'fylkesting',
    } as const;
    const [gap] = arenaMap([
      { ...whole, circles: arenaCircles.filter((one) => one !== 'executiveCommittee').join(' ') },
      informal,
    ]).gaps;
    expect(gap && gapWords(gap, county, 'nn')).toBe('Fylkesutvalet er ikkje med på nokon møteplass.');
  });

  it('finds the same circles for the same purpose twice, and only those in use', () => {
    const places = [
      anArena('Ukemøte', { purposes: 'information discussion' }),
      anArena('Mandagsmøte', { purposes: 'discussion preparation' }),
      anArena('Lunsj', { purposes: 'relation' }),
      anArena('Før', { purposes: 'discussion', state: 'ended' }),
      anArena('Andre', { circles: 'mayor', purposes: 'discussion' }),
    ];
    const { overlaps } = arenaMap(places);
    expect(overlaps.map((one) => overlapWords(one, null, 'nb'))).toEqual([
      '«Ukemøte» og «Mandagsmøte»: de samme møtes (ordføreren og kommunedirektøren), for å drøfte.',
    ]);
  });
});
