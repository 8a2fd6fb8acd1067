import { describe, expect, test } from 'vitest';
import { searchIndexOf } from '#renderer/features/search/search-index.ts';

const index = searchIndexOf([
  {
    id: 'item:1',
    title: 'Lag oversikt over kommunens roller',
    body: 'Årsrapporten viser vei.',
    detail: 'Åpen',
  },
  { id: 'item:2', title: 'Revider beredskapsplanen', body: 'Øv på varsling.', detail: 'Åpen' },
  { id: 'person:1', title: 'Kåre Haaland', body: 'Sp', detail: 'varaordfører' },
]);
const ids = (query: string) => index.find(query, 10).map(({ id }) => id);

describe('the search', () => {
  test.each([
    ['another form of the word', 'kommunene', ['item:1']],
    ['the same in nynorsk', 'kommunar', ['item:1']],
    ['the beginning of a word', 'bereds', ['item:2']],
    ['«aa» where «å» stands', 'kaare', ['person:1']],
    ['«å» where «aa» stands', 'håland', ['person:1']],
    ['a letter that is missing', 'årsraport', ['item:1']],
    ['only what holds every word', 'kommunens beredskapsplan', []],
    ['nothing for what is nowhere', 'skolestruktur', []],
  ])('finds %s', (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('puts a hit in the title before one in the text', () => {
    const both = searchIndexOf([
      { id: 'item:text', title: 'Avtal møtetid', body: 'Budsjett og budsjettmøte', detail: '' },
      { id: 'item:title', title: 'Følg fristen for budsjett', body: '', detail: '' },
    ]);
    expect(both.find('budsjett', 10)[0]?.id).toBe('item:title');
  });
});
