import { describe, expect, test } from 'vitest';
import { hashOf } from '#renderer/stores/route.ts';
import { hitRoute } from '#renderer/features/search/hit-route.ts';
import { hitWords } from '#renderer/features/search/hit-words.ts';
import { makeSearchIndex, type SearchIndex } from '#renderer/features/search/search-index.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { writePrepared } from '#shared/exchange/dialogue-preparation.ts';
import { noFilter, type SearchFilter } from '#shared/search/filter.ts';
import { employerTables, type Found } from '#shared/search/findable.ts';
import {
  aContract,
  aContractChange,
  aContractPoint,
  aDevelopmentPlan,
  aDialogue,
  aDialoguePoint,
  aGoal,
  aGoalMeasure,
  aGoalNote,
  aHandover,
  aMandate,
  anExample,
  anIndicatorRow,
  anInitiative,
  aPersonRow,
  aPlan,
  aPolicy,
  aPolicyAnswer,
  aPreparation,
  aReferat,
  aRetentionChoice,
  aSalaryTalk,
  aSeat,
  aValueRow,
  aYearEvent,
  aYearMark,
} from './rows.ts';

const rows: readonly Found[] = [
  aPersonRow('kari'),
  aMandate('mandate', { title: 'Oppfølgingsutvalget', scope: 'Følge opp kommunedirektøren' }),
  aSeat('seat', { name: 'Tor Aasen' }),
  aDialogue('talk', { themes: 'Omstilling i helse' }),
  aDialoguePoint('point', { text: 'Merforbruket på sykehjemmet' }),
  aReferat('minutes', { results: 'Regnskapet gikk i balanse' }),
  aPreparation('mine', { body: writePrepared({ relation: 'Jeg vil ta opp tonen i møtene' }) }),
  aPlan('plan', { title: 'Plan 2026', note: 'Etter økonomiplanen' }),
  aGoal('goal', { title: 'Lavere sykefravær', factors: 'Ledere som følger opp tidlig' }),
  aGoalNote('note', { text: 'Tre enheter gjenstår' }),
  aGoalMeasure('measure', { title: 'Kurs for enhetsledere' }),
  aContract('contract', { severance: 'Etterlønn i seks måneder' }),
  aContractPoint('own', { title: 'Bruk av egen bil' }),
  aContractChange('change', { title: 'Bierverv', after: 'Styreverv meldes ordføreren' }),
  aSalaryTalk('salary', { outcome: 'Justert med rammen i frontfaget' }),
  aPolicy('policy', { title: 'Heltid først', summary: 'Hele stillinger er regelen' }),
  aPolicyAnswer('answer', { note: 'Sist revidert under pandemien' }),
  anIndicatorRow('indicator', { source: 'Personalsystemet' }),
  aValueRow('value', { comment: 'Influensa i vinter' }),
  aDevelopmentPlan('development', { organisation: 'Gruppelederne og ledergruppen' }),
  anInitiative('initiative', { title: 'Læringsnettverk', partnerNames: 'Nabokommunene ved fjorden' }),
  anExample('example', { title: 'Kaffe på rådhuset', learned: 'Lav terskel virker' }),
  aYearEvent('event', { title: 'Folkemøte om skolen' }),
  aYearMark('mark', { note: 'Behandlet i ekstra møte' }),
  aHandover('handover', { message: 'Velkommen som ordfører' }),
  aRetentionChoice('choice', { note: 'Avklart med arkivaren' }),
];

const scope = { termId: 'term' as TermId, withoutOwn: false };
const indexOf = (some: readonly Found[]): SearchIndex => {
  const index = makeSearchIndex();
  for (const row of some) index.keep(row);
  return index;
};
const hits = (index: SearchIndex, query: string, filter: Partial<SearchFilter> = {}, withoutOwn = false) =>
  index.search({ query, filter: { ...noFilter, ...filter }, scope: { ...scope, withoutOwn }, limit: 50 })
    .hits;
const ids = (...asked: Parameters<typeof hits>) => hits(...asked).map(({ found }) => String(found.row.id));

