import { describe, expect, it } from 'vitest';
import { fileName } from '#shared/documents/file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Oppstartsplan', 'Time kommune', 'Oppstartsplan Time kommune 2023-10-17.pdf'],
    ['Oppstartsplan', 'Våler / Østfold: «by»?', 'Oppstartsplan Våler Østfold «by» 2023-10-17.pdf'],
    ['Oppstartsplan', 'CON<>|"*\\', 'Oppstartsplan CON 2023-10-17.pdf'],
    ['Oppstartsplan', '..\\..\\windows', 'Oppstartsplan windows 2023-10-17.pdf'],
    ['Oppstartsplan', 'linje\r\nto\u0000', 'Oppstartsplan linje to 2023-10-17.pdf'],
    ['Oppstartsplan', 'skjult\u202Efdp.exe', 'Oppstartsplan skjult fdp.exe 2023-10-17.pdf'],
    ['.Oppstartsplan. ', '', 'Oppstartsplan 2023-10-17.pdf'],
    ['A\u030As', 'kommune', 'Ås kommune 2023-10-17.pdf'],
  ])('%j of %j becomes %j', (title, owner, name) => {
    expect(fileName(title, owner, '2023-10-17', 'pdf')).toBe(name);
  });

  it('is cut between whole characters, and keeps day and extension', () => {
    const name = fileName('🎉'.repeat(200), 'Time kommune', '2023-10-17', 'docx');
    expect(name).toMatch(/^(🎉)+ 2023-10-17\.docx$/u);
    expect(name.length).toBeLessThanOrEqual(2 * 120);
  });
});
