import { describe, expect, it } from 'vitest';
import type { Telling } from '#shared/domain/coverage.ts';
import { matterView } from '#shared/domain/matter-view.ts';
import { waitSentence } from '#shared/text/who-waits.ts';
import { aSource } from '../domain/a-matter.ts';
import { aTelling, council, nobody } from '../domain/register.ts';

const source = aSource();
const told = (recipients: Telling['entry']['recipients']) => aTelling({ toldOn: '2024-03-07', recipients });
const sided = { ...council, members: council.members.filter(({ name }) => name !== 'Carl') };

describe('the sentence about who waits', () => {
  it.each([
    [
      'nobody was told',
      [],
      sided,
      'Ikke sendt. Alle folkevalgte (5 folkevalgte) har ventet i 5 dager, fra torsdag 7. mars 2024.',
    ],
    [
      'a side waits',
      [told('majority')],
      sided,
      'Mindretallet (2 folkevalgte) har ventet i 5 dager, fra torsdag 7. mars 2024.',
    ],
    [
      'a few wait',
      [told('majority')],
      council,
      'Berit, Bjørn og Carl har ventet i 5 dager, fra torsdag 7. mars 2024.',
    ],
    [
      'nobody is registered',
      [told('executiveCommittee')],
      nobody,
      'Alle andre enn formannskapet har ventet i 5 dager, fra torsdag 7. mars 2024.',
    ],
  ] as const)('where %s', (_case, tellings, register, sentence) => {
    const view = matterView('key', source, tellings, { register, today: '2024-03-12' });
    expect(waitSentence(view, null, 'nb')).toBe(sentence);
  });

  it('says today as today, and in nynorsk', () => {
    const view = matterView('key', source, [told('majority')], { register: sided, today: '2024-03-07' });
    expect(waitSentence(view, null, 'nn')).toBe('Mindretalet (2 folkevalde) har venta sidan i dag.');
  });
});
