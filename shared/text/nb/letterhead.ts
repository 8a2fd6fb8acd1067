import type { LetterheadRefusal } from '#shared/ipc/letterhead.ts';

type Trouble = Exclude<LetterheadRefusal, 'cancelled'>;

/** The kommune's own logo and Word template, under Innstillinger. */
export const letterhead = {
  about:
    'Logo og Word-mal brukes i alt dere tar ut: oppstartsplan, referater, rapporter og papirer. De følger med i sikkerhetskopier og eksport, og kan hentes tilbake fra papirkurven.',
  logo: {
    heading: 'Logo',
    about:
      'Står øverst på første side i PDF, på utskrift og i HTML, og i Word når dere ikke har egen mal. PNG eller JPEG, inntil 1 MB.',
    none: 'Ingen logo er lagt inn.',
    choose: 'Velg logo',
    replace: 'Bytt logo',
    remove: 'Fjern logo',
    taken: 'Logoen er tatt i bruk',
    removed: 'Logoen er fjernet',
    alt: 'Hva viser logoen?',
    altHint: 'Leses opp for den som ikke ser den. For eksempel: Kommunevåpenet til Fjordvik.',
  },
  wordTemplate: {
    heading: 'Word-mal',
    about:
      'Stiler, marger, topptekst og bunntekst fra malen brukes i alle Word-filer. Teksten i selve malen blir ikke med. Malen må være en Word-fil (.dotx eller .docx) uten makroer, inntil 3 MB.',
    none: 'Ingen mal er lagt inn. Word-filene får vårt eget oppsett.',
    choose: 'Velg mal',
    replace: 'Bytt mal',
    remove: 'Fjern mal',
    taken: 'Malen er tatt i bruk',
    removed: 'Malen er fjernet',
    tryIt: 'Lag en prøve i Word',
    tryAbout: 'En kort fil med overskrifter, lister, tabell og underskrift, så dere ser hvordan det blir.',
  },
  file: (name: string, kilobytes: number): string =>
    kilobytes < 1000
      ? `${name}, ${kilobytes} kB`
      : `${name}, ${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`,
  working: 'Ser på filen …',
  /** After each: what was there before still is. */
  unchanged: 'Ingenting er endret.',
  troubles: {
    logo: {
      notPicture: 'Filen er ikke et bilde i PNG eller JPEG.',
      tooLarge: 'Filen er større enn 1 MB. Lagre bildet mindre og prøv igjen.',
      tooManyPixels:
        'Bildet har for mange piksler til å stå i et brevhode. Lagre det mindre, for eksempel 1000 piksler bredt.',
      notReadable: 'Filen kunne ikke leses.',
      notTemplate: 'Filen er ikke et bilde.',
      oldWord: 'Filen er ikke et bilde.',
      macros: 'Filen er ikke et bilde.',
      linked: 'Filen er ikke et bilde.',
    } satisfies Record<Trouble, string> as Readonly<Record<Trouble, string>>,
    wordTemplate: {
      notTemplate: 'Filen er ikke en hel Word-mal (.dotx eller .docx).',
      oldWord:
        'Filen er i det gamle Word-formatet (.dot eller .doc), eller den er låst med passord. Åpne den i Word og lagre den som Word-mal (.dotx) uten passord.',
      macros: 'Malen har makroer. Lagre den i Word som Word-mal (.dotx) uten makroer.',
      linked:
        'Topp- eller bunnteksten henter noe utenfra når filen åpnes, for eksempel et koblet bilde. Sett bildet inn i malen i stedet, og lagre den på nytt.',
      tooLarge: 'Filen er for stor. En mal kan være inntil 3 MB, og inntil 60 MB når den er pakket ut.',
      notReadable: 'Filen kunne ikke leses.',
      notPicture: 'Filen kunne ikke brukes.',
      tooManyPixels: 'Filen kunne ikke brukes.',
    } satisfies Record<Trouble, string> as Readonly<Record<Trouble, string>>,
  },
  sample: {
    title: 'Prøve på Word-mal',
    lead: 'Slik ser en ingress ut.',
    heading: 'En overskrift',
    text: 'Vanlig tekst i den skriften malen har.',
    points: ['Et punkt i en liste', 'Et punkt til'],
    subheading: 'En mindre overskrift',
    table: 'En tabell',
    header: ['Hva', 'Hvem', 'Frist'],
    rows: [
      ['Notat til formannskapet', 'Kommunedirektør', '1. desember'],
      ['Svar til rektor', 'Ordfører', '15. desember'],
    ],
    access: 'Slik merkes en del som er unntatt offentlighet',
    place: 'Sted og dato',
    name: 'Navn',
    pageText: 'Side {page} av {pages}',
  },
};
