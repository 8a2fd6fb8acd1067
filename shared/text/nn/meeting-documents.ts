import type { meetingDocuments as nb } from '../nb/meeting-documents.ts';

/** Minutes, paper agenda and calendar files. */
export const meetingDocuments: typeof nb = {
  title: 'Referat',
};
