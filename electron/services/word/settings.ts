import { kindOf, referencesOf, setReferences, type Parts } from './package.ts';
import { elementsIn, isWord, parseXml, removeElement, rootOf, xmlBytes } from './xml.ts';

/** What ties a document to where its template was made, or keeps people from writing in it. */
const dropped = [
  'attachedTemplate',
  'mailMerge',
  'documentProtection',
  'writeProtection',
  'updateFields',
  'linkStyles',
  'trackRevisions',
  'docVars',
  'saveThroughXslt',
  'rsids',
];

/** Takes those settings out, and every reference of the settings that leads out of the file. */
export const cleanSettings = (parts: Parts, main: string): void => {
  const settings = referencesOf(parts, main).find((one) => kindOf(one) === 'settings')?.target;
  const bytes = settings === undefined ? undefined : parts.get(settings);
  if (settings === undefined || bytes === undefined) return;
  const document = parseXml(bytes);
  for (const element of elementsIn(rootOf(document))) {
    if (dropped.some((name) => isWord(element, name))) removeElement(element);
  }
  parts.set(settings, xmlBytes(document));
  const inner = referencesOf(parts, settings).filter(({ isOut }) => !isOut);
  setReferences(parts, settings, inner);
};
