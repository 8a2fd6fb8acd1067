/**
 * The beginning of a text, where all of it has no room: to the end of a sentence where one ends late enough, else to the
 * end of a word. A text that fits is answered as it is.
 * @param most letters, the mark of the cut not counted
 */
export const clip = (text: string, most: number, mark: string): string => {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const room = whole.slice(0, most + 1);
  const sentence = Math.max(...[...room.matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1), 0);
  const word = Math.max(room.search(/\s+\S*$/), 0);
  const end = sentence > most * 0.6 ? sentence : word === 0 ? most : word;
  return `${whole.slice(0, end).trimEnd()} ${mark}`;
};
