/** Two people at one machine: each types their own passphrase in the same dialog. */
export const together = {
  /** Read before the names, which have a word on how far they have come. */
  list: 'Hvem som har skrevet passfrasen',
  done: 'skrevet',
  now: 'nå',
  later: 'etterpå',
  field: (name: string): string => `Passfrasen til ${name}`,
  next: 'Neste',
  last: 'Bekreft',
  busy: 'Bekrefter …',
  cancel: 'Avbryt',
  /** Said aloud when one is done and the other takes over. */
  turn: (done: string, next: string): string => `${done} er ferdig. Nå er det ${next} sin tur.`,
  allDone: 'Alle har skrevet passfrasen sin.',
  nobody: 'Her er det ingen som kan gjøre dette nå. Se på runden igjen, og prøv på nytt.',
  troubles: {
    missing: (name: string): string => `Her skriver ${name} passfrasen sin.`,
    wrong: 'Passfrasen stemte ikke. Prøv igjen, og se etter om Caps Lock er på.',
    noAccess: (name: string): string => `${name} har ingen passfrase på denne maskinen.`,
    locked: 'Samspill er låst. Lås opp, og begynn på nytt.',
    unreadable: 'Nøklene på denne maskinen lot seg ikke lese. Prøv igjen, eller start Samspill på nytt.',
    noEnvelope: (name: string): string => `${name} har ikke levert noen konvolutt.`,
    noKeyHere: (name: string): string =>
      `Nøkkelen til konvolutten fra ${name} ligger ikke på denne maskinen. Den ligger der ${name} leverte.`,
    notTheirs: (name: string): string =>
      `Passfrasen er riktig, men den åpner ikke konvolutten fra ${name}. Den ble lukket med en nøkkel ${name} ikke har lenger. Det egne gjenopprettingsarket fra den gangen hjelper: Lås, og velg «Jeg har glemt passfrasen».`,
    wrongKey: (name: string): string =>
      `Konvolutten fra ${name} er ikke slik den ble levert. Den kan ikke åpnes.`,
  },
};
