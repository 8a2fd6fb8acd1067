import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalThemeId } from '#shared/domain/id.ts';
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
  return (
    <div>
      <Fold label={words.fold(rules.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <div className={styles.rules}>
          <p className={styles.about}>{words.about}</p>
          {rules.map((rule) => (
            <RuleFields key={rule.id} rule={rule} />
          ))}
          <NewRule place={{ roundId: talk.round.id, themeId }} />
        </div>
      </Fold>
    </div>
  );
};

const RuleFields = ({ rule }: { readonly rule: RuleProposal }) => {
  const words = useText().talk.rules;
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

const NewRule = ({ place }: { readonly place: Pick<RuleProposal, 'roundId' | 'themeId'> }) => {
  const words = useText().talk.rules;
  const [title, setTitle] = useState('');
  const add = async () => {
    if (title.trim() !== '' && (await newRule(place, title))) setTitle('');
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
      <Textfield
        label={words.newTitle}
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" variant="tertiary" data-size="sm">
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
    </form>
  );
};
