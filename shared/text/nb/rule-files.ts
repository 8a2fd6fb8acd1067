/** «Fil til den andre»: the rules of the game between two PCs. What every such file says, stands in `parcel.ts`. */
export const ruleFiles = {
  about: 'Sitter dere ved hver deres PC? Send spillereglene som en låst fil, og les inn svaret.',
  send: {
    button: 'Send spillereglene …',
    heading: 'Send spillereglene til den andre',
    about:
      'Filen har spillereglene med alle versjoner og godkjenninger, når de er brukt og tøyd, egne gråsoner, det dere skylder hverandre av varsler, og møteplassene. Utkast til svar i forventningsspeil og gråsoner er aldri med.',
    inside: ({
      rules,
      waiting,
      cases,
    }: {
      readonly rules: number;
      readonly waiting: number;
      readonly cases: number;
    }): string => {
      const parts = [
        rules === 1 ? '1 spilleregel' : `${rules} spilleregler`,
        ...(waiting === 0
          ? []
          : [waiting === 1 ? '1 versjon til godkjenning' : `${waiting} versjoner til godkjenning`]),
        ...(cases === 0 ? [] : [cases === 1 ? '1 egen gråsone' : `${cases} egne gråsoner`]),
      ];
      return `Med i filen: ${parts.join(', ')}.`;
    },
    fileName: (role: string, day: string): string => `Spilleregler til ${role} ${day}`,
    refusals: {
      notWritable: 'Filen ble ikke lagret. Velg en mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikke egen passfrase her. Gi tilgang under Innstillinger, Sikkerhet, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Spillereglene finnes ikke lenger.',
    },
  },
  read: {
    final: 'Filen har en godkjenning. Når den er lagt til, kan det ikke angres.',
    groups: {
      versions: 'Versjoner',
      approvals: 'Godkjenninger',
      rules: 'Spilleregler',
      uses: 'På sakslisten, brukt og tøyd',
      cases: 'Egne gråsoner',
      notices: 'Varsling',
      arenas: 'Møteplasser',
      people: 'Personer',
      removed: 'Lagt i papirkurven',
    },
    lines: {
      stated: (title: string, state: string): string => `${title} (${state})`,
      version: (question: string, number: number, state: string): string =>
        `${question} Versjon ${number}, ${state}`,
      quoted: (line: string, text: string): string => `${line}: «${text}»`,
      approval: (name: string, question: string): string => `${name} har godkjent: ${question}`,
    },
    left: (count: number): string =>
      count === 1
        ? 'Én ting blir liggende i filen: Den viser til noe som ikke finnes her, eller er en godkjenning som ikke lar seg bekrefte.'
        : `${count} ting blir liggende i filen: De viser til noe som ikke finnes her, eller er godkjenninger som ikke lar seg bekrefte.`,
    refusals: {
      notAge: 'Dette er ikke en fil med spilleregler, eller bare en del av en.',
      damaged: 'Filen er endret, skadet eller kuttet på veien. Be om å få den sendt på nytt.',
      notOurs: 'Dette er ikke en fil med spilleregler.',
      unknownTerm: 'Filen gjelder en valgperiode som ikke finnes her.',
      unknownSender: 'Filen er fra noen som ikke er registrert her.',
      notGenuine:
        'En godkjenning i filen er ikke signert av den det står at den er fra. Be den andre godkjenne på nytt og sende en ny fil.',
      otherWording:
        'En versjon i filen har en annen ordlyd enn den som ble lagt fram. Be den andre trekke den, og legge den fram på nytt.',
      notAgreed: 'Filen sier at begge har godkjent noe, men det har dere ikke. Be om en ny fil.',
    },
  },
};
