/** Minutes, paper agenda and calendar files. */
export const meetingDocuments = {
  title: 'Referat',
  calendar: {
    about: (owner: string) => `Møte i ${owner}. Sakslisten ligger i Samspill.`,
    movedFrom: (day: string) => `Flyttet fra ${day}.`,
  },
};
