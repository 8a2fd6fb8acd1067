import { describe, expect, it } from 'vitest';
import { rulesPackage } from '#shared/documents/rules/package.ts';
import { termRules } from '#shared/documents/rules/term-rules.ts';
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
