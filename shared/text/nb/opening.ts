/** What is done when the program starts and something is not as it should be. */
export const opening = {
  repairing: {
    heading: 'Henter fram det du har lagret',
    what: 'Noe manglet da Samspill startet. Vent litt, så er alt på plass igjen.',
    progress: (done: number, all: number) => `${done} av ${all} endringer`,
  },
  /** One sentence for each thing that was done; stays until it is closed. */
  told: {
    caughtUp: (count: number) =>
      count === 1
        ? 'Én lagret endring manglet da Samspill startet, og den er hentet fram igjen.'
        : `${count} lagrede endringer manglet da Samspill startet, og de er hentet fram igjen.`,
    rebuilt:
      'Dataene på denne maskinen var skadet eller borte, og alt du hadde lagret, er hentet fram igjen.',
    otherChain:
      'Det lå to ulike versjoner av dataene på maskinen: Samspill bruker den lengste og har tatt vare på den andre.',
    journalRewritten:
      'En fil som sikrer det du lagrer, var skadet. Den er laget på nytt, og ingenting mangler.',
    salvaged: (lost: number | null) =>
      lost === 0
        ? 'Dataene på denne maskinen var skadet, og alt du hadde lagret, er hentet fram igjen. De skadede filene er tatt vare på.'
        : lost === null
          ? 'Dataene på denne maskinen var skadet. Det som kunne leses, er hentet fram igjen, men noe av det siste kan mangle. De skadede filene er tatt vare på.'
          : lost === 1
            ? 'Dataene på denne maskinen var skadet. Det som kunne leses, er hentet fram igjen, men én endring mangler. De skadede filene er tatt vare på.'
            : `Dataene på denne maskinen var skadet. Det som kunne leses, er hentet fram igjen, men ${lost} endringer mangler. De skadede filene er tatt vare på.`,
    lost: (count: number) =>
      count === 1
        ? 'Én endring du hadde lagret, er borte fra denne maskinen. Se over det siste du skrev.'
        : `${count} endringer du hadde lagret, er borte fra denne maskinen. Se over det siste du skrev.`,
  },
};
