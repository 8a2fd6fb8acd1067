/** «4», «4 og 7», «4, 5 og 7». Bokmål and nynorsk join a list alike. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;
