/** Rules, cases and exercises to and from the other by file. */
export const ruleFiles = {};
