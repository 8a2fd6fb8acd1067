/**
 * The title with marks where it may break: «fylkes-kommune-direktør». Chromium carries no Norwegian hyphenation, and
 * would cut a long title anywhere.
 */
export const withSoftHyphens = (title: string): string =>
  title.replaceAll(/(fylkes|kommune|vara)(?=\p{L}{3})/giu, '$1\u00AD');
