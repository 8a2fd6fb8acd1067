import { describe, expect, it } from 'vitest';
import { mailAddresses } from '#shared/documents/mail-address.ts';
import { knownInvites } from '#shared/domain/dialogue-invites.ts';
import type { MemberId, PersonId } from '#shared/domain/id.ts';

const mayor = { memberId: null, personId: 'p1' as PersonId, name: 'Ola  Vik' };
const deputy = { memberId: 'm2' as MemberId, personId: null, name: 'Ås, Siv' };
const third = { memberId: null, personId: null, name: 'Bo "Bosse" Nes' };
const register = [
  { id: 'm1' as MemberId, personId: 'p1' as PersonId, email: 'ola@eksempel.no' },
  { id: 'm2' as MemberId, personId: null, email: ' siv@eksempel.no ' },
  { id: 'm3' as MemberId, personId: null, email: 'ukjent@eksempel.no' },
];

describe('whom a talk is held with, and where mail reaches them', () => {
  it('has the addresses the register knows, by member or by person, and says whose are missing', () => {
    const known = knownInvites([mayor, deputy, third], register, 'Kari Nes');
    expect(known.names).toEqual(['Ola Vik', 'Ås, Siv', 'Bo Bosse Nes', 'Kari Nes']);
    expect(known.missing).toEqual(['Bo Bosse Nes', 'Kari Nes']);
    expect(mailAddresses(known.to)).toEqual({
      addresses: [
        { name: 'Ola Vik', email: 'ola@eksempel.no' },
        { name: 'Ås, Siv', email: 'siv@eksempel.no' },
      ],
      wrong: [],
    });
  });

  it('never takes somebody in no register for another without a person', () => {
    expect(knownInvites([third], register, null)).toEqual({
      to: '',
      names: ['Bo Bosse Nes'],
      missing: ['Bo Bosse Nes'],
    });
  });
});
