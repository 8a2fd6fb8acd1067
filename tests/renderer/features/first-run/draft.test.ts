import { expect, test } from 'vitest';
import {
  asKind,
  bodyFrom,
  draftSchema,
  emptyDraft,
  missingIn,
  ownBody,
} from '#renderer/features/first-run/draft.ts';
import { foundingOf } from '#renderer/features/first-run/founding.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { searchBodies } from '#shared/templates/kommuner.ts';

const today = '2027-08-02';
const myId = 'kari' as PersonId;
const draft = emptyDraft(today);
const bodyNamed = (name: string) => {
  const found = searchBodies(name)[0];
  if (!found) throw new Error(`no ${name}`);
  return bodyFrom(found);
};

test('a draft is read back as it was left', () => {
  expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test('a step is left only when it is answered', () => {
  expect(missingIn(draft, today)).toEqual(['name']);
  expect(missingIn({ ...draft, step: 1 }, today)).toEqual([]);
  expect(missingIn({ ...draft, step: 2 }, today)).toEqual(['body']);
  expect(missingIn({ ...draft, step: 2, body: ownBody('Storfjord') }, today)).toEqual(['exportForm']);
  expect(missingIn({ ...draft, step: 2, body: bodyNamed('Time') }, today)).toEqual([]);
  const noOffice = { ...draft.dates, officeDay: null };
  expect(missingIn({ ...draft, step: 3, dates: noOffice }, today)).toEqual(['officeDay']);
  const early = { ...draft.dates, officeDay: '2027-09-20' as const };
  expect(missingIn({ ...draft, step: 3, dates: early }, today)).toEqual(['dates']);
});

test('a fylkeskommune has the titles of one', () => {
  expect(asKind(ownBody('Trøndelag'), 'county')).toMatchObject({
    bodyWord: 'fylkeskommune',
    councilTitle: 'fylkesting',
    directorTitle: 'fylkeskommunedirektør',
  });
});

test('who sits at the machine is the first of the people, once, with the party of the line', () => {
  const people = draft.people.map((person) =>
    person.role === 'mayor' ? { ...person, name: 'skal ikke brukes', partyGroup: 'Sp' } : person,
  );
  const me = { role: 'mayor' as const, name: ' Ola Nordmann ' };
  const founding = foundingOf({ ...draft, me, people, body: bodyNamed('Time') }, today, 'nb', myId);
  expect(founding.people).toEqual([
    { name: 'Ola Nordmann', role: 'mayor', title: null, partyGroup: 'Sp', side: null, writtenForm: 'nb' },
  ]);
  expect(founding).toMatchObject({ me: 0, myId });
  expect(founding.workspace).toMatchObject({ name: 'Time', number: '1121', exportForm: 'nn' });
});

test('in the middle of a term what is past is not followed', () => {
  const middle = foundingOf({ ...draft, reason: 'midTerm', body: bodyNamed('Time') }, today, 'nb', myId);
  expect(middle.term.followedFrom).toBe(today);
  expect(foundingOf({ ...draft, body: bodyNamed('Time') }, today, 'nb', myId).term.followedFrom).toBeNull();
});
