import { describe, expect, test } from 'vitest';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

const fylkeskommune: Titles = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkesrådmann',
  councilTitle: 'fylkesting',
};

describe('titles', () => {
  test('a capital token gives a capital word', () => {
    expect(fillTerms('{Kommunestyret} og {ordføreren}', termsOf(fylkeskommune, 'nn'))).toBe(
      'Fylkestinget og fylkesordføraren',
    );
  });

  test('an unknown token is a fault, not an empty place', () => {
    expect(() => fillTerms('{borgermesteren}', termsOf(null, 'nb'))).toThrow('borgermesteren');
    expect(() => fillTerms('{constructor}', termsOf(null, 'nb'))).toThrow('constructor');
  });

  test.each([
    ['director', null, 'nb', 'kommunedirektør'],
    ['director', fylkeskommune, 'nb', 'fylkesrådmann'],
    ['mayor', null, 'nn', 'ordførar'],
    ['outgoingMayor', fylkeskommune, 'nb', 'avtroppende fylkesordfører'],
    ['both', fylkeskommune, 'nn', 'fylkesordførar og fylkesrådmann'],
    ['bothAndDeputy', null, 'nn', 'ordførar, varaordførar og kommunedirektør'],
    ['secretariat', null, 'nn', 'politisk sekretariat'],
    ['other', null, 'nn', 'anna rolle'],
  ] as const)('%s %#', (role, titles, form, expected) => {
    expect(roleName(role, titles, form)).toBe(expected);
  });
});
