import { describe, expect, it } from 'vitest';
import { sourceFields } from '#renderer/features/rules/mirror/draft-source.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';

const exempt: AccessMark = { ...noMark, access: 'exempt', basisKey: 'offl-14', basisVersion: 1 };
const open: AccessMark = { ...noMark, access: 'public' };

describe('a draft of a rule', () => {
  it('says which case it came from, beside those before it; a mirror is none', () => {
    const rule = { caseKeys: 'gs-vara', access: 'undecided' } as const;
    expect(sourceFields(rule, { caseKey: 'gs-lunsj', mark: noMark })).toEqual({
      caseKeys: 'gs-vara gs-lunsj',
    });
    expect(sourceFields(null, { caseKey: 'gs-lunsj', mark: noMark })).toEqual({ caseKeys: 'gs-lunsj' });
    expect(sourceFields(rule, { caseKey: null, mark: noMark })).toEqual({});
  });

  it('is exempt where the words it is made of are, unless somebody has decided about the rule', () => {
    expect(sourceFields(null, { caseKey: null, mark: exempt })).toEqual(exempt);
    expect(sourceFields({ caseKeys: '', access: 'undecided' }, { caseKey: null, mark: exempt })).toEqual(
      exempt,
    );
    expect(sourceFields({ caseKeys: '', access: 'public' }, { caseKey: null, mark: exempt })).toEqual({});
    expect(sourceFields(null, { caseKey: null, mark: open })).toEqual({});
  });
});
