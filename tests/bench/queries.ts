const asked = [
  'ansettelser',
  'beredskapsplanene',
  'kommunedirektøren',
  'ordføreren',
  'budsjettmøtet',
  'kommunestyret',
  'innsyn i saka',
  'informasjon til alle',
  'personalsak',
  'frist for budsjett',
  'møteplassar',
  'habilitet',
  'skolestruktur',
  'årsraport',
] as const;

/** What people write letter by letter: every beginning of each query, from the second letter on. */
export const queries: readonly string[] = asked.flatMap((query) =>
  Array.from({ length: query.length - 1 }, (_, more) => query.slice(0, more + 2)),
);
