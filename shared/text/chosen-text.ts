/** The whole lines that the selection touches; without a selection all of it. Blank lines around it are left out. */
export const chosenText = (text: string, from: number, to: number): string => {
  if (to <= from) return text.trim();
  const start = text.lastIndexOf('\n', from - 1) + 1;
  // A selection that ends at the very beginning of a line has not chosen that line.
  const last = text[to - 1] === '\n' ? to - 1 : to;
  const end = text.indexOf('\n', last);
  return text.slice(start, end === -1 ? text.length : end).trim();
};
