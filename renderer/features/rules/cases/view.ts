import { create } from 'zustand';

/** Which cases the list shows. */
export const caseShows = ['all', 'unanswered', 'answered'] as const;
export type CaseShow = (typeof caseShows)[number];

/** Kept while one goes to a case and back. */
export const useShow = create<{ readonly show: CaseShow }>(() => ({ show: 'all' }));

export const changeShow = (show: CaseShow): void => useShow.setState({ show });
