import { describe, expect, it } from 'vitest';
import { retentionCsv, retentionDocument, type RetentionFacts } from '#shared/documents/year/retention.ts';
import type { Handover, RetentionChoice } from '#shared/domain/handover.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { textIn } from '#shared/text/text.ts';
import { term2023, timeKommune } from '../../../support/start-plan-facts.ts';

const chosen = (recordKey: string, fields: Partial<RetentionChoice>): RetentionChoice =>
  ({ recordKey, choice: null, basis: '', note: '', ...fields }) as RetentionChoice;

const facts = (
  retention: readonly RetentionChoice[],
  workspace: Workspace = timeKommune,
): RetentionFacts => ({
  workspace,
  today: '2027-10-20',
  form: 'nb',
  audience: 'public',
  term: term2023,
  retention,
  handover: { caseReference: '' } as Handover,
});

const { retention: words } = textIn('nb').termDocuments;

describe('the retention list', () => {
  it('says where nobody has written why something is to be deleted, and only there', () => {
    const lines = retentionCsv(
      facts([
        chosen('register', { choice: 'dispose' }),
        chosen('checklist', { choice: 'dispose', basis: 'Dokumentasjonsplanen 4.2' }),
        chosen('rules', { choice: 'archive', basis: 'Vedtatt.', note: 'Hver versjon' }),
        chosen('meetings', { choice: 'archive', basis: 'Vedtatt', note: 'Referatene' }),
      ]),
    ).split('\r\n');
    expect(lines.filter((line) => line.includes(words.noBasis))).toEqual([
      expect.stringContaining('Folkevalgte og partigrupper'),
    ]);
    expect(lines.find((line) => line.includes('Spilleregler'))).toContain('"Vedtatt. Hver versjon"');
    expect(lines.find((line) => line.includes('Ukemøtene'))).toContain('"Vedtatt. Referatene"');
    expect(lines.find((line) => line.includes('Mottakelsen'))).toContain('Dokumentasjonsplanen 4.2');
  });

  it('holds nothing of the council as employer where there is no kommunedirektør, and says why', () => {
    const employer = /Arbeidsavtale|Utviklingssamtalen|Nøkkelinformasjon|Delegering/;
    const why = 'fordi det ikke er noen kommunedirektør i en parlamentarisk styreform';
    const ordinary = JSON.stringify(retentionDocument(facts([])));
    expect(ordinary).toMatch(employer);
    expect(ordinary).not.toContain(why);
    const parliamentary = facts([], { ...timeKommune, parliamentary: true });
    const text = JSON.stringify(retentionDocument(parliamentary));
    expect(text).not.toMatch(employer);
    expect(text).toContain(why);
    expect(text).toContain('Spilleregler');
    expect(retentionCsv(parliamentary)).not.toMatch(employer);
  });
});
