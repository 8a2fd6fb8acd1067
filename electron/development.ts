/**
 * The server of `npm run dev`, when there is one: only from the sources, and only on this machine, so that no
 * environment can make the built app take its window from elsewhere.
 */
export const developmentServer = (packaged: boolean, wanted: string | undefined): string | undefined =>
  !packaged && wanted !== undefined && /^http:\/\/localhost:\d{1,5}$/.test(wanted) ? wanted : undefined;
