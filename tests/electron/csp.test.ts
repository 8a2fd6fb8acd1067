import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, developmentPolicy } from '#electron/csp.ts';

describe('the content security policy', () => {
  test('is exactly this', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; " +
        "base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types",
    );
  });

  test('lets the development server in only where there is one', () => {
    expect(contentSecurityPolicy).not.toMatch(/localhost|ws:|http:|unsafe/);
    expect(developmentPolicy('http://localhost:5273')).toContain("connect-src 'self' ws://localhost:5273");
  });
});
