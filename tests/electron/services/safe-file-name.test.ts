import { describe, expect, test } from 'vitest';
import { safeFileName } from '#electron/services/safe-file-name.ts';

describe('a file name', () => {
  test.each([
    ['Oppstartsplan Ålesund 2023–2027.pdf', 'Oppstartsplan Ålesund 2023–2027.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\plan.docx', 'C Windows plan.docx'],
    ['plan: «bør» / må?.csv', 'plan «bør» må.csv'],
    ['con.pdf', 'Samspill con.pdf'],
    ['.hidden', 'hidden'],
    ['plan.pdf. . ', 'plan.pdf'],
    ['***', 'Samspill'],
    ['a\u0000b\nc.ics', 'a b c.ics'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('keeps its ending when it is too long', () => {
    const name = safeFileName(`${'å'.repeat(300)}.pdf`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
