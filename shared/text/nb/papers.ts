/** The papers for IT, privacy and archive: where they are found, and what they have in common. */
export const papers = {
  heading: 'Papirer for IT, personvern og arkiv',
  about:
    'Ferdige tekster om Samspill, fylt ut med det som gjelder hos dere. Der det står [fyll inn], må dere skrive selv.',
  open: 'Les og lagre …',
  openNamed: (title: string) => `${title}: les og lagre`,
  kinds: {
    risk: {
      title: 'Risikoark',
      about: 'Én side: hva som kan skje, hva appen gjør, og hva som står igjen.',
    },
    processing: {
      title: 'Tekst til behandlingsprotokollen',
      about: 'Utkast etter personvernforordningen artikkel 30.',
    },
    system: {
      title: 'Systembeskrivelse til dokumentasjonsplanen',
      about: 'Utkast etter arkivlova § 8 og arkivforskrifta §§ 6 og 12.',
    },
  },
  format: 'Filtype',
  preview: 'Innholdet',
  save: 'Lagre …',
  back: 'Tilbake',

  /** What several of the papers say. */
  product: (version: string) => `Samspill ${version}`,
  fill: '[Fyll inn]',
  byIt: (value: string) => `${value} (styres av IT)`,
  yes: 'Ja',
  no: 'Nei',
  setup: {
    heading: 'Slik er det satt opp hos dere',
    lock: 'Låser seg',
    lockAfter: (minutes: number) =>
      `Etter ${minutes} minutter uten bruk, og når maskinen låses eller går i hvile`,
    access: 'Egen passfrase',
    noAccess: 'Ingen ennå',
    secondCopy: 'Kopi utenfor maskinen',
    copyOn: (day: string) => `Ja, sist lest tilbake ${day}`,
    copyNotYet: 'Ja, men ingen kopi er laget ennå',
    noCopy: 'Nei, ingen mappe er valgt',
    sheet: 'Ark i safen',
    sheetOn: (day: string) => `Bekreftet ${day}`,
    noSheet: 'Nei, gjenopprettingsarket er ikke bekreftet',
    capture: 'Skjult i skjermbilder',
    version: 'Versjon',
  },
};
