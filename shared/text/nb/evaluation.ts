/** The room Evaluering: the first page, a new round, what stands of it in other rooms. */
export const evaluation = {
  title: 'Evaluering',

  tabs: { label: 'Evaluering', front: 'Runder', forms: 'Skjemaer' },

  /** «Halvårsevaluering høst 2024», «runde 3, høst 2024» */
  round: {
    halves: { spring: 'vår', autumn: 'høst' },
    title: (half: string, year: number): string => `Halvårsevaluering ${half} ${year}`,
    named: (number: number, half: string, year: number): string => `Runde ${number}, ${half} ${year}`,
    number: (number: number): string => `Runde ${number}`,
    period: (from: string, to: string): string => `${from} til ${to}`,
  },

  front: {
    empty:
      'Her svarer dere hver for dere på hvordan samarbeidet går, åpner svarene samtidig og snakker om dem.',
    begin: 'Åpne en runde',
    noTerm: 'Ingen periode er lagt inn ennå.',
    noParties:
      'En runde trenger både ordfører og kommunedirektør. Legg inn den som mangler, under Innstillinger.',
    toPeople: 'Til personene',
    current: 'Denne runden',
    two: 'Dere har to runder på gang. Det skjer når begge åpner hver sin. Bli enige om hvilken dere går videre med, og avlys den andre.',
    goOn: 'Åpne runden',
    next: 'Neste runde',
    planned: (day: string): string => `Planlagt til ${day}`,
    passed: (day: string): string => `Planlagt til ${day}. Den er ikke åpnet ennå.`,
    unplanned: 'Ingen dag er planlagt. Dere kan åpne en runde når dere vil.',
    why: 'Vi teller fra tiltredelsen: et halvt år, ett år og så hvert halvår ut perioden.',
    agreedDay: 'Dagen avtalte dere i forrige runde.',
    later: 'Senere i perioden',
    earlier: 'Tidligere runder',
    report: 'Rapport',
    reportOf: (title: string): string => `Rapport: ${title}`,
    outcome: 'Resultat',
    outcomeOf: (title: string): string => `Resultat: ${title}`,
  },

  /** Where a round is, in a few words. */
  steps: {
    terms: 'Venter på at rammene blir bekreftet',
    answer: 'Dere svarer hver for dere',
    waiting: 'Dere svarer hver for dere',
    open: 'Alle har levert. Konvoluttene kan åpnes',
    opened: 'Åpnet. Samtalen gjenstår',
    talking: 'Samtalen er begynt',
    approving: 'Resultatet venter på godkjenning',
    finished: 'Ferdigstilt',
    cancelled: 'Avlyst',
  },

  /** What the one who reads can do now, or waits for. */
  mine: {
    confirm: 'Du har ikke bekreftet rammene ennå.',
    waitConfirm: (names: string): string => `Venter på at ${names} bekrefter rammene.`,
    answer: 'Du kan svare nå.',
    answerBy: (day: string): string => `Svarfrist ${day}.`,
    late: (day: string): string => `Svarfristen var ${day}.`,
    waitAnswers: (names: string): string => `Venter på svar fra ${names}.`,
    open: 'Dere åpner dem sammen.',
    opened: 'Se på svarene, og sett av tid til å snakke om dem.',
    talk: (day: string): string => `Samtalen er avtalt til ${day}.`,
    approving: 'Begge må godkjenne det dere kom fram til.',
  },

  form: {
    heading: 'Ny runde',
    changeHeading: 'Endre rammene',
    lead: 'Rammene avtaler dere før noen svarer. Begge må bekrefte dem.',
    changeLead: 'Når rammene endres, må begge bekrefte dem på nytt.',
    people: 'Hvem svarer?',
    choose: 'Velg',
    period: 'Hva gjelder svarene?',
    periodAbout: 'Tiden dere ser tilbake på. Vi foreslår tiden siden forrige runde.',
    from: 'Fra og med',
    to: 'Til og med',
    form: 'Skjema',
    deputy: (deputy: string): string => `${deputy} svarer også`,
    deputyAbout: 'Svarene står i en egen kolonne. De blir aldri regnet sammen med svarene fra dere to.',
    deputyWho: (deputy: string): string => `Hvem er ${deputy}?`,
    noDeputy: (deputy: string): string =>
      `Ingen ${deputy} er lagt inn. Gjør det under Innstillinger hvis tre skal svare.`,
    sees: 'Hvem får se hva?',
    readers: 'Hvem får rapporten?',
    sharing: 'Annet dere er enige om',
    sharingHint: 'For eksempel hvem som får vite at dere har evaluert, og når.',
    dates: 'Når?',
    answerBy: 'Svarfrist',
    talkOn: 'Dag for samtalen',
    talkAbout: 'Sett av 60 til 90 minutter til samtalen. Dagene kan flyttes senere.',
    propose: 'Foreslå runden',
    save: 'Lagre rammene',
    cancel: 'Avbryt',
    proposed: 'Runden er foreslått. Nå må begge bekrefte rammene.',
    changed: 'Rammene er endret. Begge må bekrefte dem på nytt.',
    locked: 'Begge har bekreftet rammene. De kan ikke endres nå.',
    toRound: 'Til runden',
    another: 'En annen runde er ikke ferdig. Fullfør eller avlys den først.',
    errors: {
      people: 'Velg to ulike personer.',
      deputy: 'Velg hvem det er.',
      days: 'Oppgi begge dagene.',
      wrongWay: 'Den siste dagen kommer før den første.',
      deadlinePassed: 'Svarfristen er alt forbi.',
      talkFirst: 'Samtalen kan ikke komme før svarfristen.',
    },
  },

  readers: {
    nobody: { label: 'Bare de som svarer', about: 'Dere kan bli enige om noe annet senere.' },
    executiveCommittee: (body: string) => ({
      label: `Også ${body}`,
      about: 'Uten enkeltsvar, om ikke begge sier ja til det.',
    }),
    council: (body: string) => ({
      label: `Også ${body}`,
      about: 'Uten enkeltsvar, om ikke begge sier ja til det.',
    }),
  },

  /** Who will see what: said plainly before anyone answers. */
  sees: {
    anonymity:
      'Her er det ingen anonymitet. Når konvoluttene åpnes, ser dere hva den andre har svart, på hvert eneste utsagn.',
    before:
      'Før det ser ingen hva du svarer. Svarene ligger låst med din egen nøkkel, og hverken den andre, IT eller gjenopprettingsarket for arbeidsrommet åpner dem.',
    together:
      'Alle konvoluttene åpnes samtidig, og alle som har svart, ser det samme. Bruker dere filer, blir den som sender nøkkelen først, lest først.',
    workspace: 'Etter åpningen kan også andre som har tilgang til dette arbeidsrommet, se rapporten.',
    report: 'Enkeltsvar er ikke med i det dere tar ut, om ikke begge sier ja til det.',
    access: 'Noen kan be om innsyn i den ferdige rapporten. Tilgangen vurderer dere når resultatet er klart.',
    purpose: 'Evalueringen gjelder samarbeidet mellom to roller. Hold den unna lønn og utviklingssamtale.',
  },

  overview: {
    heading: 'Halvårsevaluering',
    begin: 'Åpne en runde',
    open: 'Åpne runden',
    answer: 'Svar',
    openNamed: (title: string): string => `Åpne ${title}`,
  },

  item: {
    begin: 'Åpne en runde i Evaluering',
    open: (title: string): string => `Åpne ${title} i Evaluering`,
    rules: 'Se forslagene til spilleregler i Evaluering',
  },

  tick: {
    about: (number: number): string =>
      number === 1
        ? 'Dette punktet i Mottakelse ser ut til å være gjort:'
        : 'Disse punktene i Mottakelse ser ut til å være gjort:',
    mark: 'Merk som gjort',
    done: (number: number): string =>
      number === 1 ? 'Punktet er merket som gjort.' : `${number} punkter er merket som gjort.`,
  },
};
