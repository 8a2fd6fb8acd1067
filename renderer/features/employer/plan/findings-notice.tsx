import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { planFindings } from '#shared/domain/plan-standing.ts';
import { planFindingWords } from '#shared/text/plan-finding.ts';
import type { PlanFacts } from './plan-facts.ts';
import styles from './plan.module.css';

/** What there is to look at in the plan; nothing where there is none. */
export const FindingsNotice = ({ facts: { plan, goals, term } }: { readonly facts: PlanFacts }) => {
  const words = useText().resultPlans.findings;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const findings = planFindings({ plan, term, goals: goals.map(({ goal }) => goal) });
  if (findings.length === 0) return null;
  return (
    <Notice title={words.label}>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding.kind}>{planFindingWords(finding, form)}</li>
        ))}
      </ul>
    </Notice>
  );
};
