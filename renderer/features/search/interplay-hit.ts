import type { Route } from '#renderer/stores/route.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { FindRow, InterplayFound } from '#shared/search/findable.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';

/** Where one sees the thing itself, in Spilleregler or Informasjon. */
export const interplayRoute = ({ table, row }: InterplayFound): Route => {
  switch (table) {
    case 'rules':
      return { room: 'rules', view: 'rule', id: row.id };
    case 'ruleVersions':
    case 'ruleUses':
      return { room: 'rules', view: 'rule', id: row.ruleId };
    case 'greyCases':
      return { room: 'rules', view: 'case', id: row.id };
    case 'gatherings':
      return { room: 'rules', view: 'gathering', id: row.id };
    case 'gatheringPoints':
      return { room: 'rules', view: 'gathering', id: row.gatheringId };
    case 'matters':
      return { room: 'information', view: 'matter', id: row.id };
    case 'matterEntries':
      return { room: 'information', view: 'matter', id: row.matterId };
    case 'noticeRules':
    case 'notices':
      return { room: 'information', view: 'notices', id: row.id };
    case 'arenas':
      return { room: 'information', view: 'arenas', id: row.id };
    case 'contactPoints':
      return { room: 'information', view: 'balance', id: row.id };
    case 'partyGroups':
    case 'members':
      return { room: 'information', view: 'members', id: row.id };
    default:
      return assertNever(table);
  }
};

/** What it is and where it belongs, in a few quiet words. */
export const interplayAbout = (
  { table, row }: InterplayFound,
  { find, form }: { readonly find: FindRow; readonly form: WrittenForm },
): ReadonlyArray<string | null> => {
  const { search, interplayWords: words } = textIn(form);
  const { one } = search;
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, form, 'shortYear');
  switch (table) {
    case 'rules':
      return [one.rule, words.ruleGroups[row.group], words.ruleStates[row.state]];
    case 'ruleVersions':
      return [one.ruleVersion(row.number), words.ruleVersionStates[row.state]];
    case 'ruleUses':
      return [one.ruleUse, words.ruleUseKinds[row.kind], day(row.day)];
    case 'greyCases':
      return [one.greyCase];
    case 'gatherings':
      return [one.gathering, row.firstDay && day(row.firstDay)];
    case 'gatheringPoints':
      return [one.gatheringPoint, find('gatherings', row.gatheringId)?.title ?? null];
    case 'matters':
      return [one.matter, words.matterStates[row.state], day(row.sinceOn)];
    case 'noticeRules':
      return [one.noticeRule, words.noticeUrgencies[row.urgency], words.noticeDirections[row.direction]];
    case 'notices':
      return [one.notice, day(row.givenOn), words.noticeDirections[row.direction]];
    case 'arenas':
      return [one.arena, words.arenaStates[row.state], words.arenaFrequencies[row.frequency]];
    case 'contactPoints':
      return [one.contactPoint, words.contactPointStates[row.state]];
    case 'partyGroups':
      return [one.partyGroup, row.side && words.sides[row.side]];
    case 'members':
      return [one.member, row.toDay === null ? null : one.left];
    default:
      return [];
  }
};

const assertNever = (table: never): never => {
  throw new Error(`Unknown table ${String(table)}`);
};
