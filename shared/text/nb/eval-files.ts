/** «Fil til den andre»: a half-year evaluation between two PCs. */
export const evalFiles = {
  heading: 'Fil til den andre',
  about: 'Sitter dere ved hver deres PC? Send runden som en låst fil, og les inn svaret.',
  keyGiven: (when: string): string =>
    `Nøkkelen din ble lagret i en fil ${when}. Svarene dine kan være lest. Ingen kan endre et svar nå.`,
  elsewhere: (names: string): string =>
    `Nøkkelen fra ${names} ligger ikke på denne maskinen. Send nøkkelen din i en fil, eller les inn filen du har fått.`,
  send: {
    buttons: {
      terms: 'Send runden …',
      envelope: 'Send konvolutten …',
      key: 'Send konvolutten eller nøkkelen …',
      talk: 'Send samtalen …',
      finished: 'Send resultatet …',
      cancelled: 'Send at runden er avlyst …',
    },
    heading: 'Send til den andre',
    about: {
      terms: 'Filen har rammene for runden og hvem som har bekreftet dem. Ingen svar er med.',
      envelope:
        'Filen har konvolutten din, men ikke nøkkelen. Ingen kan åpne den, heller ikke den som får filen.',
      key: 'Alle konvoluttene er levert og ligger her. Nå kan du også sende nøkkelen din.',
      talk: 'Filen har nøklene, temaene, det dere er enige om, tiltakene og forslagene. Utkast er aldri med.',
      finished: 'Filen har resultatet begge har godkjent, og alt det bygger på.',
      cancelled: 'Filen sier at runden er avlyst, og hvorfor. Konvolutter og svar er ikke med.',
    },
    to: 'Til',
    what: 'Hva skal være med?',
    withoutKey: 'Bare konvolutten',
    withoutKeyAbout: 'Ingen kan lese svarene dine.',
    withKey: 'Konvolutten og nøkkelen',
    withKeyAbout: (name: string): string => `${name} kan da lese svarene dine.`,
    first: (name: string): string =>
      `Den som sender nøkkelen først, blir lest først. ${name} ser da svarene dine før du ser de andre. Ingen kan endre et svar mer: Alle konvoluttene er levert og ligger fast.`,
    keyHeading: 'Legg nøkkelen din i filen',
    keyLead: (name: string): string =>
      `Når filen er lagret, kan nøkkelen ikke hentes tilbake. Bare ${name} kan åpne filen.`,
    locked: (name: string): string =>
      `Filen låses til ${name}. Den kan bare åpnes i Samspill, med passfrasen til ${name}.`,
    needsCopy: (name: string): string =>
      `${name} trenger Samspill med en kopi av det dere har felles. Lag kopien under Innstillinger, Sikkerhetskopi, og gjenopprett den på den andre maskinen. Det gjøres bare én gang.`,
    nobody:
      'Ingen av de andre i runden har egen passfrase her. Gi tilgang under Innstillinger, Sikkerhet, så kan filen låses til vedkommende.',
    save: 'Lagre fil …',
    next: 'Videre',
    saving: 'Lager filen …',
    cancel: 'Avbryt',
    close: 'Lukk',
    saved: (name: string): string => `${name} er lagret. Send den som vedlegg i Teams eller e-post.`,
    show: 'Vis i mappen',
    fileNames: {
      terms: (role: string, day: string): string => `Evaluering til ${role} ${day}`,
      envelope: (role: string, day: string): string => `Konvolutt til ${role} ${day}`,
      key: (role: string, day: string): string => `Nøkkel til ${role} ${day}`,
      talk: (role: string, day: string): string => `Evaluering, samtale til ${role} ${day}`,
      finished: (role: string, day: string): string => `Evaluering, resultat til ${role} ${day}`,
      cancelled: (role: string, day: string): string => `Evaluering avlyst, til ${role} ${day}`,
    },
    notSent: 'Filen ble ikke lagret. Nøkkelen er ikke sendt.',
    refusals: {
      notWritable: 'Filen ble ikke lagret. Velg en mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikke egen passfrase her. Gi tilgang under Innstillinger, Sikkerhet, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Runden finnes ikke lenger.',
      sealMissing: 'En konvolutt mangler her. Les inn filen fra den andre først.',
    },
  },
  read: {
    button: 'Les inn fil …',
    reading: 'Leser filen …',
    heading: (name: string): string => `Fra ${name}`,
    about: (when: string): string => `Laget ${when}. Se over før noe legges til.`,
    nothing: 'Det er ikke noe nytt i filen. Alt står her fra før.',
    add: 'Legg til',
    adding: 'Legger til …',
    open: 'Åpne konvoluttene',
    cancel: 'Avbryt',
    close: 'Lukk',
    added: 'Det nye fra den andre er lagt til',
    opened: 'Konvoluttene er åpnet. Dere ser nå den samme rapporten.',
    stored: 'Nøkkelen er tatt imot. Konvoluttene åpnes når den siste nøkkelen er her.',
    toRound: 'Til runden',
    notAdded: 'Noe er endret her siden filen ble lest. Les den inn på nytt. Ingenting er lagt til.',
    notSaved: 'Det ble ikke lagret. Ingenting er lagt til. Prøv igjen.',
    refusedHeading: 'Filen ble ikke lest inn',
    unchanged: 'Ingenting er endret.',
    final: 'Det kan ikke angres.',
    newKey: (name: string): string =>
      `Filen er signert med en nøkkel ${name} ikke har brukt her før. Har ${name} fått ny nøkkel, er alt i orden. Spør ${name} før du legger til.`,
    key: {
      about: (name: string): string =>
        `Nøkkelen fra ${name} er i filen, og den passer til konvolutten som ligger her.`,
      own: 'Gi din egen nøkkel, så åpnes alle konvoluttene samtidig. Ingenting vises før det.',
      ownWith: (name: string): string =>
        `${name} leverte på denne maskinen og må være med. Hver skriver sin egen passfrase.`,
      heading: 'Åpne konvoluttene',
      lead: 'Alle konvoluttene åpnes i samme øyeblikk. Det kan ikke angres.',
      held: (name: string): string =>
        `Nøkkelen fra ${name} er i filen. En nøkkel mangler ennå. Når du legger til, tas denne vare på, låst med passfrasen din. Ingenting åpnes, og ingenting vises, før den siste er her.`,
      thenSend: (name: string): string => `Send så filen tilbake, så kan ${name} åpne konvoluttene også.`,
    },
    groups: {
      round: 'Runden',
      said: 'Bekreftet og godkjent',
      envelopes: 'Konvolutter og nøkler',
      themes: 'Temaer',
      summaries: 'Oppsummert for et område',
      measures: 'Tiltak',
      proposals: 'Forslag til spilleregler',
      actions: 'Oppfølging i ukemøtet',
      outcome: 'Resultat',
      removed: 'Lagt i papirkurven',
    },
    lines: {
      newRound: (title: string): string => `Ny runde: ${title}`,
      terms: 'Rammene for runden',
      plans: 'Dager og opplysninger om runden',
      begun: 'Begge har bekreftet. Nå kan dere svare, hver for dere.',
      anew: 'Begge har sagt ja til å forkaste. Alle svarer på nytt.',
      withoutDeputy: 'Begge har sagt ja til å åpne uten varaordføreren.',
      cancelled: (reason: string): string => `Runden er avlyst: ${reason}`,
      finished: 'Begge har godkjent. Runden er ferdig.',
      envelope: (name: string, when: string): string => `Konvolutten fra ${name}, levert ${when}`,
      key: (name: string): string => `Nøkkelen fra ${name}`,
      opens: 'Konvoluttene åpnes for alle.',
      said: {
        terms: (name: string): string => `${name} har bekreftet rammene`,
        withoutDeputy: (name: string): string => `${name} sier ja til å åpne uten varaordføreren`,
        discard: (name: string): string => `${name} sier ja til å forkaste konvoluttene`,
        answersInReport: (name: string): string => `${name} sier ja til at egne svar står i rapporten`,
        outcome: (name: string): string => `${name} har godkjent resultatet`,
      },
      outcomes: {
        awaiting: 'Et resultat venter på godkjenning',
        begun: 'Et resultat er godkjent av den ene',
        approved: 'Resultatet er godkjent av begge',
        withdrawn: 'Et resultat er trukket. Dere snakker videre.',
      },
    },
    more: (count: number): string => `og ${count} til`,
    left: (count: number): string =>
      count === 1
        ? 'Én oppfølging blir liggende i filen, fordi ukemøtet den hører til, ikke finnes her. Send ukemøtet også, så kommer den med.'
        : `${count} oppfølginger blir liggende i filen, fordi ukemøtet de hører til, ikke finnes her. Send ukemøtet også, så kommer de med.`,
    setAside: (count: number): string =>
      count === 1
        ? 'Én ting som er skrevet her etterpå, er ikke med i det begge har godkjent. Den legges i papirkurven.'
        : `${count} ting som er skrevet her etterpå, er ikke med i det begge har godkjent. De legges i papirkurven.`,
    refusals: {
      notReadable: 'Filen kan ikke leses. Se etter at den er lastet helt ned, og prøv igjen.',
      notAge: 'Dette er ikke en fil med en halvårsevaluering, eller bare en del av en.',
      wrongKey:
        'Filen er låst til en annen, eller den er laget før du fikk ny nøkkel. Be om en ny fil som er laget til deg.',
      damaged: 'Filen er endret, skadet eller kuttet på veien. Be om å få den sendt på nytt.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      otherWorkspace: 'Filen gjelder en annen kommune eller et annet oppsett enn det som er åpent her.',
      notForMe: 'Filen er laget til en annen enn deg.',
      ownFile: 'Dette er filen du selv laget. Den er til den andre.',
      otherRound: 'Filen gjelder en annen runde enn den du ser på. Les den inn fra første side i Evaluering.',
      notParticipant: 'Filen er ikke fra en som er med i runden, eller du er ikke med i den selv.',
      unknownTerm: 'Filen gjelder en valgperiode som ikke finnes her.',
      deletedRound: 'Runden ligger i papirkurven her. Hent den tilbake, og les inn filen igjen.',
      cancelledRound:
        'Runden er avlyst her. En avlyst runde tar ikke imot noe mer. Er konvoluttene åpnet hos den andre, ser dere på rapporten sammen der.',
      finishedRound: 'Runden er ferdig og godkjent av begge. Den kan ikke endres.',
      openedRound: 'Konvoluttene er åpnet her. En åpnet runde kan ikke avlyses.',
      otherTerms:
        'Filen har andre rammer for runden enn de begge har bekreftet. Snakk sammen om hva som gjelder.',
      termsNotConfirmed: 'Filen har en konvolutt, men rammene er ikke bekreftet av begge.',
      otherAttempt:
        'Filen gjelder et nytt forsøk som ikke er avtalt her. Begge må først si ja til å forkaste konvoluttene.',
      notGenuine:
        'Noe i filen er ikke signert av den det står at det er fra. Be den andre gjøre det på nytt og sende en ny fil.',
      wrongParty: 'En konvolutt eller nøkkel i filen er fra en annen enn den skal være fra.',
      replacedSeal:
        'Konvolutten i filen er en annen enn den som er levert før. En levert konvolutt kan ikke byttes ut.',
      ownSealGone:
        'Filen har en konvolutt fra deg som ikke finnes på denne maskinen. Gjenopprett kopien der du leverte, eller forkast konvoluttene sammen.',
      answerFirst: 'Filen har en nøkkel. Den tas ikke imot før du selv har levert.',
      sealMissing: 'Filen har en nøkkel, men en konvolutt mangler her ennå. Les inn konvoluttene først.',
      keyWithoutSeal: 'Filen har en nøkkel uten konvolutten den hører til.',
      keyDoesNotFit: 'Nøkkelen i filen passer ikke til konvolutten som er levert.',
      noAnswers:
        'Nøkkelen passer til konvolutten, men det er ikke svar på skjemaet i den. Avlys runden, og åpne en ny.',
      otherOutcome:
        'Dere har hvert deres resultat til godkjenning. Velg «Snakk videre» på den ene maskinen, og les inn filen igjen.',
    },
  },
};
