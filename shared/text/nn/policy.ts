import type { policy as nb } from '../nb/policy.ts';

/** What IT decides for the PC, and what the PC does to the profile. */
export const policy: typeof nb = {
  managed: 'Styrt av IT',
  trouble: {
    title: 'Innstillingane frå IT er ikkje tekne i bruk',
    reasons: {
      notReadable: (file: string): string => `Fila ${file} kunne ikkje lesast.`,
      notAdministrators: (file: string): string =>
        `Fila ${file} kan endrast av andre enn administratorar, og blir difor ikkje brukt.`,
      wrong: (file: string, keys: string): string =>
        keys === '' || keys === 'JSON'
          ? `Innhaldet i ${file} er ikkje slik det skal vere.`
          : `I ${file} er dette feil: ${keys}.`,
    },
    todo: 'Dine eigne innstillingar gjeld så lenge. Sei frå til IT.',
  },
  place: {
    title: 'Dataa ligg i ei mappe som blir kopiert ut av maskina',
    places: {
      oneDrive: 'Mappa til appen ligg i OneDrive.',
      dropbox: 'Mappa til appen ligg i Dropbox.',
      googleDrive: 'Mappa til appen ligg i Google Disk.',
      iCloud: 'Mappa til appen ligg i iCloud.',
      otherCloud: 'Mappa til appen ligg der eit anna program kopierer ho til ei sky.',
      network: 'Mappa til appen ligg på ein tenar.',
    },
    why: 'Innhaldet er kryptert, men databasen kan bli øydelagd når eit anna program rører han. Be IT om å flytte mappa til disken på maskina.',
  },
  close: 'Greitt',
};
