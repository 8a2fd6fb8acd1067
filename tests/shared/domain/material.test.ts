import { expect, test } from 'vitest';
import { materialOf, materialReference } from '#shared/domain/material.ts';

test.each([
  ['rule/avk-media', { kind: 'rule', id: 'avk-media' }],
  ['case/gs-fredag', { kind: 'case', id: 'gs-fredag' }],
  ['mirror', { kind: 'mirror', id: null }],
] as const)('%s is what it says, there and back', (reference, material) => {
  expect(materialOf(reference)).toEqual(material);
  expect(materialReference(material)).toBe(reference);
});

test.each([null, 'rule', 'mirror/x', 'unknown/x', ''])('%s is nothing this program knows', (reference) => {
  expect(materialOf(reference)).toBeNull();
});
