import { base64 } from '@scure/base';
import type { Document, Logo } from '#shared/documents/document.ts';
import { png } from './pictures.ts';

/** Every kind of block, letters beyond the Norwegian ones, and text that looks like markup. */
export const sampleDocument: Document = {
  title: 'Oppstartsplan <b> & «prøve»',
  subtitle: 'Valgperioden 2023–2027',
  language: 'nn',
  owner: 'Time kommune',
  day: '2023-10-17',
  dayText: '17. oktober 2023',
  accessMark: 'Arbeidsdokument',
  pageText: 'Side {page} av {pages}',
  notice: 'Eksempel: alt her er oppdikta',
  keywords: ['24/1234'],
  blocks: [
    { kind: 'contents', title: 'Innhald', depth: 2 },
    { kind: 'paragraph', tone: 'lead', text: 'Ein kort innleiing.' },
    { kind: 'heading', level: 1, text: 'Datoar' },
    { kind: 'facts', rows: [['Valdag', 'måndag 11. september 2023']] },
    { kind: 'heading', level: 2, text: 'Punkt' },
    {
      kind: 'table',
      caption: 'Førti punkt',
      widths: [3, 1],
      header: ['Punkt', 'Frist'],
      rows: Array.from({ length: 40 }, (_, index) => [
        {
          text: `Punkt nummer ${index + 1}`,
          strong: true,
          box: boxAt(index),
          lines: ['Kvifor'],
          source: 'Kjelde',
        },
        { text: 'tys. 17. okt. 2023', lines: ['Ope'] },
      ]),
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'Áššit čielggadit, ŋ đ ž – 🎉 #set text(red) $x$ https://eksempel.no',
    },
    {
      kind: 'table',
      caption: 'To grupper',
      widths: [3, 1],
      header: ['Punkt', 'Frist'],
      dense: true,
      rows: [
        [{ text: 'Den første gruppa', lines: ['Tre linjer'], source: 'Kjelde' }],
        ...Array.from({ length: 3 }, (_, index) => [{ text: `Linje ${index}` }, { text: 'i dag' }]),
        [{ text: 'Den andre gruppa' }],
        ...Array.from({ length: 60 }, (_, index) => [{ text: `Linje ${index}` }, { text: 'i morgon' }]),
      ],
    },
    { kind: 'list', items: ['Éin', 'To'] },
    { kind: 'list', items: ['Først', 'Så'], ordered: true },
    { kind: 'ruled', boxes: ['Drøfta', 'Ikkje i dag'], lines: ['3.1 Notat', '3.2 Avgjerd'] },
    {
      kind: 'drawing',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><rect width="100" height="20" fill="#ccc"/></svg>',
      alt: 'Ein grå boks',
      caption: 'Teikninga',
    },
    {
      kind: 'heading',
      level: 1,
      text: 'Semje',
      access: 'Unntatt offentlegheit, offentleglova § 13 første ledd',
    },
    { kind: 'list', items: ['Éin igjen', 'To igjen'], ordered: true },
    {
      kind: 'checks',
      items: [
        { box: 'ticked', text: 'Faste møte', state: 'gjort', note: 'Frå hausten' },
        { box: 'empty', text: 'Mappe for saker', state: 'ikkje gjort' },
        { box: 'crossed', text: 'Felles reise', state: 'fall bort' },
      ],
    },
    { kind: 'pageBreak' },
    {
      kind: 'signatures',
      place: 'Stad og dato',
      people: [
        { name: 'Astrid Demodal', role: 'Kommunedirektør' },
        { name: 'Ola Øvrebø', role: 'Ordførar' },
        { name: 'Ájlá Sámi', role: 'Varaordførar' },
      ],
    },
  ],
};

/** A mark, as wide as three of its heights. */
export const sampleLogo: Logo = {
  mediaType: 'image/png',
  data: base64.encode(png(60, 20)),
  alt: 'Kommunevåpenet',
  width: 60,
  height: 20,
};

function boxAt(index: number): 'empty' | 'ticked' | 'crossed' {
  return (['empty', 'ticked', 'crossed'] as const)[index % 3] ?? 'empty';
}
