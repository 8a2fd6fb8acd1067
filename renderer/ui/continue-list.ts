/** What takes the place of a part of a text, and nothing else in it changes. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Enter in a list begins its next point; Enter on an empty point ends the list. Null: not in a list, an ordinary new
 * line. Points are lines with «- », «* », «• » or «1. », also indented.
 */
export const continueList = (text: string, from: number, to: number): Edit | null => {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const mark = /^([ \t]*)([-*•]|(\d{1,3})([.)]))[ \t]+/.exec(text.slice(lineStart, from));
  if (mark === null) return null;
  const [whole, indent = '', sign = '', number, dot = ''] = mark;
  const lineEnd = text.indexOf('\n', from);
  const rest = text.slice(lineStart + whole.length, lineEnd === -1 ? text.length : lineEnd);
  if (from === to && rest.trim() === '')
    return { from: lineStart, to: lineStart + whole.length + rest.length, insert: '' };
  const next = number === undefined ? sign : `${Number(number) + 1}${dot}`;
  return { from, to, insert: `\n${indent}${next} ` };
};
