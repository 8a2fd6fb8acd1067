import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addPerson, changePerson } from '#renderer/db/repositories/people.ts';
import {
  addOwnRule,
  changeRule,
  contradictingRules,
  ensureRule,
  listRules,
  markContradiction,
  moveRule,
  readRule,
  removeRule,
  setRuleState,
} from '#renderer/db/repositories/rules.ts';
import { bringRules, rulesFromEarlierTerm } from '#renderer/db/repositories/rules-earlier.ts';
import { foundTerm, readCarried } from '#renderer/db/repositories/founding-term.ts';
import { undo } from '#renderer/db/undo.ts';
import type { RuleId, TermId } from '#shared/domain/id.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { aFounding, aPerson, found, good } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { agreeOn } from '../rule-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const today = '2024-03-12';

const view = async (termId: TermId, key: string) => {
  const rule = await readRule({ key, termId }, today);
  if (rule === null) throw new Error('No such rule');
  return rule;
};

describe('the questions of a term', () => {
  it('are all there before anything is written, in order, and none of them is a row', async () => {
    const { termId } = await found();
    const rules = await listRules(termId, today);
    expect(rules.map(({ key }) => key)).toEqual(
      ruleGroups.flatMap((group) =>
        clarifications.filter((one) => one.group === group).map(({ key }) => key),
      ),
    );
    expect(rules.every(({ rule, state }) => rule === null && state === 'notDiscussed')).toBe(true);
  });

  it('become rows when they are written about, one each, and keep their place', async () => {
    const { termId } = await found();
    const before = (await listRules(termId, today)).map(({ templateKey }) => templateKey);
    const ref = { key: 'avk-media', termId };
    good(await changeRule(ref, { text: 'Ordføreren svarer' }));
    good(await changeRule(ref, { note: 'Men ikke i ferien' }));
    expect(good(await ensureRule(ref))).toBe(templateRuleId(termId, 'avk-media'));
    const rules = await listRules(termId, today);
    expect(rules.map(({ templateKey }) => templateKey)).toEqual(before);
    expect(rules.filter(({ rule }) => rule !== null)).toMatchObject([
      {
        templateKey: 'avk-media',
        rule: { text: 'Ordføreren svarer', note: 'Men ikke i ferien' },
        hasDraft: true,
      },
    ]);
    // Found by its key and by its id.
    expect((await view(termId, 'avk-media')).key).toBe(templateRuleId(termId, 'avk-media'));
    expect((await view(termId, templateRuleId(termId, 'avk-media'))).templateKey).toBe('avk-media');
  });

  it('are written about and undone in one step', async () => {
    const { termId } = await found();
    good(await changeRule({ key: 'avk-media', termId }, { text: 'Et forslag' }));
    good(await undo());
    expect((await view(termId, 'avk-media')).rule).toBeNull();
    // The row lies in the bin, and is taken up again.
    good(await changeRule({ key: 'avk-media', termId }, { text: 'Et nytt forslag' }));
    expect((await view(termId, 'avk-media')).rule).toMatchObject({ text: 'Et nytt forslag' });
  });

  it('have their own beside them, last in their group, and moved among them', async () => {
    const { termId } = await found();
    const id = good(await addOwnRule({ termId, group: 'media', question: ' Hvem svarer i ferien? ' }));
    const order = async () =>
      (await listRules(termId, today)).filter(({ group }) => group === 'media').map(({ key }) => key);
    expect(await order()).toEqual(['avk-media', id]);
    good(await moveRule({ key: id, termId }, null));
    expect(await order()).toEqual([id, 'avk-media']);
    good(await moveRule({ key: id, termId }, 'avk-media'));
    expect(await order()).toEqual(['avk-media', id]);
    expect((await view(termId, id)).question).toBe('Hvem svarer i ferien?');
    expect(await addOwnRule({ termId, group: 'media', question: ' ' })).toMatchObject({ reason: 'invalid' });
    expect(await changeRule({ key: id, termId }, { question: ' ' })).toMatchObject({ reason: 'invalid' });
  });

  it('of the template keep their words and their group', async () => {
    const { termId } = await found();
    good(
      await changeRule({ key: 'avk-media', termId }, { question: 'Noe annet?', group: 'roles', text: 'Ja' }),
    );
    expect(await view(termId, 'avk-media')).toMatchObject({ question: null, group: 'media' });
  });

  it('that nobody knows are refused, and nothing is made', async () => {
    const { termId } = await found();
    const unknown = { key: '019a0000-0000-7000-8000-000000000777', termId };
    expect(await changeRule(unknown, { text: 'Noe' })).toMatchObject({ reason: 'unknownRecord' });
    expect(await readRule(unknown, today)).toBeNull();
  });
});

describe('where they stand', () => {
  it('is agreed only by what both have approved', async () => {
    const three = await beginEvaluation();
    const ref = { key: 'avk-media', termId: three.termId };
    expect(await setRuleState(ref, 'agreed')).toMatchObject({ reason: 'needsBoth' });
    good(await setRuleState(ref, 'notAgreed', { note: 'Hvem som er først ute' }));
    expect(await view(three.termId, 'avk-media')).toMatchObject({
      state: 'notAgreed',
      rule: { note: 'Hvem som er først ute' },
    });
    await agreeOn(ref, three, 'Ordføreren svarer på politikk');
    expect((await view(three.termId, 'avk-media')).state).toBe('agreed');
    expect(await setRuleState(ref, 'notDiscussed')).toMatchObject({ reason: 'agreedBefore' });
    good(await setRuleState(ref, 'revisit'));
    good(await setRuleState(ref, 'agreed'));
    expect((await view(three.termId, 'avk-media')).state).toBe('agreed');
  });
});

