import {
  DOMParser,
  XMLSerializer,
  onErrorStopParsing,
  type Document,
  type Element,
  type Node,
} from '@xmldom/xmldom';

export type { Document, Element, Node };

/** The main namespace of WordprocessingML, and that of references to other parts. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const referenceNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Reads a part. Throws where it is not well-formed, not UTF-8, or has a document type (Word's own files have none). */
export const parseXml = (bytes: Uint8Array): Document => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type is not allowed');
  return new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(text, 'text/xml');
};

export const xmlBytes = (document: Document): Uint8Array => {
  const text = new XMLSerializer().serializeToString(document);
  const declared = text.startsWith('<?xml')
    ? text
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  return new TextEncoder().encode(declared);
};

/** The element at the top. Throws on an empty document, which the parser does not let through. */
export const rootOf = (document: Document): Element => {
  const root = document.documentElement;
  if (root === null) throw new Error('no element');
  return root;
};

/** Child elements of Word's own namespace with the name. */
export const wordChildren = (parent: Element, name: string): readonly Element[] =>
  elementsIn(parent).filter((child) => isWord(child, name));

export const wordChild = (parent: Element, name: string): Element | undefined =>
  wordChildren(parent, name)[0];

/** Every element of Word's own namespace with the name, at any depth, in the order of the text. */
export const wordElements = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS(wordNamespace, name),
];

export const elementsIn = (parent: Element): readonly Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

export const isWord = (element: Element, name: string): boolean =>
  element.namespaceURI === wordNamespace && element.localName === name;

/** The value of `w:val`, or of another attribute of Word's own namespace; null where there is none. */
export const wordValue = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(wordNamespace, name) ?? null;

export const setWordValue = (element: Element, value: string, name = 'val'): void =>
  element.setAttributeNS(wordNamespace, `w:${name}`, value);

export const makeWord = (
  document: Document,
  name: string,
  values: Readonly<Record<string, string>>,
): Element => {
  const element = document.createElementNS(wordNamespace, `w:${name}`);
  for (const [key, value] of Object.entries(values)) setWordValue(element, value, key);
  return element;
};

export const removeElement = (element: Element): void => {
  element.parentNode?.removeChild(element);
};
