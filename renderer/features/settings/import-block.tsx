import { Button } from '@digdir/designsystemet-react';
import { FolderFileIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { applyImport, planImport, undoImport, type ImportPlan } from '#renderer/db/import-workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ImportPlanDialog } from './import-plan-dialog.tsx';
import styles from './settings.module.css';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'planned'; readonly plan: ImportPlan; readonly fileName: string }
  | { readonly step: 'refused'; readonly words: string }
  | { readonly step: 'done' }
  | { readonly step: 'undone' };

/** A workspace in from a file: a dry run first, a confirmation, then the result with the way back. */
export const ImportBlock = () => {
  const text = useText();
  const words = text.settings.data.import;
  const [state, setState] = useState<State>({ step: 'idle' });
  const choose = async () => {
    const file = await desktop.openText({ kind: 'samspill-workspace' });
    if (!file.ok) {
      if (file.reason !== 'cancelled') {
        setState({
          step: 'refused',
          words: file.reason === 'tooLarge' ? text.dataLayer.file.tooLarge : words.notOpened,
        });
      }
      return;
    }
    setState({ step: 'busy' });
    const plan = await planImport(file.value.text);
    setState(
      plan.ok
        ? { step: 'planned', plan: plan.value, fileName: file.value.name }
        : { step: 'refused', words: text.dataLayer.file[plan.reason] },
    );
  };
  const apply = async (plan: ImportPlan) => {
    setState({ step: 'busy' });
    const answer = await applyImport(plan);
    setState(answer.ok ? { step: 'done' } : { step: 'refused', words: text.dataLayer.file[answer.reason] });
  };
  const takeBack = async () => {
    const answer = await undoImport();
    setState(answer.ok ? { step: 'undone' } : { step: 'refused', words: words.undoFailed });
  };
  return (
    <section className={styles.block} aria-labelledby="import-heading">
      <h3 id="import-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <Button variant="secondary" disabled={state.step === 'busy'} onClick={() => void choose()}>
        <FolderFileIcon aria-hidden />
        {state.step === 'busy' ? words.reading : words.button}
      </Button>
      {state.step === 'refused' && (
        <Notice tone="danger" toneLabel={text.common.tones.danger} title={words.refusedHeading}>
          {state.words} {words.nothingChanged}
        </Notice>
      )}
      {state.step === 'done' && (
        <Notice
          tone="success"
          toneLabel={text.common.tones.success}
          actions={
            <Button variant="secondary" data-size="sm" onClick={() => void takeBack()}>
              {words.undo}
            </Button>
          }
        >
          <span role="status">{words.done}</span>
        </Notice>
      )}
      {state.step === 'undone' && (
        <Notice tone="info">
          <span role="status">{words.undone}</span>
        </Notice>
      )}
      {state.step === 'planned' && (
        <ImportPlanDialog
          plan={state.plan}
          fileName={state.fileName}
          onConfirm={() => void apply(state.plan)}
          onClose={() => setState({ step: 'idle' })}
        />
      )}
    </section>
  );
};