describe('two rules that cannot both hold', () => {
  it('are marked by one of them, shown as a pair, and let go both ways', async () => {
    const { termId } = await found();
    const own = good(await addOwnRule({ termId, group: 'media', question: 'Og i ferien?', text: 'Ingen' }));
    good(await changeRule({ key: 'avk-media', termId }, { text: 'Alltid ordføreren' }));
    const media = templateRuleId(termId, 'avk-media');
    good(await markContradiction({ key: own, termId }, media));
    expect(await contradictingRules(termId, today)).toMatchObject([{ kind: 'said', one: { key: media } }]);
    // Also from the side that was pointed to.
    good(await markContradiction({ key: 'avk-media', termId }, null));
    expect(await contradictingRules(termId, today)).toEqual([]);
    expect(await markContradiction({ key: own, termId }, own)).toMatchObject({ reason: 'invalid' });
  });

  it('are no pair when one is in the bin, nor when it comes back', async () => {
    const { termId } = await found();
    const own = good(await addOwnRule({ termId, group: 'media', question: 'Og i ferien?', text: 'Ingen' }));
    good(await markContradiction({ key: 'avk-media', termId }, own));
    good(await removeRule({ key: own, termId }));
    expect((await view(termId, 'avk-media')).rule?.contradictsId).toBeNull();
    good(await undo());
    expect((await view(termId, 'avk-media')).rule?.contradictsId).toBe(own);
  });
});

describe('a new term', () => {
  const nextTerm = async (termId: TermId): Promise<TermId> => {
    const fields = { ...aFounding().term, startYear: 2027, endYear: 2031 };
    const carried = await readCarried(termId, '2027-08-01');
    const begun = { carried, fields, items: [], wanted: new Set([]), today: '2027-08-01' } as const;
    return good(await foundTerm({ ...begun, handoverId: null })).termId;
  };

  it('begins with no rules, and takes up what was agreed with one click: nothing is agreed by it', async () => {
    const three = await beginEvaluation();
    const { termId } = three;
    const own = good(await addOwnRule({ termId, group: 'media', question: 'Og i ferien?' }));
    const second = good(await addOwnRule({ termId, group: 'media', question: 'Og om natten?' }));
    for (const key of ['avk-media', own, second]) await agreeOn({ key, termId }, three, `Avtalt ${key}`);
    good(await changeRule({ key: 'avk-vara', termId }, { text: 'Aldri avtalt' }));
    const next = await nextTerm(termId);
    expect((await listRules(next, today)).every(({ rule }) => rule === null)).toBe(true);
    const earlier = await rulesFromEarlierTerm(next);
    expect(earlier.map(({ version }) => version.text).toSorted()).toEqual(
      ['Avtalt avk-media', `Avtalt ${own}`, `Avtalt ${second}`].toSorted(),
    );
    good(
      await bringRules(
        next,
        earlier.map(({ rule }) => rule.id),
      ),
    );
    const brought = (await listRules(next, today)).filter(({ rule }) => rule !== null);
    expect(brought.map(({ rule, state, inForce }) => [rule?.text, state, inForce])).toEqual([
      ['Avtalt avk-media', 'revisit', null],
      [`Avtalt ${own}`, 'revisit', null],
      [`Avtalt ${second}`, 'revisit', null],
    ]);
    expect((await view(termId, 'avk-media')).inForce?.version.text).toBe('Avtalt avk-media');
    // Once is enough, and it is one step back.
    expect(await rulesFromEarlierTerm(next)).toEqual([]);
    good(await undo());
    expect(await rulesFromEarlierTerm(next)).toHaveLength(3);
  });

  it('is asked about nothing in a first term', async () => {
    const { termId } = await found();
    expect(await rulesFromEarlierTerm(termId)).toEqual([]);
    expect(good(await bringRules(termId, ['nothing' as RuleId]))).toBeNull();
  });
});

describe('a new person in one of the roles', () => {
  it('asks for every rule in force to be gone through again, until it is', async () => {
    const three = await beginEvaluation();
    const { termId, mayor } = three;
    await agreeOn({ key: 'avk-media', termId }, three, 'Ordføreren svarer');
    good(await changePerson(mayor.personId, { role: 'outgoingMayor' }));
    expect((await view(termId, 'avk-media')).newInOffice).toEqual([]);
    const personId = good(await addPerson(aPerson({ name: 'Ny Ordfører', role: 'mayor' })));
    expect((await view(termId, 'avk-media')).newInOffice).toEqual(['mayor']);
    const newMayor = { personId, vault: (fields = {}) => mayor.vault({ personId, ...fields }) };
    await agreeOn(
      { key: 'avk-media', termId },
      { ...three, mayor: newMayor },
      'Ordføreren svarer',
      'Gått gjennom',
    );
    expect((await view(termId, 'avk-media')).newInOffice).toEqual([]);
  });
});
