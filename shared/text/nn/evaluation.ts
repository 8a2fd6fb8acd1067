import type { evaluation as nb } from '../nb/evaluation.ts';

/** The room Evaluering: the first page, a new round, what stands of it in other rooms. */
export const evaluation: typeof nb = {
  title: 'Evaluering',

  tabs: { label: 'Evaluering', front: 'Rundar', forms: 'Skjema' },

  round: {
    halves: { spring: 'vår', autumn: 'haust' },
    title: (half: string, year: number): string => `Halvårsevaluering ${half} ${year}`,
    named: (number: number, half: string, year: number): string => `Runde ${number}, ${half} ${year}`,
    number: (number: number): string => `Runde ${number}`,
    period: (from: string, to: string): string => `${from} til ${to}`,
  },

  front: {
    empty: 'Her svarer de kvar for dykk på korleis samarbeidet går, opnar svara samtidig og snakkar om dei.',
    begin: 'Opne ein runde',
    noTerm: 'Ingen periode er lagd inn enno.',
    noParties:
      'Ein runde treng både ordførar og kommunedirektør. Legg inn den som manglar, under Innstillingar.',
    toPeople: 'Til personane',
    current: 'Denne runden',
    two: 'De har to rundar på gang. Det skjer når begge opnar kvar sin. Bli einige om kva for ein de går vidare med, og avlys den andre.',
    goOn: 'Opne runden',
    next: 'Neste runde',
    planned: (day: string): string => `Planlagd til ${day}`,
    passed: (day: string): string => `Planlagd til ${day}. Han er ikkje opna enno.`,
    unplanned: 'Ingen dag er planlagd. De kan opne ein runde når de vil.',
    why: 'Vi tel frå tiltredinga: eit halvt år, eitt år og så kvart halvår ut perioden.',
    agreedDay: 'Dagen avtalte de i førre runde.',
    later: 'Seinare i perioden',
    earlier: 'Tidlegare rundar',
    report: 'Rapport',
    reportOf: (title: string): string => `Rapport: ${title}`,
    outcome: 'Resultat',
    outcomeOf: (title: string): string => `Resultat: ${title}`,
  },

  steps: {
    terms: 'Ventar på at rammene blir stadfesta',
    answer: 'De svarer kvar for dykk',
    waiting: 'De svarer kvar for dykk',
    open: 'Alle har levert. Konvoluttane kan opnast',
    opened: 'Opna. Samtalen står att',
    talking: 'Samtalen er i gang',
    approving: 'Resultatet ventar på godkjenning',
    finished: 'Ferdigstilt',
    cancelled: 'Avlyst',
  },

  mine: {
    confirm: 'Du har ikkje stadfesta rammene enno.',
    waitConfirm: (names: string): string => `Ventar på at ${names} stadfestar rammene.`,
    answer: 'Du kan svare no.',
    answerBy: (day: string): string => `Svarfrist ${day}.`,
    late: (day: string): string => `Svarfristen var ${day}.`,
    waitAnswers: (names: string): string => `Ventar på svar frå ${names}.`,
    open: 'De opnar dei saman.',
    opened: 'Sjå på svara, og set av tid til å snakke om dei.',
    talk: (day: string): string => `Samtalen er avtalt til ${day}.`,
    approving: 'Begge må godkjenne det de kom fram til.',
  },

  form: {
    heading: 'Ny runde',
    changeHeading: 'Endre rammene',
    lead: 'Rammene avtaler de før nokon svarer. Begge må stadfeste dei.',
    changeLead: 'Når rammene blir endra, må begge stadfeste dei på nytt.',
    people: 'Kven svarer?',
    choose: 'Vel',
    period: 'Kva gjeld svara?',
    periodAbout: 'Tida de ser tilbake på. Vi foreslår tida sidan førre runde.',
    from: 'Frå og med',
    to: 'Til og med',
    form: 'Skjema',
    deputy: (deputy: string): string => `${deputy} svarer òg`,
    deputyAbout: 'Svara står i ei eiga kolonne. Dei blir aldri rekna saman med svara frå dykk to.',
    deputyWho: (deputy: string): string => `Kven er ${deputy}?`,
    noDeputy: (deputy: string): string =>
      `Ingen ${deputy} er lagd inn. Gjer det under Innstillingar dersom tre skal svare.`,
    sees: 'Kven får sjå kva?',
    readers: 'Kven får rapporten?',
    sharing: 'Anna de er einige om',
    sharingHint: 'Til dømes kven som får vite at de har evaluert, og når.',
    dates: 'Når?',
    answerBy: 'Svarfrist',
    talkOn: 'Dag for samtalen',
    talkAbout: 'Set av 60 til 90 minutt til samtalen. Dagane kan flyttast seinare.',
    propose: 'Foreslå runden',
    save: 'Lagre rammene',
    cancel: 'Avbryt',
    proposed: 'Runden er foreslått. No må begge stadfeste rammene.',
    changed: 'Rammene er endra. Begge må stadfeste dei på nytt.',
    locked: 'Begge har stadfesta rammene. Dei kan ikkje endrast no.',
    toRound: 'Til runden',
    another: 'Ein annan runde er ikkje ferdig. Fullfør eller avlys han først.',
    errors: {
      people: 'Vel to ulike personar.',
      deputy: 'Vel kven det er.',
      days: 'Oppgi begge dagane.',
      wrongWay: 'Den siste dagen kjem før den første.',
      deadlinePassed: 'Svarfristen er alt forbi.',
      talkFirst: 'Samtalen kan ikkje kome før svarfristen.',
    },
  },

  readers: {
    nobody: { label: 'Berre dei som svarer', about: 'De kan bli einige om noko anna seinare.' },
    executiveCommittee: (body: string) => ({
      label: `Også ${body}`,
      about: 'Utan enkeltsvar, om ikkje begge seier ja til det.',
    }),
    council: (body: string) => ({
      label: `Også ${body}`,
      about: 'Utan enkeltsvar, om ikkje begge seier ja til det.',
    }),
  },

  sees: {
    anonymity:
      'Her er det ingen anonymitet. Når konvoluttane blir opna, ser de kva den andre har svart, på kvar einaste utsegn.',
    before:
      'Før det ser ingen kva du svarer. Svara ligg låste med din eigen nøkkel, og korkje den andre, IT eller gjenopprettingsarket for arbeidsrommet opnar dei.',
    together:
      'Alle konvoluttane blir opna samtidig, og alle som har svart, ser det same. Bruker de filer, blir den som sender nøkkelen først, lesen først.',
    workspace: 'Etter opninga kan også andre som har tilgang til dette arbeidsrommet, sjå rapporten.',
    report: 'Enkeltsvar er ikkje med i det de tek ut, om ikkje begge seier ja til det.',
    access: 'Nokon kan be om innsyn i den ferdige rapporten. Tilgangen vurderer de når resultatet er klart.',
    purpose: 'Evalueringa gjeld samarbeidet mellom to roller. Hald henne unna løn og utviklingssamtale.',
  },

  overview: {
    heading: 'Halvårsevaluering',
    begin: 'Opne ein runde',
    open: 'Opne runden',
    answer: 'Svar',
    openNamed: (title: string): string => `Opne ${title}`,
  },

  item: {
    begin: 'Opne ein runde i Evaluering',
    open: (title: string): string => `Opne ${title} i Evaluering`,
    rules: 'Sjå forslaga til spelereglar i Evaluering',
  },

  tick: {
    about: (number: number): string =>
      number === 1
        ? 'Dette punktet i Mottaking ser ut til å vere gjort:'
        : 'Desse punkta i Mottaking ser ut til å vere gjorde:',
    mark: 'Merk som gjort',
    done: (number: number): string =>
      number === 1 ? 'Punktet er merkt som gjort.' : `${number} punkt er merkte som gjorde.`,
  },
};
