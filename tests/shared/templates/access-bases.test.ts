import { describe, expect, it } from 'vitest';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import {
  accessBasisLists,
  basisWords,
  currentBases,
  goesToElected,
  markGaps,
  type MarkGap,
} from '#shared/templates/access-bases.ts';

const exempt = (basisKey: string | null, fields: Partial<AccessMark> = {}): AccessMark => ({
  access: 'exempt',
  basisKey,
  basisVersion: basisKey === null ? null : 2026,
  basisDetail: '',
  fullerAccess: 'Vurdert, men ikke gitt',
  reassessOn: '2024-05-01',
  ...fields,
});

describe('what a mark lacks', () => {
  it.each<[string, AccessMark, boolean, readonly MarkGap[]]>([
    ['nobody has looked', noMark, false, ['undecided']],
    ['public', { ...noMark, access: 'public' }, true, []],
    ['no basis', exempt(null), false, ['basis']],
    ['a basis of an unknown version', exempt('offl-24', { basisVersion: 1999 }), false, ['basis']],
    ['a whole basis', exempt('offl-23-1'), false, []],
    ['no paragraph', exempt('offl-24', { basisDetail: '  ' }), false, ['detail']],
    ['no rule of confidentiality', exempt('offl-13'), false, ['detail']],
    ['internal', exempt('offl-14'), false, []],
    ['internal, but on its way to an elected body', exempt('offl-14'), true, ['internalToElected']],
    [
      'neither extended access nor a day',
      exempt('offl-14', { fullerAccess: '', reassessOn: null }),
      false,
      ['fullerAccess', 'reassessOn'],
    ],
  ])('%s', (_, mark, isToElected, gaps) => {
    expect(markGaps(mark, isToElected)).toEqual(gaps);
  });
});

describe('on the way to an elected body', () => {
  it.each<[boolean, readonly TopicKind[]]>([
    [true, ['needsDecision']],
    [true, ['toAll']],
    [true, ['discussion', 'toAll']],
    [false, ['discussion', 'information']],
  ])('%s: %j', (isSo, kinds) => expect(goesToElected(...kinds)).toBe(isSo));
});

describe('the words of a mark', () => {
  it.each([
    [
      exempt('offl-13-fvl-13-1'),
      'offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1',
      'offentleglova § 13, jf. forvaltningslova § 13 første ledd nr. 1',
    ],
    [
      exempt('offl-15', { basisDetail: ' andre ledd ' }),
      'offentleglova § 15 andre ledd',
      'offentleglova § 15 andre ledd',
    ],
    [exempt('other', { basisDetail: 'offentleglova § 20' }), 'offentleglova § 20', 'offentleglova § 20'],
  ])('%#', (mark, nb, nn) => {
    expect([basisWords(mark, 'nb'), basisWords(mark, 'nn')]).toEqual([nb, nn]);
  });

  it('are none where there is no basis', () => {
    expect(basisWords(noMark, 'nb')).toBeNull();
  });
});

describe('the lists of bases', () => {
  it('have versions and keys of their own, the newest last, in both forms', () => {
    const versions = accessBasisLists.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(currentBases).toBe(accessBasisLists.at(-1));
    for (const { bases } of accessBasisLists) {
      expect(new Set(bases.map(({ key }) => key)).size).toBe(bases.length);
      for (const { about, reference, asks } of bases) {
        expect(about.nb).not.toBe('');
        expect(about.nn).not.toBe('');
        expect(reference.nb === '' ? asks : 'whole').toBe('whole');
      }
    }
  });
});
