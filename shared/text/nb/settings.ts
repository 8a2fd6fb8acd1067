const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The words of the rooms Innstillinger and Papirkurv. */
export const settings = {
  title: 'Innstillinger',
  sections: {
    label: 'Deler av innstillingene',
    people: 'Personer',
    workspace: 'Kommune',
    workspaceCounty: 'Fylkeskommune',
    dates: 'Datoer',
    appearance: 'Utseende',
    data: 'Data',
  },
  notSaved: 'Endringen ble ikke lagret. Det som sto der, er uendret. Prøv igjen.',
  undo: 'Angre',
  cancel: 'Avbryt',
  close: 'Lukk',

  people: {
    about: 'Ordfører og kommunedirektør er likestilte her. Alle endringer merkes med hvem som gjorde dem.',
    me: 'Hvem bruker appen nå?',
    meHint: 'Appen viser det som venter på deg, i den målformen du har valgt.',
    nobody: 'Ikke valgt',
    add: 'Legg til person',
    list: 'Personer',
    edit: 'Endre',
    editPerson: (name: string): string => `Endre ${name}`,
    remove: 'Fjern',
    removePerson: (name: string): string => `Fjern ${name}`,
    isMe: 'deg',
    empty: 'Her står de som samarbeider: ordfører, varaordfører, kommunedirektør og politisk sekretariat.',
    unnamed: 'Uten navn',
    removeAsk: (name: string): string => `Fjerne ${name}?`,
    removeAbout: (items: number): string =>
      items === 0
        ? 'Navnet blir stående i historikken. Personen legges i papirkurven og kan hentes tilbake.'
        : `${count(items, 'punkt', 'punkter')} der personen er ansvarlig, går tilbake til rollen. Personen legges i papirkurven og kan hentes tilbake.`,
    removeMe: 'Du er valgt som denne personen. Velg en annen under «Hvem bruker appen nå?» først.',
    removed: (name: string): string => `${name} er fjernet`,
    added: (name: string): string => `${name} er lagt til`,
    changed: (name: string): string => `${name} er endret`,
    form: {
      addHeading: 'Ny person',
      editHeading: 'Endre person',
      name: 'Navn',
      nameMissing: 'Skriv et navn.',
      role: 'Rolle',
      title: 'Egen tittel',
      titleHint: (role: string): string =>
        `Bare hvis den er en annen enn «${role}», for eksempel byrådsleder.`,
      party: 'Parti eller gruppe',
      side: 'Tilhører',
      sides: { none: 'Ikke oppgitt', majority: 'Flertallet', minority: 'Mindretallet' },
      writtenForm: 'Målform',
      save: 'Lagre',
    },
    side: { majority: 'flertallet', minority: 'mindretallet' },
  },

  workspace: {
    about: 'Ordene her brukes i sjekklisten og i alt dere tar ut.',
    name: 'Navn',
    nameHint: 'Slik folk sier det, uten «kommune»: Time, Vestland.',
    nameMissing: 'Navnet kan ikke være tomt.',
    fullName: (name: string): string => `I dokumentene står det «${name}».`,
    kind: 'Type',
    kinds: { municipality: 'Kommune', county: 'Fylkeskommune' },
    bodyWord: 'Ordet i navnet',
    bodyWords: { kommune: 'kommune', by: 'by', herad: 'herad', fylkeskommune: 'fylkeskommune' },
    councilTitle: 'Øverste folkevalgte organ',
    councilTitles: {
      kommunestyre: 'kommunestyret',
      bystyre: 'bystyret',
      heradsstyre: 'heradsstyret',
      fylkesting: 'fylkestinget',
    },
    directorTitle: 'Øverste leder i administrasjonen',
    directorTitles: {
      kommunedirektør: 'kommunedirektør',
      rådmann: 'rådmann',
      fylkeskommunedirektør: 'fylkeskommunedirektør',
      fylkesrådmann: 'fylkesrådmann',
    },
    exportForm: 'Målform i dokumenter',
    exportFormHint: 'Dokumentene skrives i kommunens målform. På skjermen velger hver sin.',
    parliamentary: 'Vi har parlamentarisk styreform',
    parliamentaryHint:
      'Da leder kommuneråd, byråd eller fylkesråd administrasjonen (kommuneloven § 10-2), og rådene må tilpasses.',
  },

  dates: {
    about: 'Fristene regnes ut fra disse dagene. Du ser hva som flytter seg, før noe blir endret.',
    term: 'Periode',
    officeDayHint: 'Første dag på kontoret. Er ikke noe annet avtalt: første virkedag etter møtet.',
    budgetDayHint:
      'Møtet der budsjettet blir vedtatt. Innstillingen skal ligge ute i minst 14 dager før møtet.',
    proposed: 'Valgdagen er vårt forslag',
    proposedHint: 'Ta bort krysset når Kongen i statsråd har fastsatt dagen.',
    preview: (moved: number): string =>
      moved === 0 ? 'Ingen frister flytter seg' : `${count(moved, 'frist', 'frister')} flytter seg`,
    previewAbout: 'Ingenting er endret ennå.',
    kept: (number: number): string => `${count(number, 'frist', 'frister')} satt for hånd blir stående: `,
    columns: { item: 'Punkt', from: 'Fra', to: 'Til' },
    noDay: 'uten frist',
    showAll: (number: number): string => `Vis alle ${number}`,
    apply: 'Flytt datoene',
    applyNothing: 'Lagre datoene',
    discard: 'Behold de gamle',
    applied: (moved: number): string =>
      moved === 0 ? 'Datoene er lagret' : `${count(moved, 'frist', 'frister')} er flyttet`,
    refusedFirst: 'Rett det som er merket, før datoene kan lagres.',
    noTerm: 'Ingen periode er lagt inn ennå.',
  },

  appearance: {
    about: 'Gjelder bare på denne maskinen.',
    theme: 'Fargetema',
    themes: { system: 'Som i systemet', light: 'Lyst', dark: 'Mørkt' },
    textSize: 'Tekststørrelse',
    textSizeValue: (percent: number): string => `${percent} %`,
    smaller: 'Mindre tekst',
    larger: 'Større tekst',
    reset: 'Tilbake til 100 %',
    preview: 'Slik ser teksten ut',
    sample: 'Avtal fast tid for ukemøtet',
    sampleDetail: 'Et fast tidspunkt gjør dialogen uavhengig av enkeltsaker og dagsform.',
    writtenForm: 'Målform på skjermen',
    writtenForms: { nb: 'Bokmål', nn: 'Nynorsk' },
  },

  data: {
    about: 'Alt dere skriver, er deres. Ta det ut når dere vil.',
    where: {
      heading: 'Hva som er lagret, og hvor',
      rows: [
        [
          'Sjekkliste, personer, datoer og historikk',
          'I appens database på denne maskinen, i din egen brukerprofil.',
        ],
        [
          'Tema, tekststørrelse og målform',
          'I en liten fil på denne maskinen. Følger ikke med når dere eksporterer.',
        ],
        ['Sikkerhetskopi før innhenting av fil', 'I appens mappe på denne maskinen.'],
        ['Filer dere eksporterer', 'Der dere velger å lagre dem.'],
      ] as ReadonlyArray<readonly [string, string]>,
      columns: { what: 'Hva', where: 'Hvor' },
      nothingOut: 'Appen har ingen konto og ingen sky, og den sender ingenting ut av maskinen.',
    },
    security: {
      heading: 'Sikkerhet i denne versjonen',
      words:
        'Dataene er ennå ikke kryptert av appen. De er vernet av påloggingen på maskinen, og av diskkrypteringen hvis IT har slått den på. Skriv derfor ikke inn taushetsbelagte opplysninger i denne versjonen. Kryptering med passord er det neste vi lager.',
    },
    export: {
      heading: 'Ta ut alt',
      about:
        'Hele arbeidsrommet i én fil, også det som ligger i papirkurven. Historikken over endringer blir på denne maskinen. Filen er ikke kryptert: oppbevar den trygt.',
      button: 'Eksporter alt til fil …',
      done: (name: string): string => `Alt er eksportert til ${name}`,
      show: 'Vis i mappe',
      failed: 'Filen ble ikke skrevet. Velg en annen mappe og prøv igjen.',
    },
    import: {
      heading: 'Hent inn fra fil',
      about: 'Du ser hva som vil skje, før noe blir endret. Appen tar en sikkerhetskopi først.',
      button: 'Hent inn fra fil …',
      reading: 'Leser filen …',
      refusedHeading: 'Filen kan ikke hentes inn',
      notOpened: 'Filen kunne ikke leses. Kanskje er den åpen i et annet program.',
      nothingChanged: 'Ingenting er endret.',
      planHeading: 'Hente inn denne filen?',
      planAbout: (name: string, day: string): string => `${name}, laget ${day}.`,
      otherWorkspace: (name: string): string =>
        `Filen gjelder ${name}. Alt som er i appen nå, legges i papirkurven, og det som står i filen, kommer i stedet.`,
      replaces: 'Appen blir slik filen er. Det som ikke står i filen, legges i papirkurven.',
      columns: { what: 'Hva', added: 'Nye', changed: 'Endres', same: 'Like', removed: 'Fjernes' },
      tables: {
        workspace: 'Kommune',
        people: 'Personer',
        terms: 'Perioder',
        checklistItems: 'Punkter',
      },
      sameAll: 'Filen er lik det som alt er i appen.',
      confirm: 'Hent inn',
      done: 'Filen er hentet inn.',
      undo: 'Angre innhentingen',
      undone: 'Innhentingen er angret. Alt er som før.',
      undoFailed: 'Innhentingen kunne ikke angres. Ingenting er endret.',
    },
    numbers: {
      heading: 'Tall',
      items: 'Punkter',
      ownItems: 'Egne punkter',
      done: 'Gjort',
      notRelevant: 'Ikke aktuelt',
      people: 'Personer',
      terms: 'Perioder',
      inBin: 'I papirkurven',
    },
  },

  bin: {
    title: 'Papirkurv',
    about:
      'Det dere legger bort, ligger her. Denne versjonen sletter ingenting av seg selv, så alt kan hentes tilbake.',
    empty: 'Papirkurven er tom. Punkter og personer dere legger bort, havner her.',
    list: 'I papirkurven',
    kinds: {
      checklistItems: 'Punkt',
      people: 'Person',
      terms: 'Periode',
      workspace: 'Kommune',
    },
    by: (when: string, who: string | null): string => (who === null ? when : `${when} av ${who}`),
    restore: 'Hent tilbake',
    restoreItem: (title: string): string => `Hent tilbake «${title}»`,
    restored: (title: string): string => `«${title}» er hentet tilbake`,
    refused: 'Dette kunne ikke hentes tilbake nå. Det ligger fortsatt her.',
    unnamed: 'Uten navn',
  },
};
