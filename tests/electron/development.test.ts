import { expect, test } from 'vitest';
import { developmentServer } from '#electron/development.ts';

test('the window comes from a development server only in the sources and only on this machine', () => {
  expect(developmentServer(false, 'http://localhost:5273')).toBe('http://localhost:5273');
  expect(developmentServer(true, 'http://localhost:5273')).toBeUndefined();
  expect(developmentServer(false, undefined)).toBeUndefined();
  for (const elsewhere of [
    'http://localhost:5273/x',
    'http://example.no',
    'https://localhost:1',
    'http://localhost.no:1',
  ]) {
    expect(developmentServer(false, elsewhere)).toBeUndefined();
  }
});
