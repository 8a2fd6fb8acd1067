import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openExercise } from '#renderer/db/repositories/exercise-answers.ts';
import { openCase } from '#renderer/db/repositories/exercises.ts';
import { addPoint } from '#renderer/db/repositories/gathering-points.ts';
import { addGathering, removeGathering } from '#renderer/db/repositories/gatherings.ts';
import {
  readGatheringToPrint,
  readNotices,
  readOpenedToPrint,
  readRuleHistory,
  readTermRules,
} from '#renderer/db/repositories/interplay-documents.ts';
import { addNotice, addNoticeRule } from '#renderer/db/repositories/notices.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { addOwnRule, changeRule } from '#renderer/db/repositories/rules.ts';
import { addUse, removeUse } from '#renderer/db/repositories/rule-uses.ts';
import type { TermId } from '#shared/domain/id.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { good } from '../builders.ts';
import { beginEvaluation, sit } from '../eval-builders.ts';
import { answerExercise, beginMirror, exerciseKeysOf, mirrorWords, today } from '../exercise-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';
import { agreeOn } from '../rule-builders.ts';

withFreshDatabase();

const begin = async () => {
  const three = await beginEvaluation();
  return { ...three, ref: { key: 'avk-media', termId: three.termId } };
};

describe('what the package for the next mayor is made from', () => {
  it('has every question, what was agreed, where it was tried and on which day', async () => {
    const { termId, ref, ...three } = await begin();
    const { meetingId } = await withSeries(termId);
    await agreeOn(ref, three, 'Vi ringer først.');
    good(await addUse(ref, { kind: 'stretched', day: today, meetingId }));
    const gone = good(await addUse(ref, { kind: 'used', day: today }));
    good(await removeUse(gone));
    const facts = await readTermRules(termId, today);
    expect(facts?.views).toHaveLength(24);
    expect(facts?.uses).toMatchObject([{ kind: 'stretched', ruleId: templateRuleId(termId, 'avk-media') }]);
    expect([...(facts?.days.keys() ?? [])]).toEqual([meetingId]);
    expect(await readTermRules('none' as TermId, today)).toBeNull();
  });

  it('names who approved and has left for the bin, and nobody else from there', async () => {
    const { termId, ref, ...three } = await begin();
    await agreeOn(ref, three, 'Vi ringer først.');
    good(await removePerson(three.mayor.personId));
    good(await removePerson(three.deputy.personId));
    const facts = await readTermRules(termId, today);
    expect(facts?.people.map(({ id }) => id)).toContain(three.mayor.personId);
    expect(facts?.people.map(({ id }) => id)).not.toContain(three.deputy.personId);
  });

  it('has the cases both have opened, and no answer to them; those that wait are left out', async () => {
    const three = await begin();
    const { director, mayor, termId } = three;
    const id = good(await openCase({ termId, today, case: { templateKey: 'gs-klokken-16' } }));
    good(await openCase({ termId, today, case: { templateKey: 'gs-partimote' } }));
    await answerExercise(id, director, { owner: 'director', why: 'HEMMELIG-SVAR' });
    await answerExercise(id, mayor, { owner: 'mayor', why: 'HEMMELIG-SVAR' });
    expect((await readTermRules(termId, today))?.cases).toEqual([]);
    good(await openExercise(id, await exerciseKeysOf(id, [director, mayor])));
    const cases = (await readTermRules(termId, today))?.cases;
    expect(cases?.map(({ subject }) => subject.templateKey)).toEqual(['gs-klokken-16']);
    expect(JSON.stringify(cases)).not.toContain('HEMMELIG');
  });
});

describe('what one rule is printed from', () => {
  it('is its own history alone, and nothing where there is no such rule', async () => {
    const { termId, ref } = await begin();
    const other = { key: 'avk-regi', termId };
    good(await addUse(ref, { kind: 'used', day: today }));
    good(await addUse(other, { kind: 'used', day: today }));
    const found = await readRuleHistory(ref, today);
    expect(found?.view.templateKey).toBe('avk-media');
    expect(found?.uses).toHaveLength(1);
    expect(await readRuleHistory({ key: 'none', termId }, today)).toBeNull();
  });
});

describe('what an opened exercise is printed from', () => {
  it('is there when both have opened it, and not a moment before', async () => {
    const three = await begin();
    const { director, mayor } = three;
    const id = await beginMirror(three);
    await answerExercise(id, director, mirrorWords('Fra direktøren'));
    await answerExercise(id, mayor, mirrorWords('Fra ordføreren'));
    expect(await readOpenedToPrint(id)).toBeNull();
    good(await openExercise(id, await exerciseKeysOf(id, [director, mayor])));
    sit(mayor);
    const found = await readOpenedToPrint(id);
    expect(found?.sides.map(({ words }) => words['media-expect'])).toEqual([
      'Fra direktøren',
      'Fra ordføreren',
    ]);
    expect(found?.subject.kind).toBe('mirror');
  });
});

describe('what the notices are printed from', () => {
  it('names who gave them, also when they are in the bin', async () => {
    const { termId, mayor } = await begin();
    good(await addNoticeRule({ termId, direction: 'toMayor', urgency: 'atOnce', text: 'Brann' }));
    sit(mayor);
    const notice = { termId, direction: 'toDirector', givenOn: today, text: 'Avisen ringte' } as const;
    good(await addNotice({ ...notice, givenBy: mayor.personId }));
    good(await removePerson(mayor.personId));
    const { rules, notices, people } = await readNotices(termId);
    expect([rules.length, notices.length]).toEqual([1, 1]);
    expect(people.map(({ id }) => id)).toContain(mayor.personId);
  });
});

describe('what the programme of a gathering is printed from', () => {
  it('calls rules and cases what they are called, in the form of the paper; what is gone has no name', async () => {
    const { termId, ref } = await begin();
    good(await changeRule(ref, { note: 'Drøftet' }));
    const own = good(await addOwnRule({ termId, group: 'media', question: 'Hvem skriver leserbrev?' }));
    const id = good(
      await addGathering(termId, {
        templateKey: null,
        templateVersion: null,
        title: 'Vår',
        purpose: '',
        points: [],
      }),
    );
    const point = { title: 'Punkt', about: '', lead: '', minutes: 30 };
    for (const material of [`rule/${own}`, 'rule/avk-media', 'case/gs-klokken-16', 'rule/gone', 'mirror'])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      good(await addPoint(id, { ...point, material, dayNumber: 1 }));
    const read = (form: 'nb' | 'nn') => readGatheringToPrint(id, { today, form, workspace: null });
    const [nb, nn] = [await read('nb'), await read('nn')];
    expect(nb?.points).toHaveLength(5);
    expect(nb?.materials.get(`rule/${own}`)).toBe('Hvem skriver leserbrev?');
    expect(nb?.materials.get('rule/avk-media')).toMatch(/^Hvem uttaler seg/);
    expect(nn?.materials.get('rule/avk-media')).toMatch(/^Kven uttaler seg/);
    expect(nn?.materials.get('case/gs-klokken-16')).not.toBe(nb?.materials.get('case/gs-klokken-16'));
    expect([nb?.materials.has('rule/gone'), nb?.materials.has('mirror')]).toEqual([false, false]);
    good(await removeGathering(id));
    expect(await read('nb')).toBeNull();
  });
});
