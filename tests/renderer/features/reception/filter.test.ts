import { describe, expect, it } from 'vitest';
import { emptyFilter, isEmptyFilter, matcherOf, type Filter } from '#renderer/features/reception/filter.ts';
import { entry, person, personId, titles } from './entries.ts';

const people = [person('kari', 'director'), person('ola', 'mayor'), person('siv', 'deputyMayor')];
const find = (filter: Partial<Filter>, entries: Parameters<typeof titles>[0]) =>
  titles(entries.filter(matcherOf({ ...emptyFilter, ...filter }, people)));

describe('matcherOf', () => {
  it.each([
    ['ALL words, in any order', 'møte avtal', ['Avtal møtetid']],
    ['aa for å', 'aapne', ['Åpne kontoret']],
    ['å for aa', 'Åse', ['Ring Aase']],
    ['the owner', 'sekretariat', ['Nøkler']],
    ['the note', 'rom 204', ['Kontor']],
    ['nothing but spaces', '   ', ['Avtal møtetid', 'Åpne kontoret', 'Ring Aase', 'Nøkler', 'Kontor']],
  ])('finds by %s', (_, query, expected) => {
    const entries = [
      entry('Avtal møtetid'),
      entry('Åpne kontoret'),
      entry('Ring Aase'),
      entry('Nøkler', { owner: 'Politisk sekretariat' }),
      entry('Kontor', { note: 'Rom 204 er ledig' }),
    ];
    expect(find({ query }, entries)).toEqual(expected);
  });

  const shared = [
    entry('direktør', { role: 'director' }),
    entry('ordfører', { role: 'mayor' }),
    entry('begge', { role: 'both' }),
    entry('tre', { role: 'bothAndDeputy' }),
    entry('siv har', { role: 'director', ownerId: personId('siv') }),
    entry('avtroppende', { role: 'outgoingMayor' }),
    entry('borte hadde', { role: 'director', ownerId: personId('gone') }),
  ];

  it.each([
    ['role:director', ['direktør', 'begge', 'tre', 'borte hadde']],
    ['role:mayor', ['ordfører', 'begge', 'tre']],
    ['role:deputyMayor', ['tre', 'siv har']],
    ['role:both', ['begge', 'tre']],
    ['role:outgoingMayor', ['avtroppende']],
    ['person:kari', ['direktør', 'begge', 'tre', 'borte hadde']],
    ['person:siv', ['tre', 'siv har']],
    ['person:gone', []],
  ] as const)('gives %s what is theirs alone and together', (owner, expected) => {
    expect(find({ owner: owner as Filter['owner'] }, shared)).toEqual(expected);
  });

  it('lets category and status narrow together', () => {
    const entries = [
      entry('a', { category: 'media', status: 'done' }),
      entry('b', { category: 'media' }),
      entry('c', { status: 'done' }),
    ];
    expect(find({ category: 'media', status: 'done' }, entries)).toEqual(['a']);
  });
});

describe('isEmptyFilter', () => {
  it('takes spaces for nothing, a chosen group for something', () => {
    expect(isEmptyFilter({ ...emptyFilter, query: '  ' })).toBe(true);
    expect(isEmptyFilter({ ...emptyFilter, when: 'today' })).toBe(false);
  });
});
