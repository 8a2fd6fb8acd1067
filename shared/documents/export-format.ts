/** What a document can be taken out as, the best first. */
export const documentFormats = ['pdf-archive', 'pdf-accessible', 'pdf', 'docx', 'html'] as const;

/** `pdf-archive` is PDF/A-2a, `pdf-accessible` PDF/UA-1; neither is offered where the engine cannot make it. */
export type DocumentFormat = (typeof documentFormats)[number];

/** The extension of the file, without dot. */
export const extensionOf = (format: DocumentFormat): 'pdf' | 'docx' | 'html' =>
  format === 'docx' || format === 'html' ? format : 'pdf';
