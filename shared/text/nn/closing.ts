import type { closing as nb } from '../nb/closing.ts';

/** After the meeting: access marks, closing, approving, reopening, the minutes on the screen. */
export const closing: typeof nb = {
  title: 'Avslutt møtet',

  mark: {
    status: 'Tilgang',
    statuses: { undecided: 'Ikkje vurdert', public: 'Offentleg', exempt: 'Unnateke offentlegheit' },
    about:
      'Hovudregelen er at alt er offentleg (offentleglova § 3). Eit merke er førebels: Kvar gong nokon ber om innsyn, må det vurderast på nytt (§ 29).',
    basis: 'Heimel',
    noBasis: 'Vel heimel',
    oldBasis: 'Heimel frå ein annan versjon',
    basisOption: (reference: string, about: string) => (reference === '' ? about : `${reference}: ${about}`),
    internalToElected:
      'Dette skal til eit folkevalt organ. Då kan det ikkje takast unna som internt dokument (offentleglova § 16).',
    detail: {
      rule: 'Kva regel om teieplikt',
      paragraph: 'Ledd, og bokstav eller nummer',
      whole: 'Lov, paragraf, ledd og bokstav',
    },
    detailAbout: {
      rule: 'Regelen må nemnast i eit avslag (offentleglova § 31). Skriv lov og paragraf.',
      paragraph: 'Til dømes «andre ledd» eller «første ledd bokstav b».',
      whole: 'Skriv heile heimelen, slik han skal stå i referatet.',
    },
    fullerAccess: 'Meirinnsyn vurdert',
    fullerAccessAbout:
      'Kan de gi innsyn likevel, heilt eller delvis (offentleglova § 11)? Skriv kva de kom til.',
    reassessOn: 'Skal vurderast på nytt',
    reassessOnAbout: 'Når de skal sjå på merket igjen.',
    gaps: {
      undecided: 'Tilgang er ikkje vurdert.',
      basis: 'Vel heimel.',
      detail: 'Skriv resten av heimelen.',
      internalToElected: 'Vel ein annan heimel.',
      fullerAccess: 'Skriv kva de kom til om meirinnsyn.',
      reassessOn: 'Vel ein dag.',
    },
  },

  close: {
    heading: 'Avslutt møtet',
    eyebrow: (series: string, day: string) => `${series} ${day}`,
    lead: 'Møtet blir låst, det som ikkje er ferdig, går vidare til neste møte, og referatet er klart til godkjenning.',
    gone: 'Dette møtet finst ikkje.',
    nothing: 'Alt er på plass.',
    notHeld: 'Møtet kan ikkje avsluttast no.',
    submit: 'Avslutt møtet',
    back: 'Tilbake til møtet',
    closed: 'Møtet er avslutta, og referatet ventar på godkjenning.',
    lacking: 'Noko manglar før møtet kan avsluttast.',
    unticked: {
      heading: 'Ikkje drøfta',
      about: 'Desse blir med til neste møte, dersom de ikkje merker dei som drøfta.',
    },
    untold: {
      heading: 'Til alle folkevalde',
      postpone: 'Ta det i neste møte',
      tell: 'Skriv inn informasjonen',
      done: (title: string) => `Skrive inn: ${title}`,
      postponed: 'Kjem igjen i neste møte.',
      told: 'Alle har fått vite det.',
    },
    undecided: {
      heading: 'Krev vedtak',
      about: 'Instruksar til administrasjonen må vedtakast. Kva organ må ta stilling til dette?',
    },
    ownerless: {
      heading: 'Oppfølging utan ansvarleg',
      about: 'De kan avslutte likevel, men då har ingen sagt ja til å gjere det.',
      owner: (title: string) => `Ansvarleg for «${title}»`,
    },
    access: {
      heading: 'Tilgang',
      unmarked: (count: number) =>
        count === 1
          ? 'Eitt punkt er ikkje vurdert. Det blir offentleg når møtet blir avslutta.'
          : `${count} punkt er ikkje vurderte. Dei blir offentlege når møtet blir avslutta.`,
      public: 'Alle er offentlege',
      exempt: 'Ta unna',
      exemptThis: (title: string) => `Ta unna «${title}»`,
      incomplete: 'Noko er unnateke, men manglar det som må stå i eit avslag.',
    },
    version: (version: number) => `Dette blir versjon ${version} av referatet.`,
    reason: 'Kvifor eit nytt referat',
    reasonMissing: 'Skriv kvifor referatet blir endra.',
    reasonGiven: (reason: string) => `Grunn: ${reason}`,
  },

  information: {
    heading: 'Til alle folkevalde',
    toldOn: 'Dag',
    channel: 'Kanal',
    channelNote: 'Kva kanal',
    recipients: 'Mottakarar',
    named: 'Kven',
    save: 'Lagre',
    cancel: 'Avbryt',
    dayMissing: 'Vel dagen dei fekk vite det.',
    dayAhead: 'Dagen har ikkje vore enno. Skriv det inn når dei har fått vite det.',
    dayBeforeTerm: 'Dagen er før valet til denne perioden. Sjå over datoen.',
    channelMissing: 'Skriv kva kanal det var.',
    namedMissing: 'Skriv kven som fekk vite det.',
    recipientsAbout: 'Punktet er ferdig først når alle folkevalde har fått vite det.',
  },

  approval: {
    heading: 'Godkjenning',
    given: (title: string, name: string, when: string) => `${title} ${name}: godkjent ${when}`,
    missing: (title: string, name: string) => `${title} ${name}: ikkje godkjent enno`,
    nobody: (title: string) => `${title}: ingen er lagd inn`,
    approve: 'Godkjenn referatet',
    approved: 'Du har godkjent referatet.',
    bothApproved: 'Begge har godkjent. Referatet er ferdig.',
    withdrawn: 'Trekt tilbake før begge hadde godkjent.',
    switchTo: (name: string) => `Byt til ${name}`,
    otherOwn: 'Den andre godkjenner med sin eigen passfrase.',
    notYours: 'Referatet blir godkjent av dykk to.',
    signed: 'Signert med den eigne nøkkelen til kvar.',
    refusals: {
      notApprover: 'Dette referatet er det ikkje du som godkjenner.',
      notAwaiting: 'Dette referatet ventar ikkje lenger på godkjenning.',
      otherText: 'Teksten er ein annan enn den du såg. Les han på nytt før du godkjenner.',
    },
    waiting: {
      heading: 'Ventar på godkjenning',
      mine: (title: string, day: string) => `${title} ${day}: ventar på deg`,
      other: (title: string, day: string, name: string) => `${title} ${day}: ventar på ${name}`,
      open: 'Les og godkjenn',
      read: 'Opne',
    },
  },

  minutes: {
    heading: (series: string, day: string) => `Referat: ${series} ${day}`,
    noneHeading: 'Referat',
    gone: 'Dette møtet finst ikkje.',
    none: 'Møtet er ikkje avslutta enno.',
    close: 'Avslutt møtet',
    unreadable: 'Dette referatet er laga av ein nyare versjon av Samspill og kan ikkje visast her.',
    label: 'Referatet',
    audience: 'Vis',
    audiences: { internal: 'Internt referat', public: 'Offentleg referat' },
    version: 'Versjon',
    versionOf: (version: number, state: string) => `Versjon ${version}: ${state}`,
    older: 'Det finst ein nyare versjon av dette referatet.',
    why: (reason: string) => `Grunn til ny versjon: ${reason}`,
    draft: (name: string, when: string, reason: string) => `Opna att av ${name} ${when}. Grunn: ${reason}`,
    draftAbout:
      'Rett det som skal rettast, og avslutt møtet på nytt. Det blir ein ny versjon som begge godkjenner.',
    unknown: 'ukjend',
    toMeeting: 'Til møtet',
    toFront: 'Til vekemøta',
  },

  reopen: {
    open: 'Opne møtet att',
    heading: 'Opne møtet att?',
    about:
      'Då kan møtet rettast. Det de har godkjent, blir ståande som det er, og rettinga blir ein ny versjon med grunn. Det går fram kven som opna att, og når.',
    reason: 'Kva skal rettast?',
    reasonMissing: 'Skriv kva som skal rettast.',
    submit: 'Opne att',
    cancel: 'Avbryt',
    done: 'Møtet er opna att.',
    notClosed: 'Møtet er ikkje avslutta.',
  },

  chain: {
    heading: 'Kjeda',
    about:
      'Kvart godkjent referat er lenka til det førre. Er noko endra i ettertid, går det fram her. Kontrollen skjer på denne maskina, utan nett.',
    check: 'Kontroller kjeda',
    checking: 'Kontrollerer',
    whole: (count: number) =>
      count === 1
        ? 'Kjeda er heil: eitt godkjent referat, signert av begge.'
        : `Kjeda er heil: ${count} godkjende referat, signerte av begge.`,
    empty: 'Ingen referat er godkjende enno.',
    strange: (count: number) =>
      `${count === 1 ? 'Éi godkjenning' : `${count} godkjenningar`} i ditt namn er signert med ein nøkkel du ikkje har no. Har du fått ny tilgang sidan, er det truleg grunnen. Elles: ta det opp med den andre.`,
    broken: 'Kjeda er broten',
    fault: {
      content: 'Teksten er ikkje den som vart godkjend.',
      approvals: 'Det manglar ei godkjenning.',
      signature: 'Ein signatur stemmer ikkje.',
      link: 'Noko om godkjenninga er endra i ettertid.',
      previous: 'Referatet framfor manglar. Er det sletta for godt, står det i sletteloggen.',
    },
    place: (title: string, version: number) => `${title}, versjon ${version}`,
    open: 'Opne',
  },
};
