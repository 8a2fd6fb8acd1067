/** «Fil til den andre»: the weekly meeting between two PCs. */
export const parcel = {
  heading: 'Fil til den andre',
  about: 'Sitter dere ved hver deres PC? Send ukemøtet som en låst fil, og les inn svaret.',
  aboutReading: 'Har du fått en fil fra den andre? Se hva som er nytt, og legg det til.',
  send: {
    button: 'Send ukemøtet …',
    heading: 'Send ukemøtet til den andre',
    about:
      'Bruk dette når dere sitter ved hver deres PC. Filen har sakslisten, referatene, det som venter, åpen oppfølging og spillereglene det gjelder. Private notater og utkast er aldri med.',
    to: 'Til',
    locked: (name: string) =>
      `Filen låses til ${name}. Den kan bare åpnes i Samspill, med passfrasen til ${name}.`,
    needsCopy: (name: string) =>
      `${name} trenger Samspill med en kopi av det dere har felles. Lag kopien under Innstillinger, Sikkerhetskopi, og gjenopprett den på den andre maskinen. Det gjøres bare én gang.`,
    nobody:
      'Ingen andre har egen passfrase her ennå. Gi den andre tilgang under Innstillinger, Sikkerhet, så kan filen låses til vedkommende.',
    inside: (points: number, actions: number) =>
      `Med i filen: ${points === 1 ? '1 møtepunkt' : `${points} møtepunkter`} og ${actions === 1 ? '1 oppfølgingspunkt' : `${actions} oppfølgingspunkter`}.`,
    save: 'Lagre fil …',
    saving: 'Lager filen …',
    cancel: 'Avbryt',
    close: 'Lukk',
    saved: (name: string) => `${name} er lagret. Send den som vedlegg i Teams eller e-post.`,
    show: 'Vis i mappen',
    fileName: (role: string, day: string) => `Ukemøte til ${role} ${day}`,
    refusals: {
      notWritable: 'Filen ble ikke lagret. Velg en mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikke egen passfrase her. Gi tilgang under Innstillinger, Sikkerhet, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Møteserien finnes ikke lenger.',
    },
  },
  read: {
    button: 'Les inn fil …',
    reading: 'Leser filen …',
    heading: (name: string) => `Fra ${name}`,
    about: (when: string) => `Laget ${when}. Se over før noe legges til.`,
    nothing: 'Det er ikke noe nytt i filen. Alt står her fra før.',
    add: 'Legg til',
    adding: 'Legger til …',
    cancel: 'Avbryt',
    close: 'Lukk',
    added: 'Det nye fra den andre er lagt til',
    notAdded: 'Noe er endret her siden filen ble lest. Les den inn på nytt. Ingenting er lagt til.',
    notSaved: 'Det ble ikke lagret. Ingenting er lagt til. Prøv igjen.',
    refusedHeading: 'Filen ble ikke lest inn',
    unchanged: 'Ingenting er endret.',
    refusals: {
      notReadable: 'Filen kan ikke leses. Se etter at den er lastet helt ned, og prøv igjen.',
      notAge: 'Dette er ikke en fil med et ukemøte.',
      wrongKey:
        'Filen er låst til en annen, eller den er laget før du fikk ny nøkkel. Be om en ny fil som er laget til deg.',
      damaged: 'Filen er endret eller skadet på veien. Be om å få den sendt på nytt.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      otherWorkspace: 'Filen gjelder en annen kommune eller et annet oppsett enn det som er åpent her.',
      notForMe: 'Filen er laget til en annen enn deg.',
      ownFile: 'Dette er filen du selv laget. Den er til den andre.',
    },
    groups: {
      points: 'Nye punkter',
      placed: 'Satt på sakslisten',
      discussed: 'Drøftet',
      notes: 'Notater og kommentarer',
      decisions: 'Beslutninger',
      actions: 'Oppfølging',
      information: 'Informasjon gitt',
      approvals: 'Godkjenninger',
      changed: 'Endret',
      removed: 'Lagt i papirkurven',
      other: 'Møter og oppsett',
    },
    more: (count: number) => `og ${count} til`,
    actionDone: (title: string) => `${title} (gjort)`,
    approval: (name: string) => `${name} har godkjent referatet`,
    inNote: (title: string, text: string) => `${title}: ${text}`,
    conflicts: {
      heading: 'Dere har skrevet hver deres',
      about: 'Velg hva som skal stå. Det du ikke velger, ligger fortsatt i filen.',
      mine: 'Det som står her',
      theirs: 'Det som står i filen',
      both: 'Begge, etter hverandre',
      empty: '(tomt)',
    },
    left: {
      heading: 'Dette blir liggende i filen',
      locked: (count: number) =>
        count === 1
          ? 'Én ting gjelder et møte som er avsluttet her. Gjenåpne møtet og les inn filen på nytt for å få den med.'
          : `${count} ting gjelder et møte som er avsluttet her. Gjenåpne møtet og les inn filen på nytt for å få dem med.`,
      finished: (count: number) =>
        count === 1
          ? 'Én ting gjelder et referat som er godkjent her, og blir ikke endret.'
          : `${count} ting gjelder et referat som er godkjent her, og blir ikke endret.`,
      otherVersion: () =>
        'Dere har avsluttet samme møte hver for dere. Referatet her står. Gjenåpne møtet om noe fra den andre skal inn.',
      notGenuine: () =>
        'En godkjenning lar seg ikke bekrefte. Be den andre godkjenne på nytt og sende en ny fil.',
      unknownReference: (count: number) =>
        count === 1
          ? 'Én ting viser til noe som ikke finnes her.'
          : `${count} ting viser til noe som ikke finnes her.`,
    },
  },
};
