/** What Spilleregler says in other rooms: Ukemøter, Evaluering, Oversikt, Mottakelse. */
export const ruleLinks = {};
