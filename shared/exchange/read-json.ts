import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { mostText } from '#shared/size.ts';

/** As deep as lists and objects may stand in each other. From some 5 000 the parsers themselves break. */
const deepest = 32;
/** Names that reach the prototype of an object when code copies them carelessly. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonFault = 'tooLarge' | 'tooDeep' | 'notJson' | 'forbiddenKey';

/** Reads JSON from outside. Size and depth are judged on the text, before anything is built from it. */
export const readJson = (text: string): Answer<unknown, JsonFault> => {
  if (text.length > mostText) return refuse('tooLarge');
  if (depthOf(text) > deepest) return refuse('tooDeep');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('notJson');
  }
  return hasForbiddenKey(value) ? refuse('forbiddenKey') : accept(value);
};

/** How deep the brackets go outside strings; stops counting once it is too deep. */
const depthOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length && most <= deepest; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') most = Math.max(most, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
};

const hasForbiddenKey = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, inner]) => forbidden.has(key) || hasForbiddenKey(inner));
};
