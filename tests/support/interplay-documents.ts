import type { Document } from '#shared/documents/document.ts';
import { arenasDocument } from '#shared/documents/information/arenas.ts';
import { balanceDocument } from '#shared/documents/information/balance.ts';
import { briefDocument } from '#shared/documents/information/brief.ts';
import { logDocument } from '#shared/documents/information/log.ts';
import { matterDocument } from '#shared/documents/information/matter.ts';
import { membersDocument } from '#shared/documents/information/members.ts';
import { monthDocument } from '#shared/documents/information/month.ts';
import { noticesDocument } from '#shared/documents/information/notices.ts';
import { caseDocument, casesDocument, zoneCase } from '#shared/documents/rules/grey-case.ts';
import { exerciseDocument } from '#shared/documents/rules/exercise.ts';
import { gatheringDocument } from '#shared/documents/rules/gathering.ts';
import { ourRules } from '#shared/documents/rules/our-rules.ts';
import { ruleDocument } from '#shared/documents/rules/rule-document.ts';
import { shieldedRules, termRules } from '#shared/documents/rules/term-rules.ts';
import { contactBalance } from '#shared/domain/contact-balance.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { answeredCase, openedMirror } from './exercise-facts.ts';
import { gathering, gatheringFacts, gatheringPoints } from './gathering-facts.ts';
import { exemptMark, logFacts, matter, matters, members, notice, partyGroups, telling } from './log-facts.ts';
import { answers, arenas, noticeRules, ourRulesFacts, ruleView, termRulesFacts } from './rules-facts.ts';
import { timeKommune } from './start-plan-facts.ts';

/** Every document of Spilleregler and Informasjon, by what it is called in a test. */
export const interplayDocuments = (form: WrittenForm): ReadonlyArray<readonly [string, Document]> => {
  const facts = logFacts({ form });
  const rules = termRulesFacts({
    form,
    views: [
      ...ourRulesFacts().views,
      ruleView('Et eget spørsmål', { texts: ['Skjermet'], mark: exemptMark }),
    ],
  });
  const shielded = shieldedRules(rules);
  const entries = matters.flatMap(({ told }) => told.map(({ entry }) => entry));
  const balance = contactBalance({
    partyGroups,
    members,
    people: [],
    points: [],
    meetings: [],
    entries,
    entryMembers: [],
  });
  const period = { from: '2023-10-11', to: '2024-06-30', today: facts.today } as const;
  const choices = { ...facts, lines: 2, withLaw: true };
  return [
    ['our rules', ourRules(ourRulesFacts({ form }))],
    ['our rules with drafts', ourRules({ ...rules, withDrafts: true, audience: 'public' })],
    ['one rule', ruleDocument(ruleView('avk-media', { texts: answers['avk-media'] ?? [] }), rules)],
    ['the rules with their history', termRules(rules)],
    ...(shielded === null ? [] : [['what is shielded in the rules', shielded] as const]),
    ['a case', caseDocument(zoneCase(greyZones[0] ?? neverZone(), timeKommune, form), choices)],
    ['all cases', casesDocument([], choices)],
    ['an opened mirror', exerciseDocument(openedMirror({ form }))],
    ['an answered case', exerciseDocument(answeredCase({ form }))],
    ['a gathering', gatheringDocument(gatheringFacts({ form, lines: 4 }))],
    ['the overview of a month', monthDocument({ ...facts, month: '2024-03' })],
    ['the same for the public', monthDocument({ ...facts, month: '2024-03', audience: 'public' })],
    ['the brief to all', briefDocument({ ...facts, month: '2024-03', ask: [] })],
    ['one matter', matterDocument(matters[0] ?? matter('', []), facts)],
    ['the log', logDocument(facts)],
    ['the meeting places', arenasDocument({ ...facts, arenas })],
    ['the contact with the groups', balanceDocument({ ...facts, balance, partyGroups, period })],
    ['the elected members', membersDocument({ ...facts, members, partyGroups })],
    ['the notices', noticesDocument({ ...facts, rules: noticeRules, notices: [notice('Avisa ringte')] })],
  ];
};

/** The same documents with nothing in them, and with text of every sign in all that people write. */
export const strangeInterplay = (titles: readonly string[]): readonly Document[] => {
  const empty = {
    ...logFacts({ matters: [], register: { members: [], partyGroups: [] } }),
    rules: [],
    notices: [],
  };
  const none = { ...termRulesFacts({ views: [], uses: [], notices: [], arenas: [] }), withDrafts: false };
  return [
    ourRules(none),
    termRules(none),
    monthDocument({ ...empty, month: '2024-03' }),
    briefDocument({ ...empty, month: '2024-03', ask: [] }),
    logDocument(empty),
    noticesDocument(empty),
    arenasDocument({ ...empty, arenas: [] }),
    membersDocument({ ...empty, members: [], partyGroups: [] }),
    gatheringDocument(gatheringFacts({ points: [] })),
    ...titles.flatMap((words) => [
      ruleDocument(ruleView(words, { texts: [words] }), termRulesFacts()),
      exerciseDocument(openedMirror({}, words)),
      ourRules(ourRulesFacts({ views: [ruleView(words, { texts: [words] })] })),
      matterDocument(
        matter(words, [telling('2024-03-04', 'named', { named: words })], { text: words }),
        logFacts(),
      ),
      gatheringDocument(
        gatheringFacts({
          gathering: { ...gathering, title: words, purpose: words },
          points: gatheringPoints.map((point) => ({ ...point, title: words, about: words })),
        }),
      ),
    ]),
  ];
};

const neverZone = (): never => {
  throw new Error('no grey zone');
};
