const mostCharacters = 150;
const fallback = 'Samspill';

/**
 * The name as every system we run on accepts it: no folders, no signs Windows refuses, no device names, not hidden.
 * Keeps the extension when the name is too long.
 */
export const safeFileName = (name: string): string => {
  const plain = name
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const stem = dot > 0 ? plain.slice(0, dot).trimEnd() : plain;
  const extension = dot > 0 ? plain.slice(dot) : '';
  const kept = stem.slice(0, Math.max(1, mostCharacters - extension.length)).trimEnd();
  if (kept === '') return `${fallback}${extension}`;
  return isDevice(kept) ? `${fallback} ${kept}${extension}` : `${kept}${extension}`;
};

const isDevice = (stem: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);
