import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFromHtml, textFromPlain } from '#shared/text/pasted.ts';

/** As Word puts it on the clipboard: lists are paragraphs, and their bullets are drawn. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {color:red} --></style>
<!--[if gte mso 9]><xml><o:Author>Hemmelig Forfatter</o:Author></xml><![endif]--></head><body lang=NO-BOK>
<!--StartFragment-->
<p class=MsoNormal><b>Skolestruktur</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Høring til 1.&nbsp;mars<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Foreldrene på
Sætre &amp; Øvre Å</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Notat</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Ferdig <span style='display:none'>skjult</span><del>strøket</del>nå</p>
<!--EndFragment--></body></html>`;

const fromOutlook = `<meta charset="utf-8"><div class="elementToProof">Hei Kari,</div><div><br></div>
<ul style="margin-top:0"><li><div role="presentation">Budsjett</div><ol start="3"><li>Ramme</li><li>Drift</li></ol></li><li>Neste</li></ul>
<div>Se <a href="https://www.ks.no/x?a=1&amp;b=2">saken</a> og <a href="https://www.ks.no">https://www.ks.no</a></div>
<table><tr><td>Kari</td><td>30.10.</td></tr><tr><td>Ola</td><td></td></tr></table>`;

describe('pasted HTML', () => {
  it('from Word becomes paragraphs and lists, with nothing that was hidden', () => {
    expect(textFromHtml(fromWord)).toBe(
      [
        'Skolestruktur',
        '- Høring til 1. mars',
        '  - Foreldrene på Sætre & Øvre Å',
        '2. Notat',
        '',
        'Ferdig nå',
      ].join('\n'),
    );
  });

  it('from Outlook becomes lists in lists, addresses written out, and tables as lines', () => {
    expect(textFromHtml(fromOutlook)).toBe(
      [
        'Hei Kari,',
        '',
        '- Budsjett',
        '  3. Ramme',
        '  4. Drift',
        '- Neste',
        'Se saken (https://www.ks.no/x?a=1&b=2) og https://www.ks.no',
        'Kari | 30.10.',
        'Ola',
      ].join('\n'),
    );
  });

  it.each([
    ['<script>alert(1)</script>A<img src=x onerror=alert(2)>', 'A'],
    ['<p title="a > b">A</p>', 'A'],
    ["<p title=it's>A</p><p>B</p>", 'A\nB'],
    ['1 < 2 &lt;b&gt; &#229;&#xE5; &ukjent;', '1 < 2 <b> åå &ukjent;'],
    ['<style>p{}</style><svg><text>x</text></svg><p>A', 'A'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<a href="javascript:alert(1)">A</a>', 'A'],
    ['<!-- bare', ''],
    ['<p', ''],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textFromHtml(html)).toBe(text);
  });

  it('never throws, and never leaves an unseen sign or three empty lines', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<',
      '"',
      "'",
      '&nbsp;',
      '\u200b',
      '<!--',
      '<td>',
      'ord',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const text = textFromHtml(parts.join(''));
        expect(text).not.toMatch(/[\u200b\u00a0\u00ad]|\n{3}|[ \t]\n/);
      }),
    );
  });

  it('reads tags that never end once, not once for each', () => {
    const steps = '<p '.repeat(60_000) + "'".repeat(3) + '<!--'.repeat(60_000);
    expect(textFromHtml(steps)).toBe('');
  });
});

describe('pasted plain text', () => {
  it.each([
    ['•\tA\r\n•\tB', '- A\n- B'],
    ['1.\tA\r\n2.\tB', '1. A\n2. B'],
    ['§\tA', '- A'],
    ['§ 13-1 sjuende ledd', '§ 13-1 sjuende ledd'],
    ['A\u00a0B\u00ad\u200b  \n\n\n\nC', 'A B\n\nC'],
  ])('%j', (pasted, text) => {
    expect(textFromPlain(pasted)).toBe(text);
  });
});
