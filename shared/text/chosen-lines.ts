/** What becomes a point of lines in a note, and what is left of the note. */
export interface ChosenLines {
  /** The first line, without its mark of a list; empty: nothing was chosen. At most 500 letters. */
  readonly title: string;
  /** The lines after it, and what the first had no room for. */
  readonly background: string;
  readonly rest: string;
}

/** The whole lines that the selection touches; without a selection the line the cursor stands on. */
export const chosenLines = (text: string, from: number, to: number): ChosenLines => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  // A selection that ends at the very beginning of a line has not chosen that line.
  const last = to > from && text[to - 1] === '\n' ? to - 1 : to;
  const lineEnd = text.indexOf('\n', last);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const [first = '', ...others] = text.slice(start, end).trim().split('\n');
  const line = first.replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '').trim();
  if (line === '') return { title: '', background: '', rest: text };
  const isLong = line.length > 500;
  const before = text.slice(0, start);
  const after = text.slice(end + 1);
  return {
    title: isLong ? `${line.slice(0, 499)}…` : line,
    background: (isLong ? [line, ...others] : others).join('\n').trim(),
    rest: after === '' ? before.replace(/\n$/, '') : `${before}${after}`,
  };
};
