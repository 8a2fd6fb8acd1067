/** Forventningsspeil and gråsoner by name, and as files between two PCs; what is not here is said as in `eval-files.ts`. */
export const exercises = {
  titles: {
    mirror: (day: string): string => `Forventningsspeil ${day}`,
    case: (title: string): string => `Gråsone: ${title}`,
  },
  kinds: { mirror: 'Forventningsspeil', case: 'Gråsone' },
  states: { answering: 'venter på svar', opened: 'åpnet', cancelled: 'avlyst' },
  overview: { answer: 'Venter på svarene dine:', open: 'Begge har svart. Sett dere sammen, og åpne:' },
  files: {
    about: 'Sitter dere ved hver deres PC? Send spørsmålene som en låst fil, og les inn svaret.',
    send: {
      buttons: {
        terms: 'Send spørsmålene …',
        talk: 'Send det som er åpnet …',
        cancelled: 'Send at det er avlyst …',
      },
      about: {
        terms: 'Filen har spørsmålene, så den andre kan svare hos seg. Ingen svar er med.',
        key: 'Begge konvoluttene er levert og ligger her. Nå kan du også sende nøkkelen din.',
        talk: 'Filen har nøklene og det begge har svart.',
        cancelled: 'Filen sier at det er avlyst, og hvorfor. Konvolutter og svar er ikke med.',
      },
      nobody:
        'Den andre har ikke egen passfrase her. Gi tilgang under Innstillinger, Sikkerhet, så kan filen låses til vedkommende.',
      fileNames: {
        terms: (role: string, day: string): string => `Spørsmål til ${role} ${day}`,
        talk: (role: string, day: string): string => `Svar til ${role} ${day}`,
        cancelled: (role: string, day: string): string => `Avlyst, til ${role} ${day}`,
      },
      unknownRecord: 'Det finnes ikke lenger.',
    },
    read: {
      opened: 'Konvoluttene er åpnet. Dere ser nå det samme.',
      toRound: 'Gå dit',
      group: 'Hva det gjelder',
      lines: {
        newRound: (title: string): string => `Nytt her: ${title}`,
        plans: 'Opplysninger om tilgang',
        begun: 'Dere kan svare når det passer, hver for dere.',
        cancelled: (reason: string): string => (reason === '' ? 'Avlyst' : `Avlyst: ${reason}`),
      },
      refusals: {
        notAge: 'Dette er ikke en fil med et forventningsspeil eller en gråsone, eller bare en del av en.',
        otherRound: 'Filen gjelder noe annet enn det du ser på. Les den inn fra listen.',
        notParticipant: 'Filen er ikke fra den andre i dette, eller du er ikke med i det selv.',
        deletedRound:
          'Det filen gjelder, ligger i papirkurven her. Hent det tilbake, og les inn filen igjen.',
        cancelledRound:
          'Det filen gjelder, er avlyst her. Er konvoluttene åpnet hos den andre, kan dere se på svarene sammen der.',
        openedRound: 'Konvoluttene er åpnet her. Det kan ikke avlyses.',
        otherTerms:
          'Filen spør om noe annet enn det du har svart på her. Avlys det, og begynn et nytt sammen.',
        ownSealGone:
          'Filen har en konvolutt fra deg som ikke finnes på denne maskinen. Gjenopprett kopien der du leverte, eller begynn et nytt.',
        noAnswers: 'Nøkkelen passer til konvolutten, men det er ikke svar på spørsmålene i den.',
      },
    },
  },
};
