/** After the meeting: access marks, closing, approving, reopening, the minutes on the screen. */
export const closing = {
  title: 'Avslutt møtet',

  mark: {
    status: 'Tilgang',
    statuses: { undecided: 'Ikke vurdert', public: 'Offentlig', exempt: 'Unntatt offentlighet' },
    about:
      'Hovedregelen er at alt er offentlig (offentleglova § 3). Et merke er foreløpig: Hver gang noen ber om innsyn, må det vurderes på nytt (§ 29).',
    basis: 'Hjemmel',
    noBasis: 'Velg hjemmel',
    oldBasis: 'Hjemmel fra en annen versjon',
    basisOption: (reference: string, about: string) => (reference === '' ? about : `${reference}: ${about}`),
    internalToElected:
      'Dette skal til et folkevalgt organ. Da kan det ikke unntas som internt dokument (offentleglova § 16).',
    detail: {
      rule: 'Hvilken regel om taushetsplikt',
      paragraph: 'Ledd, og bokstav eller nummer',
      whole: 'Lov, paragraf, ledd og bokstav',
    },
    detailAbout: {
      rule: 'Regelen må nevnes i et avslag (offentleglova § 31). Skriv lov og paragraf.',
      paragraph: 'For eksempel «andre ledd» eller «første ledd bokstav b».',
      whole: 'Skriv hele hjemmelen, slik den skal stå i referatet.',
    },
    fullerAccess: 'Merinnsyn vurdert',
    fullerAccessAbout:
      'Kan dere gi innsyn likevel, helt eller delvis (offentleglova § 11)? Skriv hva dere kom til.',
    reassessOn: 'Vurderes på nytt',
    reassessOnAbout: 'Når merket skal ses på igjen.',
    gaps: {
      undecided: 'Tilgang er ikke vurdert.',
      basis: 'Velg hjemmel.',
      detail: 'Skriv resten av hjemmelen.',
      internalToElected: 'Velg en annen hjemmel.',
      fullerAccess: 'Skriv hva dere kom til om merinnsyn.',
      reassessOn: 'Velg en dag.',
    },
  },

  close: {
    heading: 'Avslutt møtet',
    eyebrow: (series: string, day: string) => `${series} ${day}`,
    lead: 'Møtet blir låst, det som ikke er ferdig, går videre til neste møte, og referatet er klart til godkjenning.',
    gone: 'Dette møtet finnes ikke.',
    nothing: 'Alt er på plass.',
    notHeld: 'Møtet kan ikke avsluttes nå.',
    submit: 'Avslutt møtet',
    back: 'Tilbake til møtet',
    closed: 'Møtet er avsluttet, og referatet venter på godkjenning.',
    lacking: 'Noe mangler før møtet kan avsluttes.',
    unticked: {
      heading: 'Ikke drøftet',
      about: 'Disse blir med til neste møte, hvis dere ikke merker dem som drøftet.',
    },
    untold: {
      heading: 'Til alle folkevalgte',
      postpone: 'Ta det i neste møte',
      tell: 'Skriv inn informasjonen',
      done: (title: string) => `Skrevet inn: ${title}`,
      postponed: 'Kommer igjen i neste møte.',
      told: 'Alle har fått vite det.',
    },
    undecided: {
      heading: 'Krever vedtak',
      about: 'Instrukser til administrasjonen må vedtas. Hvilket organ må ta stilling til dette?',
    },
    ownerless: {
      heading: 'Oppfølging uten ansvarlig',
      about: 'Dere kan avslutte likevel, men da har ingen sagt ja til å gjøre det.',
      owner: (title: string) => `Ansvarlig for «${title}»`,
    },
    access: {
      heading: 'Tilgang',
      unmarked: (count: number) =>
        count === 1
          ? 'Ett punkt er ikke vurdert. Det blir offentlig når møtet avsluttes.'
          : `${count} punkter er ikke vurdert. De blir offentlige når møtet avsluttes.`,
      public: 'Alle er offentlige',
      exempt: 'Unnta',
      exemptThis: (title: string) => `Unnta «${title}»`,
      incomplete: 'Noe er unntatt, men mangler det som må stå i et avslag.',
    },
    version: (version: number) => `Dette blir versjon ${version} av referatet.`,
    reason: 'Hvorfor et nytt referat',
    reasonMissing: 'Skriv hvorfor referatet endres.',
    reasonGiven: (reason: string) => `Grunn: ${reason}`,
  },

  information: {
    heading: 'Til alle folkevalgte',
    toldOn: 'Dag',
    channel: 'Kanal',
    channelNote: 'Hvilken kanal',
    recipients: 'Mottakere',
    named: 'Hvem',
    save: 'Lagre',
    cancel: 'Avbryt',
    dayMissing: 'Velg dagen de fikk vite det.',
    dayAhead: 'Dagen har ikke vært ennå. Skriv det inn når de har fått vite det.',
    dayBeforeTerm: 'Dagen er før valget til denne perioden. Se over datoen.',
    channelMissing: 'Skriv hvilken kanal det var.',
    namedMissing: 'Skriv hvem som fikk vite det.',
    recipientsAbout: 'Punktet er ferdig først når alle folkevalgte har fått vite det.',
  },

  approval: {
    heading: 'Godkjenning',
    given: (title: string, name: string, when: string) => `${title} ${name}: godkjent ${when}`,
    missing: (title: string, name: string) => `${title} ${name}: ikke godkjent ennå`,
    nobody: (title: string) => `${title}: ingen er lagt inn`,
    approve: 'Godkjenn referatet',
    approved: 'Referatet er godkjent av deg.',
    bothApproved: 'Begge har godkjent. Referatet er ferdig.',
    withdrawn: 'Trukket tilbake før begge hadde godkjent.',
    switchTo: (name: string) => `Bytt til ${name}`,
    otherOwn: 'Den andre godkjenner med sin egen passfrase.',
    notYours: 'Referatet godkjennes av dere to.',
    signed: 'Signert med den enkeltes egen nøkkel.',
    refusals: {
      notApprover: 'Dette referatet er det ikke du som godkjenner.',
      notAwaiting: 'Dette referatet venter ikke lenger på godkjenning.',
      otherText: 'Teksten er en annen enn den du så. Les den på nytt før du godkjenner.',
    },
    waiting: {
      heading: 'Venter på godkjenning',
      mine: (title: string, day: string) => `${title} ${day}: venter på deg`,
      other: (title: string, day: string, name: string) => `${title} ${day}: venter på ${name}`,
      open: 'Les og godkjenn',
      read: 'Åpne',
    },
  },

  minutes: {
    heading: (series: string, day: string) => `Referat: ${series} ${day}`,
    noneHeading: 'Referat',
    gone: 'Dette møtet finnes ikke.',
    none: 'Møtet er ikke avsluttet ennå.',
    close: 'Avslutt møtet',
    unreadable: 'Dette referatet er laget av en nyere versjon av Samspill og kan ikke vises her.',
    label: 'Referatet',
    audience: 'Vis',
    audiences: { internal: 'Internt referat', public: 'Offentlig referat' },
    version: 'Versjon',
    versionOf: (version: number, state: string) => `Versjon ${version}: ${state}`,
    older: 'Det finnes en nyere versjon av dette referatet.',
    why: (reason: string) => `Grunn til ny versjon: ${reason}`,
    draft: (name: string, when: string, reason: string) => `Gjenåpnet av ${name} ${when}. Grunn: ${reason}`,
    draftAbout:
      'Rett det som skal rettes, og avslutt møtet på nytt. Det blir en ny versjon som begge godkjenner.',
    unknown: 'ukjent',
    toMeeting: 'Til møtet',
    toFront: 'Til ukemøtene',
  },

  reopen: {
    open: 'Gjenåpne møtet',
    heading: 'Gjenåpne møtet?',
    about:
      'Møtet kan da rettes. Det dere har godkjent, blir stående som det er, og rettelsen blir en ny versjon med grunn. Det synes hvem som gjenåpnet, og når.',
    reason: 'Hva skal rettes?',
    reasonMissing: 'Skriv hva som skal rettes.',
    submit: 'Gjenåpne',
    cancel: 'Avbryt',
    done: 'Møtet er gjenåpnet.',
    notClosed: 'Møtet er ikke avsluttet.',
  },

  chain: {
    heading: 'Kjeden',
    about:
      'Hvert godkjente referat er lenket til det forrige. Er noe endret i ettertid, går det fram her. Kontrollen skjer på denne maskinen, uten nett.',
    check: 'Kontroller kjeden',
    checking: 'Kontrollerer',
    whole: (count: number) =>
      count === 1
        ? 'Kjeden er hel: ett godkjent referat, signert av begge.'
        : `Kjeden er hel: ${count} godkjente referater, signert av begge.`,
    empty: 'Ingen referater er godkjent ennå.',
    strange: (count: number) =>
      `${count === 1 ? 'Én godkjenning' : `${count} godkjenninger`} i ditt navn er signert med en nøkkel du ikke har nå. Har du fått ny tilgang siden, er det trolig grunnen. Hvis ikke, ta det opp med den andre.`,
    broken: 'Kjeden er brutt',
    fault: {
      content: 'Teksten er ikke den som ble godkjent.',
      approvals: 'Det mangler en godkjenning.',
      signature: 'En signatur stemmer ikke.',
      link: 'Noe om godkjenningen er endret i ettertid.',
      previous: 'Referatet foran mangler. Er det slettet for godt, står det i sletteloggen.',
    },
    place: (title: string, version: number) => `${title}, versjon ${version}`,
    open: 'Åpne',
  },
};
