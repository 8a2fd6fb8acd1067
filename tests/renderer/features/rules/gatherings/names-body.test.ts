import { expect, test } from 'vitest';
import { namesBody } from '#renderer/features/rules/gatherings/names-body.ts';

const county = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
} as const;

test.each([
  ['Vi to og varaordføreren', null, false],
  ['Hele formannskapet', null, true],
  ['Formannskapet og ledergruppen', null, true],
  ['leiarane av utvala', null, true],
  ['Fylkesutvalget', county, true],
  ['Gruppelederne i fylkestinget', county, true],
  ['', county, false],
] as const)('«%s» names an elected body: %s %s', (participants, workspace, is) => {
  expect(namesBody(participants, workspace)).toBe(is);
});
