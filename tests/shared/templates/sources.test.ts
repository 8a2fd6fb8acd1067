import { describe, expect, test } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { sourceList, type SourceCode } from '#shared/templates/source-list.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { contractPointTemplates, contractSources, salarySources } from '#shared/templates/contract-points.ts';
import { guideSource } from '#shared/templates/dialogue-guide.ts';
import {
  closedMeetingSources,
  dialogueFindingSources,
  minutesSource,
  partySource,
} from '#shared/templates/dialogue-sources.ts';
import { formSources } from '#shared/templates/eval-form.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { meetingRules } from '#shared/templates/mandate-meetings.ts';
import { findingSources, mandateKept } from '#shared/templates/mandate-sources.ts';
import { policyQuestions } from '#shared/templates/policy-questions.ts';
import { bankEntries } from '#shared/templates/question-bank.ts';
import { cite, describeSource, sourceLine } from '#shared/templates/sources.ts';
import { standingAgenda } from '#shared/templates/standing-agenda.ts';
import { contentFor, startItems } from '#shared/templates/start-items.ts';

const codes = Object.keys(sourceList) as SourceCode[];

const allRefs = [
  ...startItems.flatMap((item) =>
    (['municipality', 'county'] as const).flatMap((kind) => contentFor(item, kind).sources),
  ),
  ...standingAgenda.flatMap(({ sources }) => sources),
  ...Object.values(guardWords).flatMap(({ sources }) => sources),
  ...bankEntries.flatMap(({ sources }) => sources),
  ...clarifications.flatMap(({ sources }) => sources),
  ...formSources,
  ...Object.values(findingSources).flat(),
  ...Object.values(dialogueFindingSources).flat(),
  ...closedMeetingSources,
  guideSource,
  mandateKept,
  partySource,
  minutesSource,
  ...meetingRules.flatMap(({ sources }) => sources),
  ...policyQuestions.flatMap(({ sources }) => sources),
  ...contractPointTemplates.flatMap(({ sources }) => sources),
  ...[contractSources, salarySources].flatMap((sources) => Object.values(sources).flat()),
  // Beside the drawing of the rhythm of meetings.
  cite('W-KSFOU'),
];

describe('sources', () => {
  test('no code is ever shown', () => {
    // W-… and S0–S4, and law codes in capitals. KS is the name of the publisher, not a code.
    const shownCode = new RegExp(
      String.raw`\b(W-\w+|S[0-4]|${codes.filter((code) => /^[A-Z]{3,}$/.test(code)).join('|')})\b`,
    );
    for (const ref of [...allRefs, ...codes.map((code) => cite(code))])
      for (const form of writtenForms) {
        const { title, publisher, date, place, remark } = describeSource(ref, form);
        expect([title, publisher, date, place, remark, sourceLine(ref, form)].join(' ')).not.toMatch(
          shownCode,
        );
      }
  });

  test('every source in the list is used, and every one has a title and a publisher', () => {
    const used = new Set(allRefs.map(({ code }) => code));
    expect(codes.filter((code) => !used.has(code))).toEqual([]);
    for (const code of codes)
      for (const form of writtenForms) {
        const { title, publisher } = describeSource(cite(code), form);
        expect(title && publisher).toBeTruthy();
      }
  });

  test('only the seeds that nobody can look up lack an address', () => {
    const withoutAddress = codes.filter((code) => describeSource(cite(code), 'nb').url === null);
    expect(withoutAddress).toEqual(['S0', 'S1', 'S2', 'S4']);
    const addresses = codes.map((code) => describeSource(cite(code), 'nb').url).filter((url) => url !== null);
    expect(addresses.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  });

  test.each([
    [cite('KOML', '§ 7-1 første ledd'), 'kommuneloven § 7-1 første ledd', 'kommunelova § 7-1 første ledd'],
    [cite('OFFL', '§§ 3 og 4'), 'offentleglova §§ 3 og 4', 'offentleglova §§ 3 og 4'],
    [
      cite('S1', '«Samspill», foreslått samtale'),
      '«Folkevalgtes arbeidsgiveransvar (KS Folkevalgtprogram 2019–2023)», «Samspill», foreslått samtale, KS, 2020',
      '«Folkevalgtes arbeidsgiveransvar (KS Folkevalgtprogram 2019–2023)», «Samspill», føreslått samtale, KS, 2020',
    ],
  ])('%# reads as a reference', (ref, nb, nn) => {
    expect(sourceLine(ref, 'nb')).toBe(nb);
    expect(sourceLine(ref, 'nn')).toBe(nn);
  });

  test('laws are told from other sources', () => {
    const cited = [cite('S3'), cite('KOML', '§ 7-1'), cite('W-KSFP'), cite('ARKF', '§ 14')];
    expect(cited.map((ref) => describeSource(ref, 'nb').isLaw)).toEqual([false, true, false, true]);
  });
});
