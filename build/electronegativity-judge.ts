import { z } from '../shared/zod.ts';

/** A finding somebody has looked at: which check, in which file (`app`: the app as a whole), and why it stands. */
export const reviewedFindingsSchema = z.array(
  z.strictObject({ check: z.string(), in: z.string(), reason: z.string().min(20) }),
);
export type ReviewedFinding = z.infer<typeof reviewedFindingsSchema>[number];

const sarifSchema = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          locations: z.array(
            z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
          ),
        }),
      ),
    }),
  ]),
});

export interface Compared {
  /** Found, and reviewed by nobody. */
  readonly unreviewed: readonly string[];
  /** Reviewed, and no longer found. */
  readonly idle: readonly string[];
}

/** Compares the report (SARIF) with what is reviewed; null when it is no report. */
export const compareFindings = (report: unknown, reviewed: readonly ReviewedFinding[]): Compared | null => {
  const parsed = sarifSchema.safeParse(report);
  if (!parsed.success) return null;
  const found = new Set(
    parsed.data.runs[0].results.map(({ ruleId, locations }) => {
      const place = locations[0]?.physicalLocation.artifactLocation.uri ?? 'file:///';
      return `${ruleId} in ${place === 'file:///' ? 'app' : place.replaceAll('\\', '/')}`;
    }),
  );
  const known = new Set(reviewed.map((finding) => `${finding.check} in ${finding.in}`));
  return {
    unreviewed: [...found].filter((finding) => !known.has(finding)).toSorted(),
    idle: [...known].filter((finding) => !found.has(finding)).toSorted(),
  };
};
