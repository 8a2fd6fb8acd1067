import { describe, expect, it } from 'vitest';
import { guardReasons, meetingGuard, simultaneityGuard, staffGuard } from '#shared/domain/guards.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { ParticipantGroup } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { aTelling, council, nobody } from './register.ts';

describe('samtidighetsvakten', () => {
  it.each<[TopicKind, readonly RecipientGroup[], string | null]>([
    ['toAll', [], 'toldNobody'],
    ['toAll', ['majority'], 'toldSome'],
    ['toAll', ['executiveCommittee', 'named'], 'toldSome'],
    ['toAll', ['groupLeaders', 'all'], null],
    ['toAll', ['majority', 'minority'], null],
    ['information', [], null],
    ['media', ['minority'], null],
  ])('has of a point of kind %s told to %j: %s', (kind, groups, reason) => {
    const told = groups.map((recipients) => aTelling({ toldOn: '2024-03-05', recipients }));
    expect(simultaneityGuard(kind, told, nobody, '2024-03-12')?.reason ?? null).toBe(reason);
  });

  it('sees what the log sees: who is on neither side waits though both sides were told, until named or gone', () => {
    const both = (['majority', 'minority'] as const).map((recipients) =>
      aTelling({ toldOn: '2024-03-05', recipients }),
    );
    const gap = simultaneityGuard('toAll', both, council, '2024-03-12');
    expect(gap?.reason).toBe('toldSome');
    expect(gap?.coverage?.waiting).toMatchObject([
      { member: { name: 'Carl' }, since: '2024-03-05', days: 7 },
    ]);
    const named = aTelling({ toldOn: '2024-03-08', recipients: 'named' }, ['Carl']);
    expect(simultaneityGuard('toAll', [...both, named], council, '2024-03-12')).toBeNull();
    const left = council.members.map((one) =>
      one.name === 'Carl' ? { ...one, toDay: '2024-03-11' as const } : one,
    );
    expect(simultaneityGuard('toAll', both, { ...council, members: left }, '2024-03-12')).toBeNull();
  });
});

describe('personalvakten', () => {
  it.each([
    [true, 'Bemanningen på sykehjemmet', '', 'staff'],
    [false, 'Kan vi avslutte arbeidsforholdet til enhetslederen?', '', 'staffWords'],
    [false, 'Oppsigelsen', '', 'staffWords'],
    [false, 'Ein leiar i helse', 'Ho er sjukmeld og vil slutte', 'staffWords'],
    [false, 'Budsjett og økonomiplan', 'Forslag til fordeling', null],
    [false, 'Oppsigelig avtale om brøyting', '', null],
  ])('has of a point tagged %s, «%s» %s: %s', (isAboutStaff, title, background, reason) => {
    expect(staffGuard({ isAboutStaff, title, background })).toBe(reason);
  });
});

describe('møtevakten', () => {
  const person = (id: string, role: Person['role'], side: Person['side'] = null) => ({
    id: id as PersonId,
    role,
    side,
    partyGroup: null,
  });
  const people = [
    person('mayor', 'mayor', 'majority'),
    person('deputy', 'deputyMayor', 'majority'),
    person('director', 'director'),
    person('secretary', 'secretariat'),
    person('leader', 'other', 'minority'),
    person('economist', 'other'),
  ];
  const named = (id: string) => ({ group: 'person' as const, personId: id as PersonId });
  const group = (name: ParticipantGroup) => ({ group: name, personId: null });

  it.each([
    [['mayor', 'deputy', 'director', 'secretary', 'economist'].map(named), null],
    [[named('mayor'), named('director'), group('management'), group('other')], null],
    [[named('mayor'), named('director'), named('leader')], 'electedBody'],
    [[named('director'), group('executiveCommittee')], 'electedBody'],
    [[named('director'), group('groupLeaders')], 'electedBody'],
    [[named('director'), group('council')], 'electedBody'],
    [[named('director'), group('committee')], 'electedBody'],
    [[named('gone')], null],
  ])('has of %j: %s', (participants, reason) => {
    expect(meetingGuard(participants, people)).toBe(reason);
  });
});

describe('the words of the guards', () => {
  it.each(guardReasons.flatMap((reason) => [[reason, 'nb'] as const, [reason, 'nn'] as const]))(
    'explain %s in %s with a source',
    (reason, form) => {
      const { title, text, sources } = guardWords[reason];
      const terms = termsOf(null, form);
      expect(fillTerms(title[form], terms)).not.toBe('');
      expect(fillTerms(text[form], terms)).toMatch(/[.?]$/);
      expect(sources.map((source) => sourceLine(source, form))).not.toContain('');
    },
  );
});
