import type { meetingDocuments as nb } from '../nb/meeting-documents.ts';

/** Minutes, paper agenda and calendar files. */
export const meetingDocuments: typeof nb = {
  title: 'Referat',
  calendar: {
    about: (owner: string) => `Møte i ${owner}. Saklista ligg i Samspill.`,
    movedFrom: (day: string) => `Flytta frå ${day}.`,
  },
};
