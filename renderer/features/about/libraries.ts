/** A library whose code is part of the app. */
export interface Library {
  readonly name: string;
  readonly licence: string;
  readonly by: string;
}

/** What is bundled with us, and its licence. A test compares this with what the packages themselves say. */
export const libraries: readonly Library[] = [
  { name: 'Electron', licence: 'MIT', by: 'Electron contributors, GitHub' },
  { name: 'Chromium', licence: 'BSD-3-Clause', by: 'The Chromium Authors' },
  { name: '@digdir/designsystemet', licence: 'MIT', by: 'Digitaliseringsdirektoratet' },
  { name: '@expo-google-fonts/inter', licence: 'MIT AND OFL-1.1', by: 'The Inter Project Authors' },
  { name: '@expo-google-fonts/noto-emoji', licence: 'MIT AND OFL-1.1', by: 'Google' },
  { name: '@fontsource-variable/inter', licence: 'OFL-1.1', by: 'The Inter Project Authors' },
  { name: '@myriaddreamin/typst-ts-node-compiler', licence: 'Apache-2.0', by: 'Myriad-Dreamin' },
  { name: '@myriaddreamin/typst-ts-web-compiler', licence: 'Apache-2.0', by: 'Myriad-Dreamin' },
  { name: '@navikt/aksel-icons', licence: 'MIT', by: 'NAV' },
  { name: '@noble/ciphers', licence: 'MIT', by: 'Paul Miller' },
  { name: '@noble/curves', licence: 'MIT', by: 'Paul Miller' },
  { name: '@noble/hashes', licence: 'MIT', by: 'Paul Miller' },
  { name: '@orama/stemmers', licence: 'Apache-2.0', by: 'OramaSearch Inc.' },
  { name: '@scure/base', licence: 'MIT', by: 'Paul Miller' },
  { name: 'age-encryption', licence: 'BSD-3-Clause', by: 'Filippo Valsorda' },
  { name: 'date-easter', licence: 'MIT', by: 'commenthol' },
  { name: 'date-fns', licence: 'MIT', by: 'Sasha Koss, Lesha Koss' },
  { name: 'dexie', licence: 'Apache-2.0', by: 'David Fahlander' },
  { name: 'diff', licence: 'BSD-3-Clause', by: 'Kevin Decker, Mark Amery' },
  { name: '@xmldom/xmldom', licence: 'MIT', by: 'xmldom contributors' },
  { name: 'docx', licence: 'MIT', by: 'Dolan Miu' },
  { name: 'fflate', licence: 'MIT', by: 'Arjun Barrett' },
  { name: 'fractional-indexing', licence: 'CC0-1.0', by: 'Rocicorp' },
  { name: 'hash-wasm', licence: 'MIT', by: 'Dani Biró' },
  { name: 'ical-generator', licence: 'MIT', by: 'Sebastian Pekarek' },
  { name: 'minisearch', licence: 'MIT', by: 'Luca Ongaro' },
  { name: 'react', licence: 'MIT', by: 'Meta Platforms' },
  { name: 'uuid', licence: 'MIT', by: 'Robert Kieffer' },
  { name: 'zod', licence: 'MIT', by: 'Colin McDonnell' },
  { name: 'zustand', licence: 'MIT', by: 'Paul Henschel' },
];