describe('Arbeidsgiver, Utvikling and Årshjul', () => {
  const index = indexOf(rows);

  test.each([
    ['oppfølgingsutvalget', 'mandate', '#/employer/mandate/mandate'],
    ['aasen', 'seat', '#/employer/mandate/mandate'],
    ['omstilling i helse', 'talk', '#/employer/dialogue/talk'],
    ['merforbruket', 'point', '#/employer/talk/talk'],
    ['regnskapet', 'minutes', '#/employer/dialogue/talk'],
    ['tonen i møtene', 'mine', '#/employer/prepare/talk'],
    ['økonomiplanen', 'plan', '#/employer/plan/plan'],
    ['følger opp tidlig', 'goal', '#/employer/plan/goal'],
    ['tre enheter', 'note', '#/employer/plan/goal'],
    ['kurs for enhetsledere', 'measure', '#/employer/plan/goal'],
    ['seks måneder', 'contract', '#/employer/contract/contract'],
    ['egen bil', 'own', '#/employer/contract/own'],
    ['styreverv', 'change', '#/employer/contract/change'],
    ['frontfaget', 'salary', '#/employer/salary/salary'],
    ['hele stillinger', 'policy', '#/employer/policy/policy'],
    ['pandemien', 'answer', '#/employer/policy/pol-revisjon'],
    ['personalsystemet', 'indicator', '#/employer/indicators/indicator'],
    ['sjukefråvær', 'indicator', '#/employer/indicators/indicator'],
    ['influensa', 'value', '#/employer/indicators/indicator'],
    ['gruppelederne', 'development', '#/development'],
    ['ved fjorden', 'initiative', '#/development/initiative/initiative'],
    ['lav terskel', 'example', '#/development/example/example'],
    ['folkemøte', 'event', '#/year/front/event'],
    ['ekstra møte', 'mark', '#/year/front/mark'],
    ['velkommen som ordfører', 'handover', '#/year/handover/handover'],
    ['avklart med arkivaren', 'choice', '#/year/handover/handover'],
  ])('«%s» finds %s, and leads to %s', (query, id, href) => {
    const found = hits(index, query).find((hit) => String(hit.found.row.id) === id)?.found;
    expect(found && hashOf(hitRoute(found, index))).toBe(href);
  });

  test('each hit says what it is, and has a title', () => {
    const known = new Set<string>(employerTables);
    const around = { find: index.find, workspace: null, form: 'nn' as const };
    const said = rows.filter(({ table }) => known.has(table)).map((found) => hitWords(found, around));
    const titles = said.map(({ title }) => title);
    expect(titles.filter((title) => title === '' || title === 'Utan namn')).toEqual([]);
    expect(titles).toContain('Økonomiplan og årsbudsjett må vere vedtekne (2026)');
    expect(titles).toContain('Delegering og mandat');
    expect(new Set(said.map(({ about }) => about[0])).size).toBe(employerTables.length);
  });

  test('what one has prepared is called by what it is for, and is not there on a shared screen', () => {
    const [hit] = hits(index, 'tonen');
    const around = { find: index.find, workspace: null, form: 'nb' as const };
    expect(hit && hitWords(hit.found, around)).toMatchObject({
      title: 'Forberedelsen min til utviklingssamtalen',
      isOwn: true,
    });
    expect(ids(index, 'tonen', {}, true)).toEqual([]);
    expect(ids(index, '', { kind: 'employer' })).not.toContain('mine');
    expect(ids(index, '', { kind: 'own' })).toEqual(['mine']);
  });

  test('the filters know whose it is, and its day', () => {
    expect(ids(index, '', { kind: 'employer', personId: 'kari' as PersonId }).toSorted()).toEqual(
      ['talk', 'minutes', 'plan', 'measure', 'contract', 'change', 'salary'].toSorted(),
    );
    expect(ids(index, '', { kind: 'employer', from: '2025-12-31', to: '2025-12-31' })).toEqual(['value']);
    expect(ids(index, '', { kind: 'year', from: '2026-09-01', to: '2026-09-01' })).toEqual(['event']);
  });

  test('nothing is found without what it belongs to', () => {
    const gone = indexOf(rows);
    for (const [table, id] of [
      ['mandates', 'mandate'],
      ['dialogues', 'talk'],
      ['resultPlans', 'plan'],
      ['contracts', 'contract'],
      ['indicators', 'indicator'],
      ['handovers', 'handover'],
    ] as const)
      gone.drop(table, id);
    const kinds = ['employer', 'year', 'own'] as const;
    expect(kinds.flatMap((kind) => ids(gone, '', { kind })).toSorted()).toEqual(
      ['salary', 'policy', 'answer', 'event', 'mark'].toSorted(),
    );
  });

  test('a note is found by the name its goal has now', () => {
    const renamed = indexOf(rows);
    renamed.keep(aGoal('goal', { title: 'Høyere nærvær' }));
    expect(ids(renamed, 'høyere nærvær')).toEqual(expect.arrayContaining(['goal', 'note']));
  });
});
