import type { MandateMember } from './mandate.ts';
import type { Member } from './member.ts';

/** Those a talk is held with, and the addresses the register has of them. */
export interface KnownInvites {
  /** «Kari Nes <kari@time.no>», one on each line; empty: none is known. */
  readonly to: string;
  /** Everyone who is to come, in order, the director last. */
  readonly names: readonly string[];
  /** Those of them the register has no address of. */
  readonly missing: readonly string[];
}

/** Whom to invite: those who sit in the mandate on the day, and the director, who is in no register. */
export const knownInvites = (
  seats: ReadonlyArray<Pick<MandateMember, 'memberId' | 'personId' | 'name'>>,
  register: ReadonlyArray<Pick<Member, 'id' | 'personId' | 'email'>>,
  directorName: string | null,
): KnownInvites => {
  const people = [
    ...seats.map((seat) => ({ name: plain(seat.name), email: emailOf(seat, register) })),
    ...(directorName === null ? [] : [{ name: plain(directorName), email: '' }]),
  ];
  return {
    to: people.flatMap(({ name, email }) => (email === '' ? [] : [`${name} <${email}>`])).join('\n'),
    names: people.map(({ name }) => name),
    missing: people.filter(({ email }) => email === '').map(({ name }) => name),
  };
};

const emailOf = (
  { memberId, personId }: Pick<MandateMember, 'memberId' | 'personId'>,
  register: ReadonlyArray<Pick<Member, 'id' | 'personId' | 'email'>>,
): string =>
  register
    .find((member) => member.id === memberId || (personId !== null && member.personId === personId))
    ?.email.trim() ?? '';

/** Signs that would end the name of an address. */
const plain = (name: string): string =>
  name
    .replaceAll(/[<>"\n;]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
