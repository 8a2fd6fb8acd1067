/** Black on white for A4, the same measures as the Typst template. */
export const documentStyle = `
* { margin: 0; padding: 0; }
body { font: 10pt/1.42 Inter, "Segoe UI", "Helvetica Neue", "Noto Emoji", sans-serif; color: #000; background: #fff; overflow-wrap: break-word; }
.notice { border: 1pt solid #000; padding: 6pt 9pt; margin-bottom: 16pt; font-weight: 600; }
h1 { font-size: 25pt; font-weight: 700; line-height: 1.15; letter-spacing: -0.4pt; }
.subtitle { font-size: 13pt; color: #505050; margin: 3pt 0 14pt; }
h2, h3, h4 { font-weight: 600; line-height: 1.25; break-after: avoid; }
h2 { font-size: 14.5pt; margin: 24pt 0 7pt; }
h3 { font-size: 11.5pt; margin: 16pt 0 6pt; }
h4 { font-size: 10pt; margin: 12pt 0 4pt; }
body > p, main > p { margin-bottom: 7pt; white-space: pre-line; }
p:has(+ table, + dl, + .ruled), :is(h2, h3, h4, .access) + .note { break-after: avoid; }
.lead { font-size: 11.5pt; }
.note { font-size: 9pt; color: #505050; }
ul, ol { padding-left: 14pt; }
li { margin-bottom: 4pt; font-size: 9.5pt; white-space: pre-line; }
dl { border-top: 0.5pt solid #999; }
dl div { display: flex; border-bottom: 0.5pt solid #999; padding: 3pt 0; break-inside: avoid; }
dd { white-space: pre-line; }
dt { width: 5.2cm; flex: none; color: #505050; }
table { width: 100%; line-height: 1.32; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; }
caption { text-align: left; font-size: 9pt; color: #505050; padding-bottom: 6pt; break-after: avoid; }
th { text-align: left; font-size: 8.5pt; font-weight: 600; padding: 0 6pt 5pt; border-bottom: 1pt solid #000; }
td { vertical-align: top; padding: 6pt; border-bottom: 0.5pt solid #999; white-space: pre-line; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
tr { break-inside: avoid; }
.across { break-after: avoid; }
.across th { padding: 11pt 0 4pt; font-size: inherit; border-bottom: 0.5pt solid #000; }
.across .line, .across .source { font-weight: 400; }
.dense { font-size: 9pt; }
.dense td { padding-top: 4pt; padding-bottom: 4pt; }
.strong { font-weight: 600; }
.line { font-size: 8.5pt; }
.source { font-size: 8pt; color: #505050; }
td.box, td.box:first-child { padding-left: 17pt; position: relative; }
td.box::before { content: ""; position: absolute; left: 0; top: 8pt; width: 8pt; height: 8pt; border: 0.8pt solid #000; border-radius: 1pt; }
td.box.ticked::after { content: ""; position: absolute; left: 3.2pt; top: 8.6pt; width: 2.6pt; height: 5pt; border: solid #000; border-width: 0 1.3pt 1.3pt 0; transform: rotate(42deg); }
td.box.crossed::after { content: ""; position: absolute; left: 1.8pt; top: 12.2pt; width: 6pt; border-top: 1.2pt solid #000; }
.ruled { break-inside: avoid; }
.tick { position: relative; padding-left: 13pt; margin-right: 18pt; font-size: 9pt; }
.tick::before { content: ""; position: absolute; left: 0; top: 1pt; width: 8pt; height: 8pt; border: 0.8pt solid #000; border-radius: 1pt; }
.rule { height: 0.85cm; display: flex; align-items: end; padding-bottom: 2pt; border-bottom: 0.5pt solid #999; font-size: 8pt; color: #505050; }
figure { margin: 10pt 0; break-inside: avoid; }
figure img { width: 100%; }
.access { border-left: 2.5pt solid #000; padding-left: 6pt; font-size: 9pt; font-weight: 600; break-after: avoid; }
.logo { display: block; max-width: 5cm; max-height: 1.8cm; margin-bottom: 16pt; }
.checks { list-style: none; padding: 0; }
.checks li { position: relative; padding-left: 17pt; break-inside: avoid; }
.checks li::before { content: ""; position: absolute; left: 0; top: 2.5pt; width: 8pt; height: 8pt; border: 0.8pt solid #000; border-radius: 1pt; }
.checks .ticked::after { content: ""; position: absolute; left: 3.2pt; top: 3.1pt; width: 2.6pt; height: 5pt; border: solid #000; border-width: 0 1.3pt 1.3pt 0; transform: rotate(42deg); }
.checks .crossed::after { content: ""; position: absolute; left: 1.8pt; top: 6.7pt; width: 6pt; border-top: 1.2pt solid #000; }
.state { font-size: 8.5pt; color: #505050; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 20pt 32pt; margin: 14pt 0; break-inside: avoid; }
.sign { height: 1.1cm; border-bottom: 0.8pt solid #000; }
.signer { margin-top: 3pt; font-weight: 600; }
.role { font-size: 9pt; color: #505050; }
.contents { margin: 6pt 0 14pt; }
.contents-title { font-size: 11.5pt; font-weight: 600; margin-bottom: 4pt; }
.contents ul { list-style: none; padding: 0; }
.contents a { color: inherit; }
.contents .level-2 { padding-left: 14pt; }
.page-break { break-after: page; }
figcaption { font-size: 9pt; color: #505050; }
@media print {
  .compact { font-size: 9pt; }
  .compact h1 { font-size: 19pt; }
  .compact .subtitle { font-size: 10.5pt; margin-bottom: 8pt; }
  .compact table, .compact .dense { font-size: 8.2pt; }
  .compact td, .compact .dense td { padding-top: 3pt; padding-bottom: 3pt; }
  .compact .across th { padding-top: 7pt; }
  .compact .source { font-size: 7.3pt; }
}
`;

/** What a file that is read on a screen needs beside: a column to read in, and the line that paper has in its header. */
export const fileStyle = `
body { max-width: 19cm; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; font-size: 12pt; }
.contact { margin-top: 24pt; padding-top: 6pt; border-top: 0.5pt solid #999; font-size: 10pt; color: #505050; }
.about { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; padding-bottom: 6pt; margin-bottom: 20pt; border-bottom: 0.5pt solid #999; font-size: 10pt; color: #505050; white-space: pre-wrap; }
li, table, .dense, th, .line, .source { font-size: 11pt; }
.note, .access, caption, figcaption, .role, dt, .tick { font-size: 10.5pt; }
a:focus-visible { outline: 2pt solid #000; outline-offset: 2pt; }
@media (max-width: 32rem) {
  dl div { display: block; }
}
@media print {
  @page { size: A4; margin: 2.5cm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
}
`;

/** The fonts that lie beside the page while Chromium prints it. */
export const printedFonts = `
@font-face { font-family: Inter; font-weight: 400; src: url(Inter_400Regular.ttf); }
@font-face { font-family: Inter; font-weight: 600; src: url(Inter_600SemiBold.ttf); }
@font-face { font-family: Inter; font-weight: 700; src: url(Inter_700Bold.ttf); }
@font-face { font-family: "Noto Emoji"; src: url(NotoEmoji_400Regular.ttf); }
`;
