import type { handover as nb } from '../nb/handover.ts';

/** Periodeskifte, on the screen. */
export const handover: typeof nb = {
  noTerm: 'Eit periodeskifte høyrer til ein valperiode. Legg inn datoane for oppstarten først.',
  toDates: 'Legg inn datoane',
  empty:
    'Når {ordføreren}, {kommunedirektøren} eller valperioden skiftar, samlar appen det som er avtalt og det som er ope, for dei som kjem.',
  emptyParliamentary:
    'Når {ordføreren} eller valperioden skifter, samlar appen det som er avtalt og det som er ope, for dei som kjem.',
  begin: 'Start periodeskiftet',
  beginAnother: 'Nytt periodeskifte',
  lead: (years) => `Minnet frå perioden ${years}, for dei som kjem.`,
  reasonsAbout: {
    newTerm: 'Etter valet kjem eit nytt {kommunestyre}.',
    newMayor: '{Ordføreren} går av midt i perioden.',
    newDirector: '{Kommunedirektøren} sluttar, og ein ny tek over.',
  },
  dialog: {
    heading: 'Periodeskifte',
    reason: 'Kva skiftar?',
    day: 'Når?',
    dayAbout: 'Kan stå tom til dagen er kjend.',
    begin: 'Start',
    cancel: 'Avbryt',
    begun: 'Periodeskiftet er starta.',
  },
  change: {
    message: 'Helsing til dei som kjem',
    messageAbout:
      'Nokre ord om det som ikkje står andre stader. Ho kjem først på lesesida, og alle som får sida, les ho. Ikkje skriv noko som er unnateke offentlegheit.',
    caseReference: 'Saksnummer i arkivet',
    caseReferenceAbout: 'Der pakken ligg. Følgjer med pakken.',
    remove: 'Slett periodeskiftet',
    removed: 'Periodeskiftet er lagt i papirkorga.',
    history: 'Kva som har hendt',
    earlier: 'Andre skifte i perioden',
    outside: (from, to) => `Datoen ligg utanfor perioden ${from}–${to}.`,
  },
  reading: {
    heading: 'Lesesida',
    about: (minutes) =>
      `Det viktigaste på nokre få sider, for den som kjem ny. Tek rundt ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`} å lese.`,
    long: 'Sida er lang. Prøv å gjere nokre av spelereglane kortare.',
    open: 'Opne lesesida',
    back: 'Tilbake til periodeskiftet',
    gone: 'Dette periodeskiftet finst ikkje lenger.',
    out: 'Ta ut',
    outHeading: 'Ta ut lesesida',
    kind: {
      name: 'Lesesida',
      about: 'Det som er avtalt, det som er ope, kven som er kven, og det som skjer framover.',
    },
  },
  package: {
    heading: 'Pakken',
    about: 'Alt i éi zip-fil eller éi mappe, til arkivet og til dei som kjem.',
    holds: 'I pakken',
    lines: {
      inForce: (count) =>
        count === 1 ? '1 speleregel som gjeld, med historie' : `${count} spelereglar som gjeld, med historie`,
      actions: (count) =>
        count === 1 ? '1 oppfølgingspunkt som er ope' : `${count} oppfølgingspunkt som er opne`,
      decisions: (count) =>
        count === 1 ? '1 ting som er avklart mellom dei to' : `${count} ting som er avklarte mellom dei to`,
      owed: (count) =>
        count === 1 ? '1 sak dei folkevalde ventar på' : `${count} saker dei folkevalde ventar på`,
      wheel: (years) => `årshjulet for ${years}`,
      template: (count) => `sjekklista som mal, ${count} punkt`,
      retention: 'bevaringslista til arkivaren',
    },
    without: 'Ikkje i pakken',
    withoutAbout:
      'Private notat, private førebuingar og svar som ikkje er opna av begge. Det som er unnateke offentlegheit, ligg i ei eiga mappe.',
    button: 'Ta ut',
    outHeading: 'Ta ut periodeskiftet',
    kind: {
      name: 'Heile pakken',
      about: 'Dokument, tabellar, mal og bevaringsliste i éi fil eller éi mappe.',
    },
    standing: {
      name: 'Ope og avklart',
      about: 'Oppfølging, det som er avklart, og informasjon som manglar.',
    },
    retention: {
      name: 'Bevaringsliste',
      about: 'Kva som blir bevart, arkivert, behalde og sletta, med grunnlag. Også som rekneark.',
    },
  },
  retention: {
    heading: 'Bevaring og sletting',
    about: 'Til arkivaren: kva appen har, kva som skal bevarast, og kva {kommunen} vel for resten.',
    parliamentary:
      'Det som gjeld arbeidsgivaransvaret for ein kommunedirektør, er ikkje med, fordi det ikkje er nokon kommunedirektør i ei parlamentarisk styreform (kommunelova § 10-2).',
    preserve: 'Skal bevarast',
    own: '{Kommunen} avgjer sjølv',
    ownAbout: (law) =>
      `Bevaringsforskrifta nemner ikkje dette, og då avgjer {kommunen} sjølv (${law}). Slik les vi reglane. Spør Nasjonalarkivet eller eige arkiv om det er tvil.`,
    basis: (law) => `Grunnlag: ${law}`,
    choice: (name) => `Val for ${name}`,
    notChosen: 'Ikkje avgjort',
    more: 'Grunngiving',
    basisField: 'Heimel eller vedtak',
    noteField: 'Merknad',
    needsBasis:
      'Skriv kvifor dette kan slettast. Det som er ferdig, blir berre sletta med grunnlag (arkivlova § 13).',
    saved: (name, choice) => `${name}: ${choice}.`,
    show: 'Vis lista',
    decided: (done, all) => `${done} av ${all} er avgjorde.`,
  },
  next: {
    heading: 'Neste periode',
    about: 'Ein ny periode byrjar med eigne datoar og eiga sjekkliste. De vel kva som følgjer med.',
    found: 'Lag ny periode',
    exists: (years) => `Den nye perioden ${years} er laga.`,
    existsToo: (years) => `Perioden ${years} er alt lagd inn.`,
    show: (years) => `Vis ${years}`,
    dialog: {
      heading: 'Lag ny periode',
      about: (years) => `Perioden ${years} blir ståande som han er.`,
      dates: 'Datoar',
      checklist: 'Sjekkliste',
      standard: (count) => `Standardlista (${count})`,
      own: (count) => `Vår eiga liste (${count})`,
      along: 'Kva skal følgje med?',
      kinds: {
        rules: (count) => `Spelereglar som gjeld (${count})`,
        notices: (count) => `Kva de varslar kvarandre om (${count})`,
        series: (count) => `Møteseriar (${count})`,
        arenas: (count) => `Møteplassar (${count})`,
        events: (count) => `Hendingar som kjem att kvart år (${count})`,
        groups: (count) => `Partigrupper (${count})`,
        members: (count) => `Folkevalde (${count})`,
      },
      abouts: {
        rules: 'Dei kjem som tekst å ta opp att. Ingenting er avtalt før begge har godkjent på nytt.',
        series:
          'Same dag, tid, deltakarar og faste punkt, frå den nye tek til. Avtalen om møta må de stadfeste på nytt.',
        members: 'Etter eit val er det betre å lese inn den nye lista i Informasjon.',
      },
      officeMissing: 'Skriv når den nye tek til.',
      create: 'Lag perioden',
      cancel: 'Avbryt',
      created: (years) => `Perioden ${years} er laga og blir vist no.`,
      reason: (name) => `Lagt til side i ${name}`,
    },
  },
  close: {
    heading: 'Avslutt perioden',
    about:
      'Når perioden er avslutta, kan alt lesast, skrivast ut og takast ut, men ikkje endrast. Open oppfølging kan framleis kryssast av, og private notat er framleis dine eigne.',
    button: 'Avslutt perioden',
    question: (years) => `Avslutte perioden ${years}?`,
    explain: 'Alt blir ståande og kan lesast. Perioden kan opnast att, men då må de skrive kvifor.',
    notFounded: 'Det er ikkje laga nokon ny periode enno.',
    undecided: (count) =>
      count === 1
        ? 'Éin type materiale manglar val i bevaringslista.'
        : `${count} typar materiale manglar val i bevaringslista.`,
    deleteFirst:
      'Det som skal slettast, må slettast før perioden blir avslutta, eller perioden må opnast att.',
    confirm: 'Avslutt',
    cancel: 'Avbryt',
    closed: 'Perioden er avslutta.',
    isClosed: (years, day, who) =>
      `Perioden ${years} blei avslutta ${day}${who === '' ? '' : ` av ${who}`}. Alt kan lesast og takast ut.`,
    reopen: 'Opne perioden att',
    reopenHeading: 'Opne perioden att',
    reason: 'Kvifor blir han opna?',
    reasonAbout: 'Grunnen blir ståande i historikken.',
    noReason: 'Skriv kvifor perioden blir opna att.',
    reopenConfirm: 'Opne att',
    reopened: 'Perioden er opna att.',
    reopenedBefore: (reason) => `Perioden har vore avslutta, men er opna att: ${reason}`,
  },
  before: {
    from: (years) => `Denne perioden er laga frå ${years}.`,
    read: 'Les det som er skrive til deg som kjem ny',
  },
  terms: {
    heading: 'Periodane i appen',
    about: 'Ein avslutta periode kan lesast, skrivast ut og takast ut når som helst.',
    shown: 'blir vist no',
    closed: 'avslutta',
    show: (name) => `Vis perioden ${name}`,
    showIt: 'Vis',
  },
  banner: {
    closed: (years) => `Perioden ${years} er avslutta. Alt kan lesast og takast ut, men ikkje endrast.`,
    link: 'Til periodeskiftet',
  },
};
