import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { RuleChoice } from '#renderer/parts/rule-choice.tsx';
import { useRules } from '#renderer/parts/use-rules.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalThemeId } from '#shared/domain/id.ts';
import { isAboutRule, proposalKey } from '#shared/domain/proposal-on-rule.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { newRule, setRule, takeRule } from './acts.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './lines.module.css';

interface RuleListProps {
  readonly talk: OpenTalk;
  /** Null: those that belong to no theme. */
  readonly themeId: EvalThemeId | null;
}

/** The rules of the game that should change: what is said now, and what shall be said. Folded while there are none. */
export const RuleList = ({ talk, themeId }: RuleListProps) => {
  const words = useText().talk.rules;
  const rules = talk.facts.rules.filter((rule) => rule.themeId === themeId);
  const [isOpen, setOpen] = useState(rules.length > 0);
  const known: KnownRules = { all: useRules(talk.round.termId) ?? [], workspace: talk.facts.workspace };
  return (
    <div>
      <Fold label={words.fold(rules.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <div className={styles.rules}>
          <p className={styles.about}>{words.about}</p>
          {rules.map((rule) => (
            <RuleFields key={rule.id} rule={rule} known={known} />
          ))}
          <NewRule place={{ roundId: talk.round.id, themeId }} known={known} />
        </div>
      </Fold>
    </div>
  );
};

/** The rules of the term, to choose the one that shall change. */
interface KnownRules {
  readonly all: readonly RuleView[];
  readonly workspace: Workspace | null;
}

interface RuleFieldsProps {
  readonly rule: RuleProposal;
  readonly known: KnownRules;
}

const RuleFields = ({ rule, known }: RuleFieldsProps) => {
  const { talk, ruleLinks } = useText();
  const words = talk.rules;
  const about = known.all.find((one) => isAboutRule(rule, one)) ?? null;
  // What is in force is fetched where nothing stands; what they have written themselves stays.
  const choose = (chosen: RuleView | null) =>
    void setRule(rule.id, {
      ruleKey: chosen === null ? null : proposalKey(chosen),
      ...(rule.before.trim() === '' && chosen !== null ? { before: agreedText(chosen) } : {}),
    });
  return (
    <fieldset className={styles.rule} data-size="sm">
      <legend className="visually-hidden">{rule.title}</legend>
      <div className={styles.ruleTitle}>
        <AutosaveText
          label={words.title}
          value={rule.title}
          maxLength={500}
          onSave={(title) => title.trim() !== '' && setRule(rule.id, { title: title.trim() })}
        />
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.remove(rule.title)}
          onClick={() => void takeRule(rule)}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      <RuleChoice
        label={ruleLinks.talk.which}
        none={ruleLinks.talk.other}
        rules={known.all}
        value={about?.key ?? null}
        workspace={known.workspace}
        onChange={choose}
      />
      <NoteField
        label={words.before}
        description={words.beforeHint}
        rows={2}
        maxLength={20_000}
        value={rule.before}
        onSave={(before) => setRule(rule.id, { before })}
      />
      <NoteField
        label={words.after}
        rows={2}
        maxLength={20_000}
        value={rule.after}
        onSave={(after) => setRule(rule.id, { after })}
      />
    </fieldset>
  );
};

interface NewRuleProps {
  readonly place: Pick<RuleProposal, 'roundId' | 'themeId'>;
  readonly known: KnownRules;
}

/** One of the rules there are, with what is in force, or another by its name. */
const NewRule = ({ place, known }: NewRuleProps) => {
  const { talk, ruleLinks } = useText();
  const words = talk.rules;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState<RuleView | null>(null);
  const add = async () => {
    const draft =
      about === null
        ? { title }
        : {
            title: ruleQuestion(about, known.workspace, form).slice(0, 500),
            ruleKey: proposalKey(about),
            before: agreedText(about),
          };
    if (draft.title.trim() === '' || !(await newRule(place, draft))) return;
    setTitle('');
    setAbout(null);
  };
  return (
    <form
      className={styles.newRule}
      data-size="sm"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <RuleChoice
        label={ruleLinks.talk.which}
        none={ruleLinks.talk.other}
        rules={known.all}
        value={about?.key ?? null}
        workspace={known.workspace}
        onChange={setAbout}
      />
      {about === null && (
        <Textfield
          label={words.newTitle}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      <Button type="submit" variant="tertiary" data-size="sm">
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
    </form>
  );
};

/** What both have approved; empty: nothing. */
const agreedText = ({ inForce }: RuleView): string => inForce?.version.text ?? '';
