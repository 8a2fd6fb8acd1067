import { sourceList } from '#shared/templates/source-list.ts';

/** The hosts of the sources that our templates name. */
const sourceHosts: readonly string[] = Object.values(sourceList).flatMap(({ url }) =>
  url === null ? [] : [new URL(url).hostname],
);

export type LinkVerdict =
  { readonly verdict: 'open' | 'ask'; readonly address: string } | { readonly verdict: 'refuse' };

/**
 * Whether an address may leave for the browser. Only https, with a real host name and without a user name, which is
 * the usual way to make a false address look true. The address to open is the parsed one, so that what is shown is
 * what is opened.
 */
export const judgeLink = (text: string, open: readonly string[] = sourceHosts): LinkVerdict => {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:') return { verdict: 'refuse' };
  if (url.username !== '' || url.password !== '' || url.hostname === '') return { verdict: 'refuse' };
  const trusted = open.includes(url.hostname) && url.port === '';
  return { verdict: trusted ? 'open' : 'ask', address: url.href };
};
