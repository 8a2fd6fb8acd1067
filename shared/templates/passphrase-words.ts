/** Short words of everyday Norwegian, to draw passphrases from. */
export const passphraseWords: readonly string[] =
  'fjord lampe korg stein båt bjørk eple fugl gang hest jakke kniv lærer måke nese ovn pute rein sand tak ull vind åker ørn'.split(
    ' ',
  );
