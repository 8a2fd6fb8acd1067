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
  { name: '@fontsource-variable/inter', licence: 'OFL-1.1', by: 'The Inter Project Authors' },
  { name: '@myriaddreamin/typst-ts-node-compiler', licence: 'Apache-2.0', by: 'Myriad-Dreamin' },
  { name: '@navikt/aksel-icons', licence: 'MIT', by: 'NAV' },
  { name: '@orama/stemmers', licence: 'Apache-2.0', by: 'OramaSearch Inc.' },
  { name: 'date-easter', licence: 'MIT', by: 'commenthol' },
  { name: 'date-fns', licence: 'MIT', by: 'Sasha Koss, Lesha Koss' },
  { name: 'dexie', licence: 'Apache-2.0', by: 'David Fahlander' },
  { name: 'docx', licence: 'MIT', by: 'Dolan Miu' },
  { name: 'fractional-indexing', licence: 'CC0-1.0', by: 'Rocicorp' },
  { name: 'ical-generator', licence: 'MIT', by: 'Sebastian Pekarek' },
  { name: 'minisearch', licence: 'MIT', by: 'Luca Ongaro' },
  { name: 'react', licence: 'MIT', by: 'Meta Platforms' },
  { name: 'uuid', licence: 'MIT', by: 'Robert Kieffer' },
  { name: 'zod', licence: 'MIT', by: 'Colin McDonnell' },
  { name: 'zustand', licence: 'MIT', by: 'Paul Henschel' },
];
