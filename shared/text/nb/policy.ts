/** What IT decides for the PC, and what the PC does to the profile. */
export const policy = {
  managed: 'Styres av IT',
  trouble: {
    title: 'Innstillingene fra IT er ikke tatt i bruk',
    reasons: {
      notReadable: (file: string): string => `Filen ${file} kunne ikke leses.`,
      notAdministrators: (file: string): string =>
        `Filen ${file} kan endres av andre enn administratorer, og blir derfor ikke brukt.`,
      wrong: (file: string, keys: string): string =>
        keys === '' || keys === 'JSON'
          ? `Innholdet i ${file} er ikke slik det skal være.`
          : `I ${file} er dette feil: ${keys}.`,
    },
    todo: 'Dine egne innstillinger gjelder så lenge. Si fra til IT.',
  },
  place: {
    title: 'Dataene ligger i en mappe som kopieres ut av maskinen',
    places: {
      oneDrive: 'Appens mappe ligger i OneDrive.',
      dropbox: 'Appens mappe ligger i Dropbox.',
      googleDrive: 'Appens mappe ligger i Google Disk.',
      iCloud: 'Appens mappe ligger i iCloud.',
      otherCloud: 'Appens mappe ligger der et annet program kopierer den til en sky.',
      network: 'Appens mappe ligger på en tjener.',
    },
    why: 'Innholdet er kryptert, men databasen kan bli ødelagt når et annet program rører den. Be IT om å flytte mappen til maskinens egen disk.',
  },
  close: 'Greit',
};
