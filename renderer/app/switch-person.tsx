import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { WaitWords } from '#renderer/parts/wait-words.tsx';
import { askForPassphrase, stopSwitching, takeOver, useSwitching } from '#renderer/stores/open-as.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { NewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { emptyPassphrase, madePassphrase } from '#renderer/ui/passphrase-draft.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import type { Person } from '#shared/domain/person.ts';

/** The other person takes the chair: with their passphrase, or by making one. */
export const SwitchPerson = () => {
  const to = useSwitching((switching) => switching.to);
  if (to === null) return null;
  return to.hasAccess ? <WithPassphrase person={to.person} /> : <MakingOne person={to.person} />;
};

const WithPassphrase = ({ person }: { readonly person: Person }) => {
  const { lock, common } = useText();
  const words = lock.switching;
  const demo = useVault((vault) => vault.state?.demoPassphrase ?? null);
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSwitching, setSwitching] = useState(false);
  const { seconds, begin } = useWait();
  const run = async () => {
    if (isSwitching || seconds > 0) return;
    if (passphrase.trim() === '') return setTrouble(lock.screen.missing);
    setSwitching(true);
    const answer = await takeOver(person, passphrase);
    setSwitching(false);
    if (answer.ok) return;
    const said = {
      wrong: lock.screen.wrong,
      wait: null,
      notSaved: words.notSaved,
      unknownPerson: lock.screen.gone,
      unreadable: lock.screen.cannotUnlock,
    };
    setTrouble(said[answer.reason]);
    begin((await refreshVault()).wait);
  };
  return (
    <FormDialog
      heading={words.heading(person.name)}
      size="small"
      closeLabel={common.close}
      onClose={stopSwitching}
      submitLabel={isSwitching ? words.switching : words.confirm}
      cancelLabel={lock.confirm.cancel}
      isBusy={isSwitching}
      onSubmit={run}
    >
      <p>{words.about(person.name)}</p>
      {demo !== null && <Notice>{lock.screen.demo(demo)}</Notice>}
      <PassphraseField
        isFirst
        label={words.field(person.name)}
        showLabel={lock.passphrase.show}
        hideLabel={lock.passphrase.hide}
        value={passphrase}
        error={trouble ?? undefined}
        onChange={setPassphrase}
      />
      <WaitWords seconds={seconds} />
    </FormDialog>
  );
};

const MakingOne = ({ person }: { readonly person: Person }) => {
  const { lock, common } = useText();
  const words = lock.switching;
  const [draft, setDraft] = useState(emptyPassphrase);
  const [isTried, setTried] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const run = async () => {
    setTried(true);
    const passphrase = madePassphrase(draft);
    if (passphrase === null || isMaking) return;
    setMaking(true);
    const given = await desktop.giveAccess({ personId: person.id, role: person.role, passphrase });
    setFailed(!given.ok);
    // The passphrase is there, but something stands in the way of the change: it is asked for in the ordinary way.
    if (given.ok && !(await takeOver(person, passphrase)).ok) return askForPassphrase(person);
    setMaking(false);
    return undefined;
  };
  return (
    <FormDialog
      heading={words.newHeading(person.name)}
      place="top"
      closeLabel={common.close}
      onClose={stopSwitching}
      submitLabel={isMaking ? words.switching : words.newConfirm}
      cancelLabel={lock.confirm.cancel}
      isBusy={isMaking}
      onSubmit={run}
    >
      <p>{words.newAbout(person.name)}</p>
      <NewPassphrase
        draft={draft}
        words={lock.passphrase}
        isTried={isTried}
        propose={desktop.proposePassphrase}
        onChange={setDraft}
      />
      {hasFailed && <Notice tone="danger">{words.failed}</Notice>}
    </FormDialog>
  );
};
