import { describe, expect, it } from 'vitest';
import { evaluationData, evaluationJson } from '#shared/documents/evaluation/data.ts';
import { evaluationCsv } from '#shared/documents/evaluation/table.ts';
import { evalReportJsonSchema, evalReportSchema } from '#shared/exchange/eval-report-schema.ts';
import { z } from '#shared/zod.ts';
import { convertByOffice } from '../../../support/readers.ts';
import { evaluationSnapshot, reportFacts } from '../../../support/evaluation-facts.ts';

const all = reportFacts({
  answerConsents: ['director', 'mayor', 'deputy'],
  choices: { form: 'nb', means: true, answers: 'report' },
});

/** What somebody else has: the schema as it was published, read back from its text. */
const published = z.fromJSONSchema(JSON.parse(evalReportJsonSchema()) as z.core.JSONSchema.JSONSchema);

describe('the data', () => {
  it.each([
    ['the report with everything', evaluationJson(all, 'report')],
    ['the annex', evaluationJson({ ...all, choices: { ...all.choices, answers: 'annex' } }, 'annex')],
    [
      'a draft without answers',
      evaluationJson(reportFacts({ finishedAt: null, digest: null, approvals: [] }), 'report'),
    ],
    [
      'a round with nothing in it',
      evaluationJson(
        reportFacts({
          snapshot: evaluationSnapshot({
            themes: [],
            measures: [],
            rules: [],
            earlierMeasures: [],
            dimensions: [],
            openedAt: null,
            talkStartedAt: null,
            nextOn: null,
          }),
        }),
        'report',
      ),
    ],
  ])('follow the published schema: %s', (_name, text) => {
    const answer = published.safeParse(JSON.parse(text));
    expect(answer.error?.issues ?? []).toEqual([]);
  });

  it('are refused by the published schema when something is missing, new or of another kind', () => {
    const data = evaluationData(all, 'report');
    const { record: _record, ...without } = data;
    for (const wrong of [
      without,
      { ...data, trustScore: 4 },
      { ...data, groups: { differing: 'tre' } },
      { ...data, type: 'annet' },
    ]) {
      expect(published.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
    }
  });

  it('say that the annex is exempt, and by which bases', () => {
    const { access, title } = evaluationData(reportFacts(), 'annex').record;
    expect(access).toEqual({
      status: 'exempt',
      basis: 'offentleglova § 23 første ledd',
      reassessOn: '2025-06-30',
    });
    expect(title).toContain('Skjermet vedlegg');
    expect(evaluationData(reportFacts(), 'report').record.access.status).toBe('public');
  });

  it('name the schema they follow', () => {
    const schema = JSON.parse(evalReportJsonSchema()) as { readonly $id: string };
    expect(evaluationData(all, 'report').$schema).toBe(schema.$id);
  });

  it('hold no figure for the whole', () => {
    const keys = JSON.stringify(evaluationData(all, 'report'), (key, value: unknown) =>
      key === '' || typeof value === 'object' ? value : key,
    );
    expect(keys).not.toMatch(/total|score"|average|rank/i);
    expect(Object.keys(evalReportSchema.shape)).toContain('dimensions');
  });
});

describe('the table', () => {
  it('has one line for each thing, and text that looks like a formula stays text', () => {
    const { rules } = evaluationSnapshot();
    const snapshot = evaluationSnapshot({ rules: rules.map((rule) => ({ ...rule, title: '=1+1' })) });
    const text = evaluationCsv(reportFacts({ snapshot }), 'report');
    expect(text).toContain(`"'=1+1"`);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.every((line) => line.split('";"').length === 8)).toBe(true);
    const count = (part: string) => lines.filter((line) => line.startsWith(`"${part}"`)).length;
    expect(
      ['Om evalueringen', 'Gruppe', 'Tema', 'Tiltak', 'Tiltak fra forrige runde', 'Spilleregel'].map(count),
      // Five groups of them all, and of each of seven dimensions.
    ).toEqual([10, 5 + 7 * 5, 3, 3, 2, 1]);
    expect(count('Oppsummering')).toBe(7);
  });

  it('says what the report says: the record, the method, the marks, and what became of the last measures', () => {
    const text = evaluationCsv(all, 'report');
    for (const said of [
      all.snapshot.outcomeId,
      '2024/1234',
      'Bokmål',
      all.digest ?? '',
      'Torleiv Eksempelvik (ordfører), ',
      'Metode',
      'Gjort 27.05.2024',
      'Runde 1',
      all.report.frequency?.question.text.nb ?? '',
      all.report.frequency?.chosen.mayor?.text.nb ?? '',
    ])
      expect(text).toContain(said);
    const unmarked = text
      .split('\r\n')
      .filter((line) => /^"(Tiltak|Spilleregel)/.test(line) && line.endsWith('""'));
    expect(unmarked).toEqual([]);
  });

  it('opens in a spreadsheet as columns with our letters', async () => {
    const text = evaluationCsv(all, 'report');
    const read = (await convertByOffice('rapport.csv', text, 'csv', 'CSV:59,34,76')).toString();
    expect(read).toContain('Legge en fast post om føringer på sakslisten til ukemøtet');
    expect(read).toContain('Være mer til stede');
  }, 60_000);
});
