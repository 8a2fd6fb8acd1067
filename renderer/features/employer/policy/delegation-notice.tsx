import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { delegationStanding } from '#shared/domain/policy-standing.ts';
import { cite, sourceLine } from '#shared/templates/sources.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { PolicyFacts } from './policy-facts.ts';
import styles from './policy.module.css';

/** That the council must adopt new delegation rules, and by when; nothing once they stand here. */
export const DelegationNotice = ({ facts }: { readonly facts: PolicyFacts }) => {
  const { policies, common } = useText();
  const words = policies.delegation;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { isAdopted, dueOn, days } = delegationStanding(facts.policies, facts.term, useToday());
  if (isAdopted) return null;
  const day = formatDay(dueOn, form, 'long');
  return (
    <Notice toneLabel={common.tones.info} title={words.title}>
      <p>{days < 0 ? words.after(day) : words.before(day)}</p>
      <p className={styles.quiet}>{words.source(sourceLine(cite('KOML', '§ 5-14'), form))}</p>
    </Notice>
  );
};
