import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { shownState } from '#shared/domain/rule-standing.ts';
import type { RuleState } from '#shared/domain/rule.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import type { Text } from '#shared/text/text.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { setState, write } from './acts.ts';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** Where the two stand, what they see differently, and when they look at it again. */
export const StandingFields = ({ facts }: { readonly facts: RuleFacts }) => {
  const { rules } = useText();
  const words = rules.rule.standing;
  const { view } = facts;
  const isAgreed = view.inForce !== null;
  const note = view.rule?.note ?? '';
  // Only a version both have approved makes a rule agreed; what was agreed has been discussed.
  const states: readonly RuleState[] = isAgreed
    ? ['agreed', 'notAgreed', 'revisit']
    : ['notDiscussed', 'notAgreed', 'revisit'];
  const hasNote = isUnsettled(view.state) || note !== '';
  return (
    <div className={styles.part}>
      <div className={styles.state}>
        <Segmented<RuleState>
          label={words.heading}
          value={view.state}
          options={states.map((state) => ({
            value: state,
            label: capitalised(ruleStateWords({ ...view, state }, facts.form)),
          }))}
          onChange={(state) => void setState(view, state)}
        />
        <p className={styles.quiet}>
          {[aboutState(view, words.about), ...(isAgreed ? [] : [words.needsBoth])].join(' ').trim()}
        </p>
      </div>
      {hasNote && (
        <NoteField
          label={isUnsettled(view.state) ? words.note[view.state] : words.note.other}
          description={isUnsettled(view.state) ? words.noteAbout : undefined}
          rows={3}
          maxLength={20_000}
          value={note}
          onSave={(written) => void write(view, { note: written })}
        />
      )}
      <DayField
        label={words.review}
        description={words.reviewAbout}
        value={view.reviewOn}
        onChange={(reviewOn) => void write(view, { reviewOn })}
      />
    </div>
  );
};

const aboutState = (view: RuleFacts['view'], about: Text['rules']['rule']['standing']['about']): string => {
  const shown = shownState(view);
  if (shown === 'waiting') return '';
  return shown === 'revisit' && view.inForce === null ? about.revisitNone : about[shown];
};

const isUnsettled = (state: RuleState): state is 'notAgreed' | 'revisit' =>
  state === 'notAgreed' || state === 'revisit';
