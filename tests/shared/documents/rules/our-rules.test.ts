import { describe, expect, it } from 'vitest';
import { ourRules } from '#shared/documents/rules/our-rules.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { demoRules } from '#shared/templates/demo-interplay/rules.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { answers, mayorId, ourRulesFacts, ruleView, ruleViews } from '../../../support/rules-facts.ts';

const texts = (facts: Parameters<typeof ourRulesFacts>[0] = {}): string =>
  documentTexts(ourRules(ourRulesFacts(facts)))
    .join('\n')
    .replaceAll('\u00A0', ' ');

/** What the two in the demo kommune have agreed on, sixteen rules of ordinary length. */
const demoViews = demoRules.flatMap(({ key, own, versions = [] }) => {
  const agreed = versions.filter(({ other }) => other !== undefined);
  const rule = { reviewOn: agreed.at(-1)?.reviewOn ?? null, ...(own && { group: own.group }) };
  return agreed.length === 0
    ? []
    : [ruleView(key ?? own?.question ?? '', { texts: agreed.map(({ text }) => text), rule })];
});

describe('«Våre spilleregler»', () => {
  it('of the demo kommune keeps to one page, with the words that say it is a demo', () => {
    expect(demoViews).toHaveLength(16);
    const notice = 'Eksempel: kommune, personer og datoer er oppdiktet.';
    const views = [...demoViews, ...ruleViews({})];
    expect(pagesOf(ourRules(ourRulesFacts({ views, notice })))).toBe(1);
  });

  it('has each agreed answer under its question, with version, approvals and when it is looked at again', () => {
    const read = texts();
    expect(read).toContain('Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?');
    expect(read).toContain(answers['avk-media']?.[1]);
    expect(read).not.toContain(`${answers['avk-media']?.[0]}\n`);
    expect(read).toContain('Versjon 2 · godkjent av begge 19. april 2024 · ses på igjen 1. oktober 2024');
    expect(read).toContain(
      'Avtalt mellom Torleiv Eksempelvik (ordfører) og Astrid Demodal (kommunedirektør)',
    );
    expect(read).toContain('kommunedirektør, har godkjent alle 10, sist 19. april 2024');
  });

  it('says what is not agreed, so that the page is not taken for the whole', () => {
    expect(texts()).toContain('2 spørsmål er drøftet uten enighet og 12 spørsmål er ikke drøftet');
    expect(texts({ form: 'nn' })).toContain('2 spørsmål er drøfta utan semje og 12 spørsmål er ikkje drøfta');
  });

  it('has the day both had approved, and names those who are not the two at the top', () => {
    const view = ruleView('avk-media', { texts: ['Vi ringer.'] });
    const [first, ...rest] = view.inForce?.approvals ?? [];
    const later = rest.map((approval) => ({ ...approval, approvedAt: '2023-11-06T09:00:00.000Z' }));
    const inForce =
      view.inForce === null || first === undefined ? null : { ...view.inForce, approvals: [first, ...later] };
    expect(texts({ views: [{ ...view, inForce }] })).toContain('godkjent av begge 6. november 2023');
    const newer = ruleView('avk-regi', { texts: ['En gang.', 'Nå.'] });
    const others =
      newer.inForce === null ? null : { ...newer.inForce.version, mayorId: 'p9' as typeof mayorId };
    const byOthers = newer.inForce === null || others === null ? null : { ...newer.inForce, version: others };
    expect(texts({ views: [view, { ...newer, inForce: byOthers }] })).toContain(
      'godkjent av Astrid Demodal 3. november 2023 og Torleiv Eksempelvik 3. november 2023',
    );
  });

  it('has what waits for approval only where it is asked for, and then marked as a draft', () => {
    const views = [ruleView('avk-media', { texts: ['Vi ringer.'], waiting: 'Vi ringer også i helgene.' })];
    expect(texts({ views })).not.toContain('helgene');
    expect(ourRules(ourRulesFacts({ views })).notice).toBeUndefined();
    const draft = ourRules(ourRulesFacts({ views, withDrafts: true }));
    expect(draft.notice).toMatch(/^Utkast\./);
    expect(documentTexts(draft)).toContain('Utkast: Vi ringer også i helgene.');
  });

  it('leaves no trace of an exempt rule in the public version, and all of it in the internal one', () => {
    const views = [ruleView('avk-media', { texts: ['HEMMELIG-REGEL'], mark: exemptMark })];
    const open = ourRules(ourRulesFacts({ views, audience: 'public' }));
    expect(JSON.stringify(open)).not.toMatch(/HEMMELIG|uttaler/);
    expect(open.accessMark).toBe('Offentlig, unntatt 1 del');
    expect(texts({ views, audience: 'public' })).toContain('offentleglova § 23 første ledd');
    expect(texts({ views, audience: 'internal' })).toContain('HEMMELIG-REGEL');
  });

  it('says that somebody is new in office and has not approved', () => {
    const views = ruleViews().map((view) =>
      view.inForce === null ? view : { ...view, newInOffice: ['mayor'] as const },
    );
    const people = [
      ...ourRulesFacts().people,
      { id: 'p9' as typeof mayorId, role: 'mayor' as const, name: 'Kari Ny', title: null },
    ];
    expect(texts({ views, people })).toContain(
      'Kari Ny (ordfører) er ny i rollen og har ikke godkjent disse spillereglene.',
    );
  });

  it('is set as usual where that is one page, closer where that helps, and says so where nothing helps', () => {
    const few = ourRules(ourRulesFacts({ views: ruleViews().slice(0, 4) }));
    expect([few.compact, pagesOf(few)]).toEqual([0, 1]);
    const more = ourRules(ourRulesFacts());
    expect(more.compact).toBeGreaterThan(0);
    expect(pagesOf(more)).toBe(1);
    const said = ruleViews().map(({ templateKey }) => [templateKey ?? '', ['Vi avtaler. '.repeat(40)]]);
    const long = ourRules(ourRulesFacts({ views: ruleViews(Object.fromEntries(said)) }));
    expect([long.compact, pagesOf(long) > 1]).toEqual([undefined, true]);
  });

  it('says that nothing is agreed where nothing is', () => {
    expect(texts({ views: ruleViews({}) })).toContain('Ingen spilleregler er avtalt ennå.');
  });
});
