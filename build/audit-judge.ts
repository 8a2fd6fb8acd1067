import { z } from '../shared/zod.ts';

/** Packages whose known weaknesses cannot reach anyone, by their place in node_modules, each with the reason. */
export const reviewedSchema = z.record(z.string().startsWith('node_modules/'), z.string().min(40));
export type Reviewed = z.infer<typeof reviewedSchema>;

const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      range: z.string(),
      nodes: z.array(z.string()),
    }),
  ),
});

export interface Judged {
  readonly verdict: 'passed' | 'failed' | 'not run';
  /** What to say: the findings, or why nothing could be found out. */
  readonly lines: readonly string[];
}

/** Judges the JSON that `npm audit` prints. No answer from an audit service is never a good answer. */
export const judgeAudit = (output: string, reviewed: Reviewed): Judged => {
  const report = reportSchema.safeParse(parse(output));
  if (!report.success) return { verdict: 'not run', lines: [whyNot(output)] };
  const grave = Object.entries(report.data.vulnerabilities).flatMap(([name, { severity, range, nodes }]) => {
    if (severity !== 'high' && severity !== 'critical') return [];
    const open = nodes.filter((node) => !(node in reviewed));
    return open.map((node) => `${severity}: ${name} ${range} (${node})`);
  });
  return { verdict: grave.length === 0 ? 'passed' : 'failed', lines: grave };
};

const failureSchema = z.object({ message: z.string() });

const whyNot = (output: string): string => {
  const failure = failureSchema.safeParse(parse(output));
  // Without addresses: which registry a machine asks is nobody's business.
  const why = failure.success
    ? failure.data.message.replaceAll(/https?:\/\/\S+/g, 'the audit service')
    : 'no answer';
  return `the registry gave no audit: ${why}`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
