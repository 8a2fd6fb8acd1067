import { describe, expect, it } from 'vitest';
import { reviewWords, ruleLine, type Reader } from '#renderer/features/rules/list/rule-line.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { waitsForMe, type RuleView } from '#shared/domain/rule-standing.ts';
import { aVersion, anApproval, kari, ola } from '../../../../support/rule-rows.ts';
import { aView, today } from './rule-views.ts';

const reader: Reader = { me: kari, today, form: 'nb', workspace: null };
const line = (view: RuleView, more: Partial<Reader> = {}) =>
  ruleLine(view, new Set(), { ...reader, ...more });

const agreed = aVersion(2, {
  state: 'agreed',
  agreedAt: '2024-01-09T08:00:00.000Z',
  text: '- Vi ringer hverandre.\n- Også om kvelden.',
});
const inForce = { versions: [agreed], approvals: [anApproval(agreed, kari), anApproval(agreed, ola)] };

describe('a question in the list', () => {
  it('shows the first line of what is agreed, with version and day', () => {
    const view = aView({ state: 'agreed', text: 'Noe helt annet', reviewOn: '2024-06-03' }, inForce);
    expect(line(view)).toEqual({
      state: 'enige',
      answer: 'Vi ringer hverandre.',
      isAgreed: true,
      facts: ['versjon 2, avtalt tir. 9. jan. 2024', 'ses på igjen man. 3. juni'],
      late: null,
    });
  });

  it('shows what they do not agree on, which is as real as an answer', () => {
    const view = aView({ state: 'notAgreed', text: 'Et forslag', note: 'Hvem som svarer om skolen.' });
    expect(line(view)).toMatchObject({
      state: 'drøftet, ikke enige',
      answer: 'Hvem som svarer om skolen.',
      isAgreed: false,
    });
    expect(line(aView({ state: 'notAgreed', text: 'Et forslag' })).answer).toBe('Et forslag');
  });

  it('says who it waits for, and to who sits here that it is them', () => {
    const version = aVersion(1);
    const view = aView({}, { versions: [version], approvals: [anApproval(version, ola)] });
    expect(line(view).state).toBe('venter på godkjenning');
    expect(line(view).facts).toEqual(['venter på at du godkjenner']);
    expect(line(view, { me: ola }).facts).toEqual(['venter på at kommunedirektøren godkjenner']);
    expect(line(view, { me: ola, form: 'nn' }).facts).toEqual(['ventar på at kommunedirektøren godkjenner']);
    expect([waitsForMe(view, kari), waitsForMe(view, ola), waitsForMe(view, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('says that what waits for somebody who has left office must be put forward anew', () => {
    const mayor = '019a0000-0000-7000-8000-000000000903' as PersonId;
    const view = aView({}, { versions: [aVersion(1)], inOffice: { director: kari, mayor } });
    expect(line(view).facts).toEqual(['må legges fram på nytt']);
    expect(waitsForMe(view, kari)).toBe(false);
  });

  it('says that somebody new in office has not gone through it', () => {
    const mayor = '019a0000-0000-7000-8000-000000000903' as PersonId;
    const view = aView({ state: 'agreed' }, { ...inForce, inOffice: { director: kari, mayor } });
    expect(line(view).facts).toContain('må gås gjennom på nytt');
    const next = aVersion(3, { mayorId: mayor });
    const put = aView(
      { state: 'agreed' },
      { ...inForce, versions: [agreed, next], inOffice: { director: kari, mayor } },
    );
    expect(line(put).facts).not.toContain('må gås gjennom på nytt');
    expect(line(put).facts).toContain('venter på at du godkjenner');
  });

  it('says that it contradicts another, that it is their own, and that it is exempt', () => {
    const view = aView({ templateKey: null, question: 'Eget?', access: 'exempt' });
    expect(ruleLine(view, new Set([view.key]), reader).facts).toEqual([
      'strider mot en annen',
      'eget spørsmål',
      'unntatt offentlighet',
    ]);
  });

  it('says a day that has passed apart', () => {
    const view = aView({ state: 'agreed', reviewOn: '2024-03-04' }, inForce);
    expect(line(view).late).toBe('skulle ses på igjen man. 4. mars');
    expect(line(view).facts).toEqual(['versjon 2, avtalt tir. 9. jan. 2024']);
  });
});

it.each([
  ['2024-03-12', 'ses på igjen i dag'],
  ['2024-03-13', 'ses på igjen ons. 13. mars'],
  ['2025-03-12', 'ses på igjen ons. 12. mars 2025'],
  ['2024-03-11', 'skulle ses på igjen man. 11. mars'],
] as const)('the day to look at it again: %s', (day, words) => {
  expect(reviewWords(day, reader)).toBe(words);
});
