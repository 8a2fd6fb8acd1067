import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readMany, readOne } from '#renderer/db/read.ts';
import { addUse, usesOf } from '#renderer/db/repositories/rule-uses.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { RuleId, RuleUseId } from '#shared/domain/id.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import { UseLine } from './use-line.tsx';
import styles from './links.module.css';

/** Where the rule was discussed, helped («brukt») or was stretched («tøyd»), the latest first; and to note it outside of one. */
export const RuleMeetings = ({ ruleId }: { readonly ruleId: RuleId }) => {
  const words = useText().ruleLinks.meetings;
  const facts = useLiveQuery(() => readFacts(ruleId), [ruleId]);
  const [newId, setNewId] = useState<RuleUseId | null>(null);
  if (facts === undefined || facts === null) return null;
  const { ref, uses, series } = facts;
  const noted = async (kind: 'used' | 'stretched') => setNewId(await note(ref, kind));
  return (
    <section className={styles.part} aria-labelledby="rule-meetings">
      <h2 id="rule-meetings">{words.heading}</h2>
      {uses.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.uses}>
          {uses.map((view) => (
            <UseLine
              key={view.use.id}
              view={view}
              series={series.get(view.meeting?.seriesId ?? '') ?? null}
              takesFocus={view.use.id === newId}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {(['used', 'stretched'] as const).map((kind) => (
          <Button key={kind} variant="secondary" data-size="sm" onClick={() => void noted(kind)}>
            {words[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
};

const readFacts = async (ruleId: RuleId) => {
  const [rule, uses] = await Promise.all([readOne('rules', ruleId), usesOf(ruleId)]);
  if (rule === null) return null;
  const series = await readMany(
    'series',
    uses.flatMap(({ meeting }) => meeting?.seriesId ?? []),
  );
  return { ref: { key: rule.id, termId: rule.termId }, uses, series };
};

const note = async (ref: RuleRef, kind: 'used' | 'stretched'): Promise<RuleUseId | null> => {
  const answer = await addUse(ref, { kind, day: currentDay() });
  if (!accepted(answer)) return null;
  const { ruleLinks, interplayWords } = currentText();
  announce(ruleLinks.meetings.added(interplayWords.ruleUseKinds[kind]));
  return answer.value;
};
