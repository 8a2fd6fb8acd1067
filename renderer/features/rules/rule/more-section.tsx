import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { bin } from '#renderer/features/rules/list/acts.ts';
import { BinAsk } from '#renderer/features/rules/list/bin-ask.tsx';
import { isWritten } from '#renderer/features/rules/parts/rule-words.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { noMark } from '#shared/domain/access-mark.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { contradict, write } from './acts.ts';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** What is seldom needed, folded: its own words and group, what it contradicts, who may see it, and its history. */
export const MoreSection = ({ facts }: { readonly facts: RuleFacts }) => {
  const { rules, closing } = useText();
  const words = rules.rule;
  const { view } = facts;
  const mark = view.rule ?? noMark;
  return (
    <div>
      {view.templateKey === null && (
        <Details data-size="sm">
          <Details.Summary>{words.more}</Details.Summary>
          <Details.Content>
            <OwnFields facts={facts} />
          </Details.Content>
        </Details>
      )}
      <Details data-size="sm">
        <Details.Summary>{words.contradicts.choose}</Details.Summary>
        <Details.Content>
          <ContradictionChoice facts={facts} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.accessNow(closing.mark.statuses[mark.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={mark} showGaps onChange={(change) => write(view, change)} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          {view.rule === null ? (
            <p className={styles.quiet}>{words.noHistory}</p>
          ) : (
            <RowHistory id={view.rule.id} people={facts.people} />
          )}
        </Details.Content>
      </Details>
      {isWritten(view) && <BinButton facts={facts} />}
    </div>
  );
};

const OwnFields = ({ facts: { view } }: { readonly facts: RuleFacts }) => {
  const { rules, interplayWords } = useText();
  const words = rules.rule;
  return (
    <div className={styles.fields}>
      <AutosaveText
        label={words.question}
        value={view.question ?? ''}
        maxLength={500}
        onSave={(question) =>
          question.trim() === '' ? undefined : write(view, { question: question.trim() })
        }
      />
      <Choice
        label={words.group}
        value={view.group}
        options={ruleGroups.map((value) => ({ value, label: interplayWords.ruleGroups[value] }))}
        onChange={(group) => void write(view, { group })}
      />
    </div>
  );
};

/** Only what something is written about can be contradicted. */
const ContradictionChoice = ({ facts: { view, others, pairs } }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule.contradicts;
  const written = others.flatMap(({ view: { rule }, question }) =>
    rule === null ? [] : [{ rule, question }],
  );
  // The mark stands on one of the two, and is said on both.
  const said = pairs.filter(({ kind }) => kind === 'said').map(({ one, other }) => [one.key, other.key]);
  const chosen = written.find(({ rule }) => said.some((keys) => keys.includes(rule.id)))?.rule.id ?? '';
  return (
    <Choice
      label={words.choose}
      hideLabel
      description={words.chooseAbout}
      value={chosen}
      options={[
        { value: '', label: words.none },
        ...written.map(({ rule, question }) => ({ value: rule.id as string, label: question })),
      ]}
      onChange={(id) => void contradict(view, written.find(({ rule }) => rule.id === id)?.rule.id ?? null)}
    />
  );
};

const BinButton = ({ facts: { view, question } }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule;
  const [isAsking, setAsking] = useState(false);
  const putInBin = async () => {
    if (await bin(view, question)) go({ room: 'rules' });
  };
  return (
    <div className={styles.binButton}>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        onClick={() => (view.inForce === null ? void putInBin() : setAsking(true))}
      >
        <TrashIcon aria-hidden />
        {words.bin}
      </Button>
      {isAsking && <BinAsk onConfirm={() => void putInBin()} onClose={() => setAsking(false)} />}
    </div>
  );
};
