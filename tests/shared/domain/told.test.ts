import { describe, expect, it } from 'vitest';
import { tidyTold, toldFault, type Told, type ToldFault } from '#shared/domain/told.ts';

const told: Told = { toldOn: '2024-03-12', channel: 'email', channelNote: '', recipients: 'all', named: '' };

describe('what was told', () => {
  it.each<[string, Partial<Told>, ToldFault | null]>([
    ['by e-mail to all', {}, null],
    ['on no day', { toldOn: null }, 'dayMissing'],
    ['tomorrow', { toldOn: '2024-03-13' }, 'dayAhead'],
    ['another way, which is not said', { channel: 'other', channelNote: ' ' }, 'channelMissing'],
    ['another way', { channel: 'other', channelNote: 'SMS' }, null],
    ['to some, who are not named', { recipients: 'named' }, 'namedMissing'],
  ])('%s', (_case, change, fault) => {
    expect(toldFault({ ...told, ...change }, '2024-03-12')).toBe(fault);
  });

  it('is not before there was anybody to tell', () => {
    expect(toldFault({ ...told, toldOn: '2023-09-10' }, '2024-03-12', '2023-09-11')).toBe('dayBeforeTerm');
    expect(toldFault({ ...told, toldOn: '2023-09-11' }, '2024-03-12', '2023-09-11')).toBeNull();
  });

  it('keeps no note or names that belong to another choice', () => {
    const kept = tidyTold({ ...told, channelNote: 'SMS', named: 'Kari' });
    expect(kept).toEqual(told);
  });
});
