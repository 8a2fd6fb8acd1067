import { Button } from '@digdir/designsystemet-react';
import { FolderFileIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { stopRestore, useRestore } from '#renderer/stores/restore.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Compare } from './compare.tsx';
import { Inside } from './inside.tsx';
import { KeyForm } from './key-form.tsx';
import styles from './restore.module.css';
import { TryDialog } from './try-dialog.tsx';
import { useRestoring, type Restoring, type RestoringActs } from './use-restoring.ts';

/** What is asked of a copy, over whatever stands in the window. Needs neither database nor keys. */
export const RestoreDialog = () => {
  const asked = useRestore((store) => store.asked);
  if (asked === null) return null;
  return asked.to === 'try' ? (
    <TryDialog key={asked.token} token={asked.token} onClose={stopRestore} />
  ) : (
    <Steps key={asked.token} token={asked.token} />
  );
};

const Steps = ({ token }: { readonly token: string | null }) => {
  const words = useText().backup.restore;
  const [state, acts] = useRestoring(token);
  const formId = useId();
  useEffect(() => void refreshVault(), []);
  const content = useFocusOn(state.at);
  const isSwitching = state.at === 'busy' && state.with === 'switching';
  const close = () => {
    // Once it has begun, it is no longer to be stopped.
    if (isSwitching) return;
    if (state.at === 'compare') void desktop.forgetBeside();
    stopRestore();
  };
  const step = stepOf(state);
  return (
    <DialogBox
      heading={words.heading}
      closeLabel={words.close}
      place="top"
      onClose={close}
      actions={
        isSwitching ? undefined : <Actions state={state} acts={acts} formId={formId} onClose={close} />
      }
    >
      <div
        ref={content}
        tabIndex={-1}
        className={styles.content}
        aria-live="polite"
        aria-busy={state.at === 'busy'}
      >
        {step !== null && <p className={styles.step}>{words.steps(step, 3)}</p>}
        <Content state={state} acts={acts} formId={formId} />
      </div>
    </DialogBox>
  );
};

/** The button that led to a step is gone when the step is there: focus goes to what is asked for, else to the step. */
const useFocusOn = (at: Restoring['at']) => {
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const asked = content.current?.querySelector<HTMLElement>('[data-autofocus]');
    (asked ?? content.current)?.focus();
  }, [at]);
  return content;
};

interface StepProps {
  readonly state: Restoring;
  readonly acts: RestoringActs;
  readonly formId: string;
}

const Content = ({ state, acts, formId }: StepProps): ReactNode => {
  const { backup, common } = useText();
  const words = backup.restore;
  switch (state.at) {
    case 'choose':
      return (
        <>
          <p>{words.find}</p>
          {state.refused !== null && (
            <Notice tone="danger" toneLabel={common.tones.danger}>
              {words.refused[state.refused]}
            </Notice>
          )}
        </>
      );
    case 'busy':
      return (
        <p>{{ opening: words.busy, unpacking: words.unpacking, switching: words.switching }[state.with]}</p>
      );
    case 'key':
      return (
        <KeyForm
          key={String(state.wrong)}
          id={formId}
          wrong={state.wrong}
          onGiven={(given) => acts.open(state.token, given)}
        />
      );
    case 'inside':
      return (
        <>
          <Inside content={state.content} />
          <p>{words.insideAbout}</p>
        </>
      );
    case 'compare':
      return <Compare difference={state.difference} />;
    case 'refused':
      return <Refused why={state.why} />;
    default:
      return null;
  }
};

const notOfCopy: ReadonlySet<Extract<Restoring, { at: 'refused' }>['why']> = new Set([
  'switchFailed',
  'nothingBeside',
  'notWritable',
  'notSaved',
  'notConfirmed',
]);

/** What went wrong with the switch, or with the disk, does not say that the copy is worth nothing. */
const Refused = ({ why }: { readonly why: Extract<Restoring, { at: 'refused' }>['why'] }) => {
  const { backup, common } = useText();
  const isOfCopy = !notOfCopy.has(why);
  return (
    <Notice
      tone="danger"
      toneLabel={common.tones.danger}
      {...(isOfCopy ? { title: backup.tried.notWhole } : {})}
    >
      {backup.restore.refused[why]} {isOfCopy && backup.tried.untouched}
    </Notice>
  );
};

const Actions = ({ state, acts, formId, onClose }: StepProps & { readonly onClose: () => void }) => {
  const words = useText().backup.restore;
  const isNew = useVault((vault) => vault.state?.state === 'none');
  return (
    <>
      {state.at === 'choose' && (
        <Button onClick={acts.choose}>
          <FolderFileIcon aria-hidden />
          {words.chooseFile}
        </Button>
      )}
      {state.at === 'key' && (
        <Button type="submit" form={formId}>
          {words.key.open}
        </Button>
      )}
      {state.at === 'inside' && (
        <Button onClick={() => acts.unpack(state.token, state.given)}>{words.unpack}</Button>
      )}
      {state.at === 'compare' && (
        <Button onClick={acts.switchOver}>{isNew ? words.compare.confirmNew : words.compare.confirm}</Button>
      )}
      {state.at === 'refused' && <Button onClick={acts.startOver}>{words.chooseFile}</Button>}
      <Button variant="secondary" onClick={onClose}>
        {state.at === 'compare' && !isNew ? words.compare.keep : words.cancel}
      </Button>
    </>
  );
};

const stepOf = ({ at }: Restoring): number | null => {
  if (at === 'choose' || at === 'key') return 1;
  if (at === 'inside') return 2;
  return at === 'compare' ? 3 : null;
};
