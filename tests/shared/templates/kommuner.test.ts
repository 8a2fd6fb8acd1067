import { describe, expect, test } from 'vitest';
import { fylkeskommuner, kommuner, searchBodies } from '#shared/templates/kommuner.ts';
import { bodyName } from '#shared/templates/terminology.ts';

const names = (text: string) => searchBodies(text).map(bodyName);

describe('kommuner and fylkeskommuner', () => {
  test('357 kommuner: 118 bokmål, 88 nynorsk, 151 neutral', () => {
    const count = (form: string) => kommuner.filter((body) => body.form === form).length;
    expect([kommuner.length, count('nb'), count('nn'), count('neutral')]).toEqual([357, 118, 88, 151]);
    expect(new Set(kommuner.map(({ number }) => number)).size).toBe(357);
  });

  test('14 fylkeskommuner, Oslo is a kommune, and three have decided on a form', () => {
    expect(fylkeskommuner).toHaveLength(14);
    expect(fylkeskommuner.map(({ name }) => name)).not.toContain('Oslo');
    const decided = fylkeskommuner
      .filter(({ form }) => form !== 'neutral')
      .map(({ name, form }) => `${name} ${form}`);
    expect(decided).toEqual(['Møre og Romsdal nn', 'Vestfold nb', 'Vestland nn']);
    expect(fylkeskommuner.find(({ name }) => name === 'Vestland')?.number).toBe('46');
  });

  test('stand in Norwegian order', () => {
    expect(kommuner.slice(-2).map(({ name }) => name)).toEqual(['Åseral', 'Åsnes']);
    expect(kommuner[0]?.name).toBe('Alstahaug');
  });

  test.each([
    ['time', 'Time kommune'],
    ['Voss', 'Voss herad'],
    ['vestland fylke', 'Vestland fylkeskommune'],
    ['AAS', 'Ås kommune'],
    ['ål', 'Ål kommune'],
    ['1121', 'Time kommune'],
    ['  bergen ', 'Bergen kommune'],
  ])('«%s» finds %s first', (text, first) => {
    expect(names(text)[0]).toBe(first);
  });

  test('two of the same name are told apart by their fylke', () => {
    expect(searchBodies('herøy').map(({ county }) => county)).toEqual(
      expect.arrayContaining(['Møre og Romsdal', 'Nordland']),
    );
    expect(searchBodies('herøy kommune nordland').map(({ county }) => county)).toEqual(['Nordland']);
  });

  test('nothing typed shows all, and nonsense nothing', () => {
    expect(searchBodies('')).toHaveLength(371);
    expect(searchBodies('xyzzy')).toEqual([]);
  });

  test('what is known beforehand about a body comes with it', () => {
    expect(searchBodies('oslo kommune')[0]).toMatchObject({
      parliamentary: true,
      councilTitle: 'bystyre',
      kind: 'municipality',
    });
    expect(searchBodies('ulvik')[0]).toMatchObject({
      bodyWord: 'herad',
      councilTitle: 'heradsstyre',
      form: 'nn',
    });
    expect(searchBodies('agder fylkeskommune')[0]).toMatchObject({
      kind: 'county',
      councilTitle: 'fylkesting',
      directorTitle: 'fylkeskommunedirektør',
    });
  });
});
