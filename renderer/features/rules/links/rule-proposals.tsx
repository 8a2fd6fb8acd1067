import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readOne } from '#renderer/db/read.ts';
import { proposalsOnRule, takeProposal } from '#renderer/db/repositories/rule-revision.ts';
import { readRule } from '#renderer/db/repositories/rules.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { RuleId } from '#shared/domain/id.ts';
import { proposalStanding, type ProposalOnRule } from '#shared/domain/proposal-on-rule.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { roundName } from '#shared/text/round-title.ts';
import styles from './links.module.css';

/** What finished evaluations propose to change in the rule, each ready to be worked on. Nothing until there is one. */
export const RuleProposals = ({ ruleId }: { readonly ruleId: RuleId }) => {
  const words = useText().ruleLinks.proposals;
  const today = useToday();
  const facts = useLiveQuery(() => readFacts(ruleId, today), [ruleId, today]);
  if (facts === undefined || facts === null || facts.proposals.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="rule-proposals">
      <h2 id="rule-proposals">{words.heading}</h2>
      <ul className={styles.uses}>
        {facts.proposals.map((one) => (
          <Proposal key={one.proposal.id} one={one} view={facts.view} />
        ))}
      </ul>
    </section>
  );
};

const readFacts = async (ruleId: RuleId, today: Day) => {
  const rule = await readOne('rules', ruleId);
  const view = rule === null ? null : await readRule({ key: rule.id, termId: rule.termId }, today);
  return view === null ? null : { view, proposals: await proposalsOnRule(view) };
};

interface ProposalProps {
  readonly one: ProposalOnRule;
  readonly view: RuleView;
}

const Proposal = ({ one: { proposal, round }, view }: ProposalProps) => {
  const words = useText().ruleLinks.proposals;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isAsking, setAsking] = useState(false);
  const standing = proposalStanding(proposal, view);
  const name = roundName(round, form);
  const canUse = standing === 'open' && proposal.after.trim() !== '';
  const use = () => void take(view, proposal);
  return (
    <li className={styles.use}>
      <p>
        <Link href={hashOf({ room: 'evaluation', view: 'outcome', id: round.id })}>{name}</Link>{' '}
        <span className={styles.quiet}>{words.standings[standing]}</span>
      </p>
      <dl className={styles.change}>
        <div>
          <dt>{words.before}</dt>
          <dd>{proposal.before.trim() || words.nothingBefore}</dd>
        </div>
        <div>
          <dt>{words.after}</dt>
          <dd>{proposal.after.trim() || words.nothingAfter}</dd>
        </div>
      </dl>
      {canUse && (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={words.takeNamed(name)}
            onClick={view.hasDraft ? () => setAsking(true) : use}
          >
            {words.use}
          </Button>
        </div>
      )}
      {isAsking && (
        <Ask
          question={words.replace}
          confirmLabel={words.use}
          cancelLabel={words.cancel}
          onConfirm={() => {
            setAsking(false);
            use();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{words.replaceAbout}</p>
        </Ask>
      )}
    </li>
  );
};

const take = async (view: RuleView, proposal: ProposalOnRule['proposal']): Promise<void> => {
  const answer = await takeProposal(view, proposal);
  if (!accepted(answer)) return;
  sayWithUndo(currentText().ruleLinks.proposals.used, answer.value);
  focusHeadingIfLost();
};
