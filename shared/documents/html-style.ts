/** Black on white for A4, the same measures as the Typst template. */
export const documentStyle = `
@font-face { font-family: Inter; font-weight: 400; src: url(Inter_400Regular.ttf); }
@font-face { font-family: Inter; font-weight: 600; src: url(Inter_600SemiBold.ttf); }
@font-face { font-family: Inter; font-weight: 700; src: url(Inter_700Bold.ttf); }
@font-face { font-family: "Noto Emoji"; src: url(NotoEmoji_400Regular.ttf); }
* { margin: 0; padding: 0; }
body { font: 10pt/1.42 Inter, "Noto Emoji", sans-serif; color: #000; background: #fff; overflow-wrap: break-word; }
.notice { border: 1pt solid #000; padding: 6pt 9pt; margin-bottom: 16pt; font-weight: 600; }
.title { font-size: 25pt; font-weight: 700; line-height: 1.15; letter-spacing: -0.4pt; }
.subtitle { font-size: 13pt; color: #505050; margin: 3pt 0 14pt; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; break-after: avoid; }
h1 { font-size: 14.5pt; margin: 24pt 0 7pt; }
h2 { font-size: 11.5pt; margin: 16pt 0 6pt; }
h3 { font-size: 10pt; margin: 12pt 0 4pt; }
body > p { margin-bottom: 7pt; white-space: pre-line; }
p:has(+ table, + dl, + .ruled) { break-after: avoid; }
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
img { width: 100%; }
figcaption { font-size: 9pt; color: #505050; }
`;
