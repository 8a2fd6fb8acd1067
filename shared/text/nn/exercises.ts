import type { exercises as nb } from '../nb/exercises.ts';

/** Forventingsspegel and gråsoner by name, and as files between two PCs; what is not here is said as in `eval-files.ts`. */
export const exercises: typeof nb = {
  titles: {
    mirror: (day) => `Forventingsspegel ${day}`,
    case: (title) => `Gråsone: ${title}`,
  },
  kinds: { mirror: 'Forventingsspegel', case: 'Gråsone' },
  states: { answering: 'ventar på svar', opened: 'opna', cancelled: 'avlyst' },
  overview: { answer: 'Ventar på svara dine:', open: 'Begge har svara. Set dykk saman, og opne:' },
  files: {
    about: 'Sit de ved kvar dykkar PC? Send spørsmåla som ei låst fil, og les inn svaret.',
    send: {
      buttons: {
        terms: 'Send spørsmåla …',
        talk: 'Send det som er opna …',
        cancelled: 'Send at det er avlyst …',
      },
      about: {
        terms: 'Fila har spørsmåla, så den andre kan svare hos seg. Ingen svar er med.',
        key: 'Begge konvoluttane er leverte og ligg her. No kan du også sende nøkkelen din.',
        talk: 'Fila har nøklane og det begge har svart.',
        cancelled: 'Fila seier at det er avlyst, og kvifor. Konvoluttar og svar er ikkje med.',
      },
      nobody:
        'Den andre har ikkje eigen passfrase her. Gi tilgang under Innstillingar, Tryggleik, så kan fila låsast til vedkomande.',
      fileNames: {
        terms: (role, day) => `Spørsmål til ${role} ${day}`,
        talk: (role, day) => `Svar til ${role} ${day}`,
        cancelled: (role, day) => `Avlyst, til ${role} ${day}`,
      },
      unknownRecord: 'Det finst ikkje lenger.',
    },
    read: {
      opened: 'Konvoluttane er opna. De ser no det same.',
      toRound: 'Gå dit',
      group: 'Kva det gjeld',
      lines: {
        newRound: (title) => `Nytt her: ${title}`,
        plans: 'Opplysningar om tilgang',
        begun: 'De kan svare når det passar, kvar for dykk.',
        cancelled: (reason) => (reason === '' ? 'Avlyst' : `Avlyst: ${reason}`),
      },
      refusals: {
        notAge:
          'Dette er ikkje ei fil med ein forventingsspegel eller ei gråsone, eller berre ein del av ei.',
        otherRound: 'Fila gjeld noko anna enn det du ser på. Les ho inn frå lista.',
        notParticipant: 'Fila er ikkje frå den andre i dette, eller du er ikkje med i det sjølv.',
        deletedRound: 'Det fila gjeld, ligg i papirkorga her. Hent det tilbake, og les inn fila igjen.',
        cancelledRound:
          'Det fila gjeld, er avlyst her. Er konvoluttane opna hos den andre, kan de sjå på svara saman der.',
        openedRound: 'Konvoluttane er opna her. Det kan ikkje avlysast.',
        otherTerms:
          'Fila spør om noko anna enn det du har svart på her. Avlys det, og begynn eit nytt saman.',
        ownSealGone:
          'Fila har ein konvolutt frå deg som ikkje finst på denne maskinen. Hent fram kopien der du leverte, eller begynn eit nytt.',
        noAnswers: 'Nøkkelen passar til konvolutten, men det er ikkje svar på spørsmåla i han.',
      },
    },
  },
};
