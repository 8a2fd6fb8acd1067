import type { evalFiles as nb } from '../nb/eval-files.ts';

/** «Fil til den andre»: a half-year evaluation between two PCs. */
export const evalFiles: typeof nb = {
  heading: 'Fil til den andre',
  about: 'Sit de ved kvar dykkar PC? Send runden som ei låst fil, og les inn svaret.',
  keyGiven: (when) =>
    `Nøkkelen din blei lagra i ei fil ${when}. Svara dine kan vere lesne. Ingen kan endre eit svar no.`,
  elsewhere: (names) =>
    `Nøkkelen frå ${names} ligg ikkje på denne maskinen. Send nøkkelen din i ei fil, eller les inn fila du har fått.`,
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
      terms: 'Fila har rammene for runden og kven som har stadfesta dei. Ingen svar er med.',
      envelope:
        'Fila har konvolutten din, men ikkje nøkkelen. Ingen kan opne han, heller ikkje den som får fila.',
      key: 'Alle konvoluttane er leverte og ligg her. No kan du også sende nøkkelen din.',
      talk: 'Fila har nøklane, temaa, det de er einige om, tiltaka og forslaga. Utkast er aldri med.',
      finished: 'Fila har resultatet begge har godkjent, og alt det byggjer på.',
      cancelled: 'Fila seier at runden er avlyst, og kvifor. Konvoluttar og svar er ikkje med.',
    },
    to: 'Til',
    what: 'Kva skal vere med?',
    withoutKey: 'Berre konvolutten',
    withoutKeyAbout: 'Ingen kan lese svara dine.',
    withKey: 'Konvolutten og nøkkelen',
    withKeyAbout: (name) => `${name} kan då lese svara dine.`,
    first: (name) =>
      `Den som sender nøkkelen først, blir lesen først. ${name} ser då svara dine før du ser dei andre. Ingen kan endre eit svar meir: Alle konvoluttane er leverte og ligg fast.`,
    keyHeading: 'Legg nøkkelen din i fila',
    keyLead: (name) => `Når fila er lagra, kan ikkje nøkkelen hentast tilbake. Berre ${name} kan opne fila.`,
    locked: (name) =>
      `Fila blir låst til ${name}. Ho kan berre opnast i Samspill, med passfrasen til ${name}.`,
    needsCopy: (name) =>
      `${name} treng Samspill med ein kopi av det de har felles. Lag kopien under Innstillingar, Tryggingskopi, og hent han fram att på den andre maskinen. Det gjer de berre éin gong.`,
    nobody:
      'Ingen av dei andre i runden har eigen passfrase her. Gi tilgang under Innstillingar, Tryggleik, så kan fila låsast til vedkomande.',
    save: 'Lagre fil …',
    next: 'Vidare',
    saving: 'Lagar fila …',
    cancel: 'Avbryt',
    close: 'Lukk',
    saved: (name) => `${name} er lagra. Send fila som vedlegg i Teams eller e-post.`,
    show: 'Vis i mappa',
    fileNames: {
      terms: (role, day) => `Evaluering til ${role} ${day}`,
      envelope: (role, day) => `Konvolutt til ${role} ${day}`,
      key: (role, day) => `Nøkkel til ${role} ${day}`,
      talk: (role, day) => `Evaluering, samtale til ${role} ${day}`,
      finished: (role, day) => `Evaluering, resultat til ${role} ${day}`,
      cancelled: (role, day) => `Evaluering avlyst, til ${role} ${day}`,
    },
    notSent: 'Fila blei ikkje lagra. Nøkkelen er ikkje send.',
    refusals: {
      notWritable: 'Fila blei ikkje lagra. Vel ei mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikkje eigen passfrase her. Gi tilgang under Innstillingar, Tryggleik, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Runden finst ikkje lenger.',
      sealMissing: 'Ein konvolutt manglar her. Les inn fila frå den andre først.',
    },
  },
  read: {
    button: 'Les inn fil …',
    reading: 'Les fila …',
    heading: (name) => `Frå ${name}`,
    about: (when) => `Laga ${when}. Sjå over før noko blir lagt til.`,
    nothing: 'Det er ikkje noko nytt i fila. Alt står her frå før.',
    add: 'Legg til',
    adding: 'Legg til …',
    open: 'Opne konvoluttane',
    cancel: 'Avbryt',
    close: 'Lukk',
    added: 'Det nye frå den andre er lagt til',
    opened: 'Konvoluttane er opna. De ser no den same rapporten.',
    stored: 'Nøkkelen er teken imot. Konvoluttane blir opna når den siste nøkkelen er her.',
    toRound: 'Til runden',
    notAdded: 'Noko er endra her sidan fila blei lesen. Les ho inn på nytt. Ingenting er lagt til.',
    notSaved: 'Det blei ikkje lagra. Ingenting er lagt til. Prøv igjen.',
    refusedHeading: 'Fila blei ikkje lesen inn',
    unchanged: 'Ingenting er endra.',
    final: 'Det kan ikkje angrast.',
    newKey: (name) =>
      `Fila er signert med ein nøkkel ${name} ikkje har brukt her før. Har ${name} fått ny nøkkel, er alt i orden. Spør ${name} før du legg til.`,
    key: {
      about: (name) => `Nøkkelen frå ${name} er i fila, og han passar til konvolutten som ligg her.`,
      own: 'Gi din eigen nøkkel, så blir alle konvoluttane opna samtidig. Ingenting blir vist før det.',
      ownWith: (name) => `${name} leverte på denne maskinen og må vere med. Kvar skriv sin eigen passfrase.`,
      heading: 'Opne konvoluttane',
      lead: 'Alle konvoluttane blir opna i same augeblinken. Det kan ikkje angrast.',
      held: (name) =>
        `Nøkkelen frå ${name} er i fila. Ein nøkkel manglar enno. Når du legg til, blir denne teken vare på, låst med passfrasen din. Ingenting blir opna, og ingenting blir vist, før den siste er her.`,
      thenSend: (name) => `Send så fila tilbake, så kan ${name} opne konvoluttane også.`,
    },
    groups: {
      round: 'Runden',
      said: 'Stadfesta og godkjent',
      envelopes: 'Konvoluttar og nøklar',
      themes: 'Tema',
      summaries: 'Oppsummert for eit område',
      measures: 'Tiltak',
      proposals: 'Forslag til spelereglar',
      actions: 'Oppfølging i vekemøtet',
      outcome: 'Resultat',
      removed: 'Lagt i papirkorga',
    },
    lines: {
      newRound: (title) => `Ny runde: ${title}`,
      terms: 'Rammene for runden',
      plans: 'Dagar og opplysningar om runden',
      begun: 'Begge har stadfesta. No kan de svare, kvar for dykk.',
      anew: 'Begge har sagt ja til å forkaste. Alle svarer på nytt.',
      withoutDeputy: 'Begge har sagt ja til å opne utan varaordføraren.',
      cancelled: (reason) => `Runden er avlyst: ${reason}`,
      finished: 'Begge har godkjent. Runden er ferdig.',
      envelope: (name, when) => `Konvolutten frå ${name}, levert ${when}`,
      key: (name) => `Nøkkelen frå ${name}`,
      opens: 'Konvoluttane blir opna for alle.',
      said: {
        terms: (name) => `${name} har stadfesta rammene`,
        withoutDeputy: (name) => `${name} seier ja til å opne utan varaordføraren`,
        discard: (name) => `${name} seier ja til å forkaste konvoluttane`,
        answersInReport: (name) => `${name} seier ja til at eigne svar står i rapporten`,
        outcome: (name) => `${name} har godkjent resultatet`,
      },
      outcomes: {
        awaiting: 'Eit resultat ventar på godkjenning',
        begun: 'Eit resultat er godkjent av den eine',
        approved: 'Resultatet er godkjent av begge',
        withdrawn: 'Eit resultat er trekt. De snakkar vidare.',
      },
    },
    more: (count) => `og ${count} til`,
    left: (count) =>
      count === 1
        ? 'Éi oppfølging blir liggjande i fila, fordi vekemøtet ho høyrer til, ikkje finst her. Send vekemøtet også, så kjem ho med.'
        : `${count} oppfølgingar blir liggjande i fila, fordi vekemøtet dei høyrer til, ikkje finst her. Send vekemøtet også, så kjem dei med.`,
    setAside: (count) =>
      count === 1
        ? 'Éin ting som er skriven her etterpå, er ikkje med i det begge har godkjent. Han blir lagd i papirkorga.'
        : `${count} ting som er skrivne her etterpå, er ikkje med i det begge har godkjent. Dei blir lagde i papirkorga.`,
    refusals: {
      notReadable: 'Fila kan ikkje lesast. Sjå etter at ho er lasta heilt ned, og prøv igjen.',
      notAge: 'Dette er ikkje ei fil med ei halvårsevaluering, eller berre ein del av ei.',
      wrongKey:
        'Fila er låst til ein annan, eller ho er laga før du fekk ny nøkkel. Be om ei ny fil som er laga til deg.',
      damaged: 'Fila er endra, skadd eller kutta på vegen. Be om å få ho send på nytt.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      otherWorkspace: 'Fila gjeld ein annan kommune eller eit anna oppsett enn det som er ope her.',
      notForMe: 'Fila er laga til ein annan enn deg.',
      ownFile: 'Dette er fila du laga sjølv. Ho er til den andre.',
      otherRound: 'Fila gjeld ein annan runde enn den du ser på. Les ho inn frå første side i Evaluering.',
      notParticipant: 'Fila er ikkje frå nokon som er med i runden, eller du er ikkje med i han sjølv.',
      unknownTerm: 'Fila gjeld ein valperiode som ikkje finst her.',
      deletedRound: 'Runden ligg i papirkorga her. Hent han tilbake, og les inn fila igjen.',
      cancelledRound:
        'Runden er avlyst her. Ein avlyst runde tek ikkje imot noko meir. Er konvoluttane opna hos den andre, ser de på rapporten saman der.',
      finishedRound: 'Runden er ferdig og godkjend av begge. Han kan ikkje endrast.',
      openedRound: 'Konvoluttane er opna her. Ein opna runde kan ikkje avlysast.',
      otherTerms:
        'Fila har andre rammer for runden enn dei begge har stadfesta. Snakk saman om kva som gjeld.',
      termsNotConfirmed: 'Fila har ein konvolutt, men rammene er ikkje stadfesta av begge.',
      otherAttempt:
        'Fila gjeld eit nytt forsøk som ikkje er avtalt her. Begge må først seie ja til å forkaste konvoluttane.',
      notGenuine:
        'Noko i fila er ikkje signert av den det står at det er frå. Be den andre gjere det på nytt og sende ei ny fil.',
      wrongParty: 'Ein konvolutt eller nøkkel i fila er frå ein annan enn han skal vere frå.',
      replacedSeal:
        'Konvolutten i fila er ein annan enn den som er levert før. Ein levert konvolutt kan ikkje bytast ut.',
      ownSealGone:
        'Fila har ein konvolutt frå deg som ikkje finst på denne maskinen. Hent fram kopien der du leverte, eller forkast konvoluttane saman.',
      answerFirst: 'Fila har ein nøkkel. Han blir ikkje teken imot før du sjølv har levert.',
      sealMissing: 'Fila har ein nøkkel, men ein konvolutt manglar her enno. Les inn konvoluttane først.',
      keyWithoutSeal: 'Fila har ein nøkkel utan konvolutten han høyrer til.',
      keyDoesNotFit: 'Nøkkelen i fila passar ikkje til konvolutten som er levert.',
      noAnswers:
        'Nøkkelen passar til konvolutten, men det er ikkje svar på skjemaet i han. Avlys runden, og opne ein ny.',
      otherOutcome:
        'De har kvart dykkar resultat til godkjenning. Vel «Snakk vidare» på den eine maskinen, og les inn fila igjen.',
    },
  },
};
