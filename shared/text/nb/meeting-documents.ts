/** Minutes, paper agenda and calendar files. */
export const meetingDocuments = {
  title: 'Referat',
};
