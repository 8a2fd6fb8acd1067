import type { papers as nb } from '../nb/papers.ts';

/** The papers for IT, privacy and archive: where they are found, and what they have in common. */
export const papers: typeof nb = {
  heading: 'Papir for IT, personvern og arkiv',
  about:
    'Ferdige tekstar om Samspill, fylte ut med det som gjeld hos dykk. Der det står [fyll inn], må de skrive sjølve.',
  open: 'Les og lagre …',
  openNamed: (title: string) => `${title}: les og lagre`,
  kinds: {
    risk: {
      title: 'Risikoark',
      about: 'Éi side: kva som kan skje, kva appen gjer, og kva som står att.',
    },
    processing: {
      title: 'Tekst til behandlingsprotokollen',
      about: 'Utkast etter personvernforordninga artikkel 30.',
    },
    system: {
      title: 'Systemskildring til dokumentasjonsplanen',
      about: 'Utkast etter arkivlova § 8 og arkivforskrifta §§ 6 og 12.',
    },
  },
  format: 'Filtype',
  preview: 'Innhaldet',
  save: 'Lagre …',
  back: 'Tilbake',

  product: (version: string) => `Samspill ${version}`,
  fill: '[Fyll inn]',
  byIt: (value: string) => `${value} (styrt av IT)`,
  yes: 'Ja',
  no: 'Nei',
  setup: {
    heading: 'Slik er det sett opp hos dykk',
    lock: 'Låser seg',
    lockAfter: (minutes: number) =>
      `Etter ${minutes} minutt utan bruk, og når maskina blir låst eller går i kvile`,
    access: 'Eigen passfrase',
    noAccess: 'Ingen enno',
    secondCopy: 'Kopi utanfor maskina',
    copyOn: (day: string) => `Ja, sist lesen tilbake ${day}`,
    copyNotYet: 'Ja, men ingen kopi er laga enno',
    noCopy: 'Nei, inga mappe er vald',
    sheet: 'Ark i safen',
    sheetOn: (day: string) => `Stadfesta ${day}`,
    noSheet: 'Nei, gjenopprettingsarket er ikkje stadfesta',
    capture: 'Skjult i skjermbilete',
    version: 'Versjon',
  },
};
