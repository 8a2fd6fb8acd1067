import { describe, expect, test } from 'vitest';
import { judgeAudit } from '../../build/audit-judge.ts';

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const found = (severity: string, nodes = ['node_modules/a']) =>
  report({ a: { severity, range: '<2', nodes, via: [] } });

describe('an audit', () => {
  test('without findings is passed', () => {
    expect(judgeAudit(report({}), {})).toEqual({ verdict: 'passed', lines: [] });
  });

  test.each(['high', 'critical'])('with a %s finding is failed, and says which', (severity) => {
    const { verdict, lines } = judgeAudit(found(severity), {});
    expect(verdict).toBe('failed');
    expect(lines).toEqual([`${severity}: a <2 (node_modules/a)`]);
  });

  test.each(['info', 'low', 'moderate'])('with a %s finding is passed', (severity) => {
    expect(judgeAudit(found(severity), {}).verdict).toBe('passed');
  });

  test('passes by a reviewed place, and no other place of the same package', () => {
    const reviewed = { 'node_modules/a': 'Its types only, which no program ever runs in our house.' };
    expect(judgeAudit(found('high'), reviewed).verdict).toBe('passed');
    expect(
      judgeAudit(found('high', ['node_modules/a', 'node_modules/b/node_modules/a']), reviewed).lines,
    ).toEqual(['high: a <2 (node_modules/b/node_modules/a)']);
  });

  test.each([
    [
      'a registry without an audit service',
      '{"message":"405 Method Not Allowed - POST https://r.example/audit"}',
    ],
    ['no net', ''],
    ['another answer', '{"auditReportVersion":3,"vulnerabilities":{}}'],
    ['half an answer', '{"auditReportVersion":2'],
  ])('with %s is not run, never passed', (_why, output) => {
    const { verdict, lines } = judgeAudit(output, {});
    expect(verdict).toBe('not run');
    expect(lines.join()).not.toContain('r.example');
  });
});
