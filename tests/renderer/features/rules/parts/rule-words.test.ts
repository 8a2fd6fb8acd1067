import { describe, expect, it } from 'vitest';
import {
  approversOf,
  firstLine,
  isWritten,
  newcomers,
  roleTitle,
  rolesInText,
} from '#renderer/features/rules/parts/rule-words.ts';
import type { Person } from '#shared/domain/person.ts';
import { aRule, aVersion, anApproval, kari, ola } from '../../../../support/rule-rows.ts';

const person = (id: typeof kari, name: string, role: Person['role']): Person => ({
  id,
  rev: 1,
  createdAt: '2024-01-08T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-08T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  name,
  role,
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
});
const people = [person(kari, 'Kari Nordmann', 'director'), person(ola, 'Ola Nordmann', 'mayor')];

describe('the two of a version', () => {
  it('are named, with when each has approved', () => {
    const version = aVersion(1);
    const approvers = approversOf({ version, approvals: [anApproval(version, ola)], missing: [] }, people);
    expect(approvers).toMatchObject([
      { role: 'mayor', person: { name: 'Ola Nordmann' }, approvedAt: '2024-01-09T08:00:00.000Z' },
      { role: 'director', person: { name: 'Kari Nordmann' }, approvedAt: null },
    ]);
  });

  it('are there also when one is deleted for good', () => {
    const version = aVersion(1, { mayorId: null });
    const [mayor] = approversOf({ version, approvals: [], missing: [] }, people);
    expect(mayor).toEqual({ role: 'mayor', personId: null, person: null, approvedAt: null });
  });
});

describe('who is new in office', () => {
  const surroundings = { people, workspace: null, form: 'nb' } as const;

  it('is said by name, and by office where nobody is known', () => {
    const inOffice = { director: null, mayor: ola };
    expect(newcomers(['mayor', 'director'], { ...surroundings, inOffice })).toBe(
      'Ola Nordmann og kommunedirektøren',
    );
  });
});

it('calls the offices what they are called here, in both written forms', () => {
  const county = { kind: 'county', bodyWord: 'fylkeskommune' } as const;
  const titles = { ...county, directorTitle: 'fylkeskommunedirektør', councilTitle: 'fylkesting' } as const;
  expect(rolesInText(['mayor', 'director'], titles, 'nn')).toBe(
    'fylkesordføraren og fylkeskommunedirektøren',
  );
  expect(roleTitle('mayor', titles, 'nb')).toBe('Fylkesordfører');
});

it.each([
  ['', ''],
  ['Vi ringer.', 'Vi ringer.'],
  ['\n\n- Vi ringer.\n- Også om kvelden.', 'Vi ringer.'],
  ['1. Mandag', 'Mandag'],
  ['2024 ble annerledes', '2024 ble annerledes'],
])('the first line of «%s» is «%s»', (text, line) => {
  expect(firstLine(text)).toBe(line);
});

it.each([
  ['a question nobody has touched', null, false],
  ['one that only has its place in the list', aRule(), false],
  ['one with words', aRule({ text: 'Vi ringer' }), true],
  ['one they do not agree on', aRule({ state: 'notAgreed' }), true],
  ['one of their own', aRule({ templateKey: null, question: 'Eget?' }), true],
])('whether something is written: %s', (_what, rule, expected) => {
  expect(isWritten({ rule, versions: [] })).toBe(expected);
});
