import { Button } from '@digdir/designsystemet-react';
import { FolderFileIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import {
  applyImport,
  planImport,
  readSafetyCopy,
  undoImport,
  type ImportPlan,
} from '#renderer/db/import-workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import type { CommitId } from '#shared/domain/id.ts';
import { ImportPlanDialog } from './import-plan-dialog.tsx';
import { LastImportButtons } from './last-import-buttons.tsx';
import { ImportResult, type Result } from './import-result.tsx';
import styles from './settings.module.css';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'planned'; readonly plan: ImportPlan; readonly fileName: string }
  | Result;

/** A workspace in from a file: a dry run first, a confirmation, then the result with the way back. */
export const ImportBlock = () => {
  const text = useText();
  const words = text.settings.data.import;
  const [state, setState] = useState<State>({ step: 'idle' });
  const isBusy = state.step === 'busy';
  const refused = (why: string): State => ({ step: 'refused', words: why });
  const untouched = (why: string): State => refused(`${why} ${words.nothingChanged}`);
  /** Trouble nobody foresaw must not leave the block waiting for ever. */
  const run = (work: () => Promise<State>, otherwise: State) =>
    work()
      .catch(() => otherwise)
      .then(setState);
  const planned = async (content: string, fileName: string): Promise<State> => {
    setState({ step: 'busy' });
    const plan = await planImport(content);
    return plan.ok
      ? { step: 'planned', plan: plan.value, fileName }
      : untouched(text.dataLayer.file[plan.reason]);
  };
  const choose = async (): Promise<State> => {
    const file = await desktop.openText({ kind: 'samspill-workspace' });
    if (file.ok) return planned(file.value.text, file.value.name);
    if (file.reason === 'cancelled') return state;
    return untouched(file.reason === 'tooLarge' ? text.dataLayer.file.tooLarge : words.notOpened);
  };
  const openCopy = async (): Promise<State> => {
    const copy = await readSafetyCopy();
    return copy === null ? untouched(words.copyNotRead) : planned(copy, words.copyName);
  };
  const apply = async (plan: ImportPlan): Promise<State> => {
    setState({ step: 'busy' });
    const answer = await applyImport(plan);
    if (answer.ok) return { step: 'done', id: answer.value };
    const why = text.dataLayer.file[answer.reason];
    return answer.reason === 'halfImported' ? refused(why) : untouched(why);
  };
  const takeBack = async (id: CommitId): Promise<State> => {
    const answer = await undoImport(id);
    return answer.ok ? { step: 'undone' } : { step: 'notUndone' };
  };
  const undo = (id: CommitId) => void run(() => takeBack(id), { step: 'notUndone' });
  return (
    <section className={styles.block} aria-labelledby="import-heading">
      <h3 id="import-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <div className={styles.buttons}>
        <Button
          variant="secondary"
          disabled={isBusy}
          onClick={() => void run(choose, untouched(words.notOpened))}
        >
          <FolderFileIcon aria-hidden />
          {isBusy ? words.reading : words.button}
        </Button>
        <LastImportButtons
          isBusy={isBusy}
          canUndo={state.step !== 'done'}
          onUndo={undo}
          onOpenCopy={() => void run(openCopy, untouched(words.copyNotRead))}
        />
      </div>
      {state.step !== 'idle' && state.step !== 'busy' && state.step !== 'planned' && (
        <ImportResult result={state} onUndo={undo} />
      )}
      {state.step === 'planned' && (
        <ImportPlanDialog
          plan={state.plan}
          fileName={state.fileName}
          onConfirm={() => void run(() => apply(state.plan), refused(text.dataLayer.file.halfImported))}
          onClose={() => setState({ step: 'idle' })}
        />
      )}
    </section>
  );
};
