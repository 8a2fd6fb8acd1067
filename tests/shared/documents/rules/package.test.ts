import { describe, expect, it } from 'vitest';
import type { OpenedCase } from '#shared/documents/rules/facts.ts';
import { rulesPackage } from '#shared/documents/rules/package.ts';
import { termRules } from '#shared/documents/rules/term-rules.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { archiveRequests } from '#shared/ipc/archive.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { arena, ruleUse, ruleView, ruleViews, termRulesFacts } from '../../../support/rules-facts.ts';

const formats = ['pdf-archive', 'pdf-accessible', 'docx'] as const;
const madeAt = '2024-04-22T10:00:00.000Z';

const secretive = termRulesFacts({
  views: [
    ...ruleViews(),
    ruleView('Eget spørsmål om HEMMELIG', { texts: ['HEMMELIG-SVAR'], mark: exemptMark }),
  ],
  uses: [{ ...ruleUse('avk-media', 'stretched', '2024-03-11', 'HEMMELIG-MERKNAD'), ...exemptMark }],
  arenas: [arena('HEMMELIG-STED', exemptMark)],
});

describe('the package for the next mayor', () => {
  it('is what the door to the disk takes, in both written forms', () => {
    for (const form of ['nb', 'nn'] as const) {
      const { files, record } = rulesPackage({ ...secretive, form }, formats, madeAt);
      const request = { name: 'Spilleregler', as: 'zip', files: [...files], record };
      expect(archiveRequests.saveArchive.safeParse(request).error).toBeUndefined();
    }
  });

  it('has what is exempt in a folder of its own, and nowhere else', () => {
    const { files } = rulesPackage(secretive, formats, madeAt);
    const shielded = files.filter(({ path }) => path.startsWith('Skjermet/'));
    expect(shielded).toHaveLength(1);
    for (const secret of ['HEMMELIG-SVAR', 'HEMMELIG-MERKNAD', 'HEMMELIG-STED'])
      expect(JSON.stringify(shielded)).toContain(secret);
    expect(JSON.stringify(files.filter((file) => !shielded.includes(file)))).not.toContain('HEMMELIG');
  });

  it('has no shielded folder where nothing is exempt', () => {
    const { files } = rulesPackage(termRulesFacts(), formats, madeAt);
    expect(files.map(({ path }) => path)).toEqual([
      'LES MEG.txt',
      'Våre spilleregler (arkiv).pdf',
      'Våre spilleregler (universelt utformet).pdf',
      'Våre spilleregler.docx',
      'Spillereglene med historikk (arkiv).pdf',
      'Spillereglene med historikk (universelt utformet).pdf',
      'Spillereglene med historikk.docx',
      'Data/Spilleregler.csv',
      'Data/Versjonene.csv',
      'Data/Møteplasser.csv',
    ]);
  });
});

describe('the cases both have answered', () => {
  const story = 'Det ringer fredag.';
  const answered = (templateKey: string): OpenedCase => ({
    ...noMark,
    openedAt: '2024-02-05T09:20:00.000Z',
    subject: {
      kind: 'case',
      templateKey,
      caseId: null,
      title: { nb: `Saken ${templateKey}`, nn: '' },
      story: { nb: story, nn: '' },
      law: { nb: '', nn: '' },
    },
  });
  const from = (caseKeys: string) => ({ texts: ['Vi ringer hverandre.'], rule: { caseKeys } });

  it('stand with the rule that was written from them, or that there is none', () => {
    const views = [ruleView('avk-media', from('gs-vara gs-fredag'))];
    const cases = [answered('gs-fredag'), answered('gs-lunsj')];
    const read = documentTexts(termRules(termRulesFacts({ views, cases }))).filter((text) => text !== '');
    const after = (title: string) => read.slice(read.indexOf(title) + 1, read.indexOf(title) + 4);
    expect(after('Saken gs-fredag')).toContain('Vi ringer hverandre.');
    expect(after('Saken gs-lunsj')).toEqual([story, 'Ingen spilleregel laget', '05.02.2024']);
  });

  it('do not tell of a rule that is exempt, outside of the folder for it', () => {
    const views = [ruleView('Spørsmål om HEMMELIG', { ...from('gs-fredag'), mark: exemptMark })];
    const { files } = rulesPackage(
      termRulesFacts({ views, cases: [answered('gs-fredag')] }),
      formats,
      madeAt,
    );
    const open = files.filter(({ path }) => !path.startsWith('Skjermet/'));
    expect(JSON.stringify(open)).toContain('Saken gs-fredag');
    expect(JSON.stringify(open)).not.toContain('HEMMELIG');
  });
});

describe('the rules with their history', () => {
  const read = documentTexts(termRules(termRulesFacts())).join('\n').replaceAll('\u00A0', ' ');

  it('tell every version and why it changed, and where the rule was used and stretched', () => {
    expect(read).toContain('Regelen ble tøyd i mars, og vi så at den manglet noe.');
    expect(read).toContain('Brukt én gang. Tøyd én gang.');
    expect(read).toContain('i møtet 12.03.2024');
  });

  it('tell what is not agreed and what is not discussed', () => {
    expect(read).toContain('Dette er vi ikke enige om: Hvem som bestemmer over tiden til rådgiveren.');
    expect(read).toContain('Disse spørsmålene er ikke drøftet.\nHvem er fast med i møtet');
  });

  it('have what the two owe each other and where they meet', () => {
    expect(read).toContain('Spørsmål fra pressen som gjelder politikk');
    expect(read).toContain('Gruppelederforum');
  });
});
