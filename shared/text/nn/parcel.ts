import type { parcel as nb } from '../nb/parcel.ts';

/** «Fil til den andre»: the weekly meeting between two PCs. */
export const parcel: typeof nb = {
  heading: 'Fil til den andre',
  about: 'Sit de ved kvar dykkar PC? Send vekemøtet som ei låst fil, og les inn svaret.',
  aboutReading: 'Har du fått ei fil frå den andre? Sjå kva som er nytt, og legg det til.',
  send: {
    button: 'Send vekemøtet …',
    heading: 'Send vekemøtet til den andre',
    about:
      'Bruk dette når de sit ved kvar dykkar PC. Fila har saklista, referata, det som ventar, open oppfølging og spelereglane det gjeld. Private notat og utkast er aldri med.',
    to: 'Til',
    locked: (name: string) =>
      `Fila blir låst til ${name}. Ho kan berre opnast i Samspill, med passfrasen til ${name}.`,
    needsCopy: (name: string) =>
      `${name} treng Samspill med ein kopi av det de har felles. Lag kopien under Innstillingar, Tryggingskopi, og hent han fram att på den andre maskinen. Det gjer de berre éin gong.`,
    nobody:
      'Ingen andre har eigen passfrase her enno. Gi den andre tilgang under Innstillingar, Tryggleik, så kan fila låsast til vedkomande.',
    inside: (points: number, actions: number) =>
      `Med i fila: ${points} møtepunkt og ${actions} oppfølgingspunkt.`,
    save: 'Lagre fil …',
    saving: 'Lagar fila …',
    cancel: 'Avbryt',
    close: 'Lukk',
    saved: (name: string) => `${name} er lagra. Send fila som vedlegg i Teams eller e-post.`,
    show: 'Vis i mappa',
    fileName: (role: string, day: string) => `Vekemøte til ${role} ${day}`,
    refusals: {
      notWritable: 'Fila blei ikkje lagra. Vel ei mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikkje eigen passfrase her. Gi tilgang under Innstillingar, Tryggleik, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Møteserien finst ikkje lenger.',
    },
  },
  read: {
    button: 'Les inn fil …',
    reading: 'Les fila …',
    heading: (name: string) => `Frå ${name}`,
    about: (when: string) => `Laga ${when}. Sjå over før noko blir lagt til.`,
    nothing: 'Det er ikkje noko nytt i fila. Alt står her frå før.',
    add: 'Legg til',
    adding: 'Legg til …',
    cancel: 'Avbryt',
    close: 'Lukk',
    added: 'Det nye frå den andre er lagt til',
    notAdded: 'Noko er endra her sidan fila blei lesen. Les ho inn på nytt. Ingenting er lagt til.',
    notSaved: 'Det blei ikkje lagra. Ingenting er lagt til. Prøv igjen.',
    refusedHeading: 'Fila blei ikkje lesen inn',
    unchanged: 'Ingenting er endra.',
    refusals: {
      notReadable: 'Fila kan ikkje lesast. Sjå etter at ho er lasta heilt ned, og prøv igjen.',
      notAge: 'Dette er ikkje ei fil med eit vekemøte.',
      wrongKey:
        'Fila er låst til ein annan, eller ho er laga før du fekk ny nøkkel. Be om ei ny fil som er laga til deg.',
      damaged: 'Fila er endra eller skadd på vegen. Be om å få ho send på nytt.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      otherWorkspace: 'Fila gjeld ein annan kommune eller eit anna oppsett enn det som er ope her.',
      notForMe: 'Fila er laga til ein annan enn deg.',
      ownFile: 'Dette er fila du laga sjølv. Ho er til den andre.',
    },
    groups: {
      points: 'Nye punkt',
      placed: 'Sett på saklista',
      discussed: 'Drøfta',
      notes: 'Notat og kommentarar',
      decisions: 'Avgjerder',
      actions: 'Oppfølging',
      information: 'Informasjon gitt',
      approvals: 'Godkjenningar',
      changed: 'Endra',
      removed: 'Lagt i papirkorga',
      other: 'Møte og oppsett',
    },
    more: (count: number) => `og ${count} til`,
    actionDone: (title: string) => `${title} (gjort)`,
    approval: (name: string) => `${name} har godkjent referatet`,
    inNote: (title: string, text: string) => `${title}: ${text}`,
    conflicts: {
      heading: 'De har skrive kvar dykkar',
      about: 'Vel kva som skal stå. Det du ikkje vel, ligg framleis i fila.',
      mine: 'Det som står her',
      theirs: 'Det som står i fila',
      both: 'Begge, etter kvarandre',
      empty: '(tomt)',
    },
    left: {
      heading: 'Dette blir liggjande i fila',
      locked: (count: number) =>
        count === 1
          ? 'Éin ting gjeld eit møte som er avslutta her. Opne møtet att og les inn fila på nytt for å få det med.'
          : `${count} ting gjeld eit møte som er avslutta her. Opne møtet att og les inn fila på nytt for å få dei med.`,
      finished: (count: number) =>
        count === 1
          ? 'Éin ting gjeld eit referat som er godkjent her, og blir ikkje endra.'
          : `${count} ting gjeld eit referat som er godkjent her, og blir ikkje endra.`,
      otherVersion: () =>
        'De har avslutta same møtet kvar for dykk. Referatet her står. Opne møtet att om noko frå den andre skal inn.',
      notGenuine: () =>
        'Ei godkjenning lèt seg ikkje stadfeste. Be den andre godkjenne på nytt og sende ei ny fil.',
      unknownReference: (count: number) =>
        count === 1
          ? 'Éin ting viser til noko som ikkje finst her.'
          : `${count} ting viser til noko som ikkje finst her.`,
    },
  },
};
