import type { ruleFiles as nb } from '../nb/rule-files.ts';

/** «Fil til den andre»: the rules of the game between two PCs. What every such file says, stands in `parcel.ts`. */
export const ruleFiles: typeof nb = {
  about: 'Sit de ved kvar dykkar PC? Send spelereglane som ei låst fil, og les inn svaret.',
  send: {
    button: 'Send spelereglane …',
    heading: 'Send spelereglane til den andre',
    about:
      'Fila har spelereglane med alle versjonar og godkjenningar, når dei er brukte og tøygde, eigne gråsoner, det de skuldar kvarandre av varsel, og møteplassane. Utkast til svar i forventingsspegel og gråsoner er aldri med.',
    inside: ({ rules, waiting, cases }) => {
      const parts = [
        rules === 1 ? '1 speleregel' : `${rules} spelereglar`,
        ...(waiting === 0
          ? []
          : [waiting === 1 ? '1 versjon til godkjenning' : `${waiting} versjonar til godkjenning`]),
        ...(cases === 0 ? [] : [cases === 1 ? '1 eiga gråsone' : `${cases} eigne gråsoner`]),
      ];
      return `Med i fila: ${parts.join(', ')}.`;
    },
    fileName: (role, day) => `Spelereglar til ${role} ${day}`,
    refusals: {
      notWritable: 'Fila blei ikkje lagra. Vel ei mappe du kan skrive i, og prøv igjen.',
      noAccess:
        'Den du sender til, har ikkje eigen passfrase her. Gi tilgang under Innstillingar, Tryggleik, og prøv igjen.',
      locked: 'Samspill låste seg. Lås opp og prøv igjen.',
      unknownRecord: 'Spelereglane finst ikkje lenger.',
    },
  },
  read: {
    final: 'Fila har ei godkjenning. Når ho er lagd til, kan det ikkje angrast.',
    groups: {
      versions: 'Versjonar',
      approvals: 'Godkjenningar',
      rules: 'Spelereglar',
      uses: 'På saklista, brukt og tøygd',
      cases: 'Eigne gråsoner',
      notices: 'Varsling',
      arenas: 'Møteplassar',
      people: 'Personar',
      removed: 'Lagt i papirkorga',
    },
    lines: {
      stated: (title, state) => `${title} (${state})`,
      version: (question, number, state) => `${question} Versjon ${number}, ${state}`,
      quoted: (line, text) => `${line}: «${text}»`,
      approval: (name, question) => `${name} har godkjent: ${question}`,
    },
    left: (count) =>
      count === 1
        ? 'Éin ting blir liggjande i fila: Han viser til noko som ikkje finst her, eller er ei godkjenning som ikkje lèt seg stadfeste.'
        : `${count} ting blir liggjande i fila: Dei viser til noko som ikkje finst her, eller er godkjenningar som ikkje lèt seg stadfeste.`,
    refusals: {
      notAge: 'Dette er ikkje ei fil med spelereglar, eller berre ein del av ei.',
      damaged: 'Fila er endra, skadd eller kutta på vegen. Be om å få ho send på nytt.',
      notOurs: 'Dette er ikkje ei fil med spelereglar.',
      unknownTerm: 'Fila gjeld ein valperiode som ikkje finst her.',
      unknownSender: 'Fila er frå nokon som ikkje er registrert her.',
      notGenuine:
        'Ei godkjenning i fila er ikkje signert av den det står at ho er frå. Be den andre godkjenne på nytt og sende ei ny fil.',
      otherWording:
        'Ein versjon i fila har ein annan ordlyd enn den som blei lagd fram. Be den andre trekkje versjonen og leggje han fram på nytt.',
      notAgreed: 'Fila seier at begge har godkjent noko, men det har de ikkje. Be om ei ny fil.',
    },
  },
};
