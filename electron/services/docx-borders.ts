import { BorderStyle, WidthType } from 'docx';

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const hair = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
export const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
/** The first column stands flush with the text around the table. */
export const cellMargins = { left: 0, right: 140, marginUnitType: WidthType.DXA };
export const noBorders = { top: none, bottom: none, left: none, right: none, insideVertical: none };
