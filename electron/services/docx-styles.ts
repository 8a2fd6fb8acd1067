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

const defaultStyles = ({ language, compact = 0 }: Setting): NonNullable<IStylesOptions['default']> => ({
  document: {
    run: { font: 'Calibri', size: 22, language: { value: `${language}-NO` } },
    paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  },
  title: {
    run: { size: between(52, 38, compact), bold: true },
    paragraph: { spacing: { before: between(120, 0, compact), after: 60 } },
  },
  heading1: {
    run: { size: 30, bold: true },
    paragraph: { spacing: { before: 440, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { size: between(24, 21, compact), bold: true },
    paragraph: {
      spacing: { before: between(280, 160, compact), after: between(80, 60, compact) },
      keepNext: true,
    },
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

const textStyles = ({ compact = 0 }: Setting) => [
  own(
    'Subtitle',
    'Subtitle',
    { size: between(26, 21, compact), color: quiet },
    { after: between(280, 140, compact) },
  ),
  own('Lead', 'Ingress', { size: 24 }, { after: 160 }),
  own('Note', 'Merknad', { size: 19, color: quiet }, { after: 120 }),
  own('TableHead', 'Tabelloverskrift', { size: 19, bold: true }, { before: 40, after: 60 }),
  own(
    'TableText',
    'Tabelltekst',
    { size: between(21, 18, compact) },
    { before: between(60, 30, compact), after: 20, line: between(250, 235, compact) },
  ),
  own(
    'TableDense',
    'Tabelltekst, tett',
    { size: between(19, 17, compact) },
    { before: 30, after: 20, line: 240 },
  ),
  own('TableLine', 'Tabellinje', { size: between(19, 16, compact) }, { after: 20, line: 240 }),
  own('TableSource', 'Kilde', { size: between(17, 15, compact), color: quiet }, { after: 20, line: 240 }),
  { ...own('CheckLine', 'Avkryssing', { size: 21 }, { before: 20, after: 60 }), paragraph: checkParagraph },
  own('DocumentFacts', 'Opplysninger', { size: 19, color: quiet }, { after: 240 }),
];

/** A size between as usual and as close as can still be read. */
const between = (usual: number, close: number, compact: number): number =>
  Math.round(usual + (close - usual) * compact);

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
