import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { RuleFiles } from '#renderer/features/rules/exchange/rule-files.tsx';
import { TickItems } from '#renderer/features/rules/links/tick-items.tsx';
import { RulesOut } from '#renderer/features/rules/out/rules-out.tsx';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { AgainNotice } from './again-notice.tsx';
import { ContradictionSection } from './contradiction-section.tsx';
import { EarlierTerm } from './earlier-term.tsx';
import { countsOf, grouped, isShown, searched } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { readFront, type FrontFacts } from './front-facts.ts';
import styles from './list.module.css';
import { NowSection } from './now-section.tsx';
import { OwnDialog } from './own-dialog.tsx';
import { RuleList } from './rule-list.tsx';
import type { Reader } from './rule-line.ts';
import { changeView, useView } from './view.ts';

/** Spilleregler as one comes in: what is asked of them now, and the questions with what they have agreed. */
export const FrontPlace = ({ workspace }: PlaceProps) => {
  const words = useText().rules;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const facts = useLiveQuery(() => readFront(today, workspace, form), [today, workspace, form]);
  const [isAdding, setAdding] = useState(false);
  useCommand('new', () => setAdding(facts !== null));
  if (facts === undefined) return null;
  return (
    <Page
      heading={words.title}
      width="wide"
      actions={
        facts !== null && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
              <PlusIcon aria-hidden />
              {words.front.add}
            </Button>
            <RulesOut termId={facts.term.id} />
          </>
        )
      }
    >
      <RoomTabs here="front" />
      {facts === null ? (
        <EmptyRoom sentence={words.front.noTerm} />
      ) : (
        <Filled facts={facts} reader={{ me, today, form, workspace }} />
      )}
      {isAdding && facts !== null && <OwnDialog termId={facts.term.id} onClose={() => setAdding(false)} />}
    </Page>
  );
};

const Filled = ({ facts, reader }: { readonly facts: FrontFacts; readonly reader: Reader }) => {
  const words = useText().rules.front;
  return (
    <div className={styles.sections}>
      <p className={styles.quiet}>{words.lead}</p>
      <EarlierTerm termId={facts.term.id} />
      <AgainNotice facts={facts} reader={reader} />
      <NowSection rules={facts.rules} reader={reader} />
      <TickItems termId={facts.term.id} workspace={reader.workspace} />
      <ContradictionSection pairs={facts.pairs} notices={facts.notices} workspace={reader.workspace} />
      <Questions facts={facts} reader={reader} />
      <RuleFiles termId={facts.term.id} />
    </div>
  );
};

/** The questions by group, those that pass the filter. */
const Questions = ({ facts, reader }: { readonly facts: FrontFacts; readonly reader: Reader }) => {
  const {
    rules: { front: words },
    interplayWords,
  } = useText();
  const { show, query } = useView();
  const asked = useDeferredValue(query);
  const found = searched(facts.rules, asked);
  const shown = found.filter((rule) => isShown(rule, show));
  const isFiltered = show !== 'all' || asked.trim() !== '';
  const pairs = new Set(facts.pairs.flatMap(({ one, other }) => [one.key, other.key]));
  return (
    <>
      <FilterBar
        counts={countsOf(found)}
        show={show}
        query={query}
        onShow={(chosen) => changeView({ show: chosen })}
        onQuery={(written) => changeView({ query: written })}
      />
      {isFiltered && (
        <p className={styles.count} role="status">
          {shown.length === 0 ? words.none : words.found(shown.length)}
        </p>
      )}
      {shown.length === 0 && (
        <div className={styles.buttons}>
          <Button variant="secondary" data-size="sm" onClick={() => changeView({ show: 'all', query: '' })}>
            {words.reset}
          </Button>
        </div>
      )}
      {grouped(shown).map(({ group, rules }) => (
        <RuleList
          key={group}
          id={group}
          heading={interplayWords.ruleGroups[group]}
          rules={rules}
          pairs={pairs}
          reader={reader}
          isWhole={!isFiltered}
        />
      ))}
    </>
  );
};
