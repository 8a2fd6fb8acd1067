import type { Document } from '#shared/documents/document.ts';
import type { PdfStandard } from './typst.ts';

/** What main asks the PDF process for. */
export interface PdfOrder {
  /** Where the fonts and the WASM lie. */
  readonly assets: string;
  readonly engine: 'typst' | 'typst-wasm';
  readonly document: Document;
  readonly standard: PdfStandard | null;
}

export type PdfAnswer =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly detail: string };
