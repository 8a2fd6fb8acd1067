import type { letterhead as bokmal } from '../nb/letterhead.ts';

export const letterhead: typeof bokmal = {
  about:
    'Logo og Word-mal blir brukte i alt de tek ut: oppstartsplan, referat, rapportar og papir. Dei følgjer med i tryggingskopiar og eksport, og kan hentast tilbake frå papirkorga.',
  logo: {
    heading: 'Logo',
    about:
      'Står øvst på første side i PDF, på utskrift og i HTML, og i Word når de ikkje har eigen mal. PNG eller JPEG, inntil 1 MB.',
    none: 'Ingen logo er lagd inn.',
    choose: 'Vel logo',
    replace: 'Byt logo',
    remove: 'Fjern logo',
    taken: 'Logoen er teken i bruk',
    removed: 'Logoen er fjerna',
    alt: 'Kva viser logoen?',
    altHint: 'Blir lese opp for den som ikkje ser han. Til dømes: Kommunevåpenet til Fjordvik.',
  },
  wordTemplate: {
    heading: 'Word-mal',
    about:
      'Stilar, margar, topptekst og botntekst frå malen blir brukte i alle Word-filer. Teksten i sjølve malen blir ikkje med. Malen må vere ei Word-fil (.dotx eller .docx) utan makroar, inntil 3 MB.',
    none: 'Ingen mal er lagd inn. Word-filene får vårt eige oppsett.',
    choose: 'Vel mal',
    replace: 'Byt mal',
    remove: 'Fjern mal',
    taken: 'Malen er teken i bruk',
    removed: 'Malen er fjerna',
    tryIt: 'Lag ei prøve i Word',
    tryAbout: 'Ei kort fil med overskrifter, lister, tabell og underskrift, så de ser korleis det blir.',
  },
  file: (name, kilobytes) =>
    kilobytes < 1000
      ? `${name}, ${kilobytes} kB`
      : `${name}, ${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`,
  working: 'Ser på fila …',
  unchanged: 'Ingenting er endra.',
  troubles: {
    logo: {
      notPicture: 'Fila er ikkje eit bilete i PNG eller JPEG.',
      tooLarge: 'Fila er større enn 1 MB. Lagre biletet mindre og prøv igjen.',
      tooManyPixels:
        'Biletet har for mange pikslar til å stå i eit brevhovud. Lagre det mindre, til dømes 1000 pikslar breitt.',
      notReadable: 'Fila kunne ikkje lesast.',
      notTemplate: 'Fila er ikkje eit bilete.',
      oldWord: 'Fila er ikkje eit bilete.',
      macros: 'Fila er ikkje eit bilete.',
      linked: 'Fila er ikkje eit bilete.',
    },
    wordTemplate: {
      notTemplate: 'Fila er ikkje ein heil Word-mal (.dotx eller .docx).',
      oldWord:
        'Fila er i det gamle Word-formatet (.dot eller .doc), eller ho er låst med passord. Opne ho i Word og lagre ho som Word-mal (.dotx) utan passord.',
      macros: 'Malen har makroar. Lagre han i Word som Word-mal (.dotx) utan makroar.',
      linked:
        'Topp- eller botnteksten hentar noko utanfrå når fila blir opna, til dømes eit kopla bilete. Set biletet inn i malen i staden, og lagre han på nytt.',
      tooLarge: 'Fila er for stor. Ein mal kan vere inntil 3 MB, og inntil 60 MB når han er pakka ut.',
      notReadable: 'Fila kunne ikkje lesast.',
      notPicture: 'Fila kunne ikkje brukast.',
      tooManyPixels: 'Fila kunne ikkje brukast.',
    },
  },
  sample: {
    title: 'Prøve på Word-mal',
    lead: 'Slik ser ein ingress ut.',
    heading: 'Ei overskrift',
    text: 'Vanleg tekst i den skrifta malen har.',
    points: ['Eit punkt i ei liste', 'Eit punkt til'],
    subheading: 'Ei mindre overskrift',
    table: 'Ein tabell',
    header: ['Kva', 'Kven', 'Frist'],
    rows: [
      ['Notat til formannskapet', 'Kommunedirektør', '1. desember'],
      ['Svar til rektor', 'Ordførar', '15. desember'],
    ],
    access: 'Slik blir ein del som er unnateken offentlegheit, merkt',
    place: 'Stad og dato',
    name: 'Namn',
    pageText: 'Side {page} av {pages}',
  },
};
