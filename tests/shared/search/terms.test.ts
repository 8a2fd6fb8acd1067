import { describe, expect, test } from 'vitest';
import { indexTerms, queryTerms } from '#shared/search/terms.ts';

describe('the forms of one word have a term in common', () => {
  test.each([
    'ansettelse ansettelser ansettelsen ansettelsene ansettelsens',
    'tilsetjing tilsetjingar tilsetjinga tilsetjingane',
    'møte møter møtet møtene møta møtes',
    'ordfører ordføreren ordførere ordførerne ordførar ordføraren ordførarar ordførarane',
    'leder lederen ledere lederne',
    'leiar leiaren leiarar leiarane',
    'beslutning beslutningen beslutninger beslutningene',
    'avgjerd avgjerda avgjerder avgjerdene',
    'kommune kommunen kommuner kommunene kommunar kommunane',
    'varsel varsler varslene varsla',
    'regel regler reglene reglar reglane',
    'vedtak vedtaket vedtaka vedtakene',
    'intern interne',
    'Håland Haaland HÅLAND',
  ])('%s', (forms) => {
    const words = forms.split(' ');
    const missed = words.flatMap((asked) =>
      words
        .filter((written) => !indexTerms(written).includes(queryTerms(asked)[0] ?? ''))
        .map((written) => `${asked} does not find ${written}`),
    );
    expect(missed).toEqual([]);
  });
});

test('words that mean something else have not', () => {
  for (const [one = '', other = ''] of [
    ['sak', 'sikt'],
    ['leie', 'leirskole'],
    ['regn', 'regel'],
    ['møte', 'mål'],
  ]) {
    expect(indexTerms(other)).not.toContain(queryTerms(one)[0]);
  }
});

describe('what is looked for', () => {
  test.each([
    ['informasjon til alle', ['informasjon', 'all']],
    ['for', ['for']],
    ['til og', ['og']],
    ['  ', []],
    ['§ 13-1, sjuende ledd', ['13', '1', 'sjuend', 'ledd']],
  ])('in «%s» is %j', (query, terms) => expect(queryTerms(query)).toEqual(terms));
});
