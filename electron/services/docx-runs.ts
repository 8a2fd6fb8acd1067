import { CheckBox, TextRun } from 'docx';
import type { Cell } from '#shared/documents/document.ts';

/** Lines of a text keep their breaks. */
export const runs = (
  text: string,
  style: { readonly bold?: boolean; readonly color?: string } = {},
): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));

const symbolFont = 'Segoe UI Symbol';
export const boxInWord = (box: NonNullable<Cell['box']>): CheckBox =>
  new CheckBox({
    checked: box !== 'empty',
    checkedState: { value: box === 'crossed' ? '2612' : '2611', font: symbolFont },
    uncheckedState: { value: '2610', font: symbolFont },
  });
