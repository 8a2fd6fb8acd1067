import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ReadExerciseFile } from '#renderer/features/rules/mirror/exchange/exercise-files.tsx';
import { ExerciseRows } from '#renderer/features/rules/mirror/exercise-rows.tsx';
import { CasesOut } from '#renderer/features/rules/out/cases-out.tsx';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readCases, type CaseFacts } from './case-facts.ts';
import { CaseRows } from './case-rows.tsx';
import { isAnswered } from './case-words.ts';
import styles from './cases.module.css';
import { NewCaseDialog } from './new-case-dialog.tsx';
import { caseShows, changeShow, useShow, type CaseShow } from './view.ts';

/** Short stories in which it is not clear whose the matter is, with what the two have answered. */
export const CasesPlace = ({ workspace }: PlaceProps) => {
  const { rules, greyCases: words, mirror } = useText();
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const facts = useLiveQuery(async () => readCases(me), [me]);
  const [isAdding, setAdding] = useState(false);
  useCommand('new', () => setAdding(true));
  if (facts === undefined) return null;
  return (
    <Page
      width="wide"
      heading={rules.tabs.cases}
      actions={
        <>
          <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
          {facts !== null && <CasesOut />}
          {facts !== null && <ReadExerciseFile />}
        </>
      }
    >
      <RoomTabs here="cases" />
      {facts === null ? <EmptyRoom sentence={mirror.noTerm} /> : <Filled {...{ facts, workspace }} />}
      {isAdding && <NewCaseDialog onClose={() => setAdding(false)} />}
    </Page>
  );
};

interface FilledProps {
  readonly facts: CaseFacts;
  readonly workspace: Workspace;
}

const Filled = ({ facts, workspace }: FilledProps) => {
  const words = useText().greyCases;
  const { show } = useShow();
  const passes = (which: CaseShow) =>
    facts.cases.filter((one) => which === 'all' || isAnswered(one) === (which === 'answered'));
  const shown = passes(show);
  const [own, ours] = [shown.filter((one) => one.own !== null), shown.filter((one) => one.zone !== null)];
  return (
    <div className={styles.sections}>
      <p className={styles.quiet}>{words.lead}</p>
      <Segmented<CaseShow>
        label={words.show}
        hideLabel
        value={show}
        options={caseShows.map((value) => ({
          value,
          label: words.counted(words.shows[value], passes(value).length),
        }))}
        onChange={changeShow}
      />
      {shown.length === 0 && <p role="status">{words.none}</p>}
      <CaseRows heading={words.own} cases={own} workspace={workspace} />
      <CaseRows heading={words.ours} cases={ours} workspace={workspace} />
      {facts.others.length > 0 && show !== 'unanswered' && (
        <section className={styles.section} aria-labelledby="others-heading">
          <h2 id="others-heading">{words.others}</h2>
          <ExerciseRows statuses={facts.others} label={words.others} />
        </section>
      )}
    </div>
  );
};
