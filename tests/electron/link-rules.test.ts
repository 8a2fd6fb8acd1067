import { describe, expect, test } from 'vitest';
import { judgeLink } from '#electron/link-rules.ts';
import { sourceList } from '#shared/templates/source-list.ts';

describe('an address', () => {
  test('of our sources opens at once', () => {
    expect(judgeLink('https://lovdata.no/dokument/NL/lov/2018-06-22-83')).toEqual({
      verdict: 'open',
      address: 'https://lovdata.no/dokument/NL/lov/2018-06-22-83',
    });
    expect(judgeLink('https://www.ks.no/fagomrader/').verdict).toBe('open');
  });

  test('of any source in the templates opens at once', () => {
    const addresses = Object.values(sourceList).flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => judgeLink(address).verdict !== 'open')).toEqual([]);
  });

  test.each([
    'https://sak.eksempel.kommune.no/sak/2023/117',
    'https://lovdata.no.eksempel.no/',
    'https://xlovdata.no/',
    'https://lovdata.no:8443/',
    'https://xn--lovdta-qta.no/',
    'https://192.0.2.7/',
  ])('elsewhere is asked about: %s', (address) => {
    expect(judgeLink(address)).toEqual({ verdict: 'ask', address });
  });

  test('is shown as it will be opened', () => {
    expect(judgeLink('https://LOVDATA.no\\..\\@eksempel.no/%0a')).toEqual({
      verdict: 'open',
      address: 'https://lovdata.no/@eksempel.no/%0a',
    });
    expect(judgeLink('https://løvdata.no/').verdict).toBe('ask');
    expect(judgeLink('https://løvdata.no/')).toMatchObject({ address: expect.stringContaining('xn--') });
  });

  test.each([
    '',
    'lovdata.no',
    'http://lovdata.no/',
    'https://',
    'https://kari@lovdata.no/',
    'https://lovdata.no:x@eksempel.no/',
    'file:///etc/passwd',
    'file://server/deling/fil.txt',
    '\\\\server\\deling',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:kari@eksempel.no',
    'ms-msdt:/id',
    'smb://server/deling',
    'app://samspill/',
    'vbscript:x',
    'ftp://lovdata.no/',
  ])('is refused: %s', (address) => {
    expect(judgeLink(address)).toEqual({ verdict: 'refuse' });
  });
});
