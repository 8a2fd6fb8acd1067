import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  TabStopType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import type { Document } from '#shared/documents/document.ts';

const quiet = '505050';
const line = { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 4 };
const bar = { style: BorderStyle.SINGLE, size: 20, color: '000000', space: 6 };
const checkParagraph = {
  indent: { left: 340, hanging: 340 },
  tabStops: [{ type: TabStopType.LEFT, position: 340 }],
  spacing: { before: 20, after: 60 },
};
const frame = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 6 };

/** How a document is set: in which language, and whether it is to keep to one page. */
type Setting = Pick<Document, 'language' | 'compact'>;

/** Sizes are half points, distances twentieths of a point. Calibri is on every machine that has Word. */
export const wordStyles = (setting: Setting): IStylesOptions => ({
  default: defaultStyles(setting),
  paragraphStyles: [...textStyles(setting), ...furtherStyles],
});

const defaultStyles = ({ language, compact = false }: Setting): NonNullable<IStylesOptions['default']> => ({
  document: {
    run: { font: 'Calibri', size: 22, language: { value: `${language}-NO` } },
    paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  },
  title: {
    run: { size: compact ? 38 : 52, bold: true },
    paragraph: { spacing: { before: compact ? 0 : 120, after: 60 } },
  },
  heading1: {
    run: { size: 30, bold: true },
    paragraph: { spacing: { before: 440, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { size: compact ? 21 : 24, bold: true },
    paragraph: { spacing: { before: compact ? 160 : 280, after: compact ? 60 : 80 }, keepNext: true },
  },
  heading3: {
    run: { size: 22, bold: true },
    paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
  },
  caption: {
    run: { size: 19, color: quiet, bold: false, italics: false },
    paragraph: { spacing: { after: 100 }, keepNext: true },
  },
});

const textStyles = ({ compact = false }: Setting) => [
  own('Subtitle', 'Subtitle', { size: compact ? 21 : 26, color: quiet }, { after: compact ? 140 : 280 }),
  own('Lead', 'Ingress', { size: 24 }, { after: 160 }),
  own('Note', 'Merknad', { size: 19, color: quiet }, { after: 120 }),
  own('TableHead', 'Tabelloverskrift', { size: 19, bold: true }, { before: 40, after: 60 }),
  own(
    'TableText',
    'Tabelltekst',
    { size: compact ? 18 : 21 },
    { before: compact ? 30 : 60, after: 20, line: compact ? 235 : 250 },
  ),
  own('TableDense', 'Tabelltekst, tett', { size: compact ? 17 : 19 }, { before: 30, after: 20, line: 240 }),
  own('TableLine', 'Tabellinje', { size: compact ? 16 : 19 }, { after: 20, line: 240 }),
  own('TableSource', 'Kilde', { size: compact ? 15 : 17, color: quiet }, { after: 20, line: 240 }),
  { ...own('CheckLine', 'Avkryssing', { size: 21 }, { before: 20, after: 60 }), paragraph: checkParagraph },
  own('DocumentFacts', 'Opplysninger', { size: 19, color: quiet }, { after: 240 }),
];

/** Named in Norwegian, for who goes on writing; a template that has a style of that name lends us its own. */
const own = (
  id: string,
  name: string,
  run: { size: number; color?: string; bold?: boolean },
  spacing: Record<string, number>,
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing },
});

/** Under the name that Word itself has for it, so that a template's own is found. */
const named = (
  id: string,
  name: string,
  run: { size: number },
  spacing: Record<string, number>,
  indent: Record<string, number> = {},
) => ({ ...own(id, name, run, spacing), paragraph: { spacing, indent } });

export const wordNumbering: INumberingOptions = {
  config: [list('points', LevelFormat.BULLET, '–'), list('numbers', LevelFormat.DECIMAL, '%1.')],
};

function list(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const paragraph = { indent: { left: 340, hanging: 340 }, spacing: { after: 80 } };
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } }],
  };
}

/** What has the same size however close the rest is set. */
const furtherStyles = [
  own('ContentsTitle', 'Innholdstittel', { size: 24, bold: true }, { before: 120, after: 80 }),
  named('TOC1', 'toc 1', { size: 21 }, { before: 60, after: 20 }),
  named('TOC2', 'toc 2', { size: 20 }, { after: 20 }, { left: 340 }),
  {
    ...own('AccessMark', 'Tilgang', { size: 19, bold: true }, { after: 120 }),
    paragraph: { border: { left: bar }, spacing: { after: 120 } },
  },
  {
    ...own('Notice', 'Varsel', { size: 22, bold: true }, { after: 280 }),
    paragraph: {
      border: { top: frame, bottom: frame, left: frame, right: frame },
      spacing: { after: 280 },
    },
  },
  {
    ...own('Header', 'header', { size: 17, color: quiet }, { after: 0 }),
    paragraph: { border: { bottom: line } },
  },
  {
    ...own('Footer', 'footer', { size: 17, color: quiet }, { after: 0 }),
    paragraph: { alignment: AlignmentType.RIGHT },
  },
];
