import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '#shared/domain/id.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { WaitWords } from '#renderer/parts/wait-words.tsx';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import type { Act, Acting } from './acts.ts';
import { troubleWords, type Trouble } from './trouble-words.ts';
import { TurnList } from './turn-list.tsx';

interface TogetherDialogProps<Result> {
  readonly heading: string;
  /** What they say yes to, or open. */
  readonly lead: string;
  /** One or more, in the order they are asked; each types their own passphrase. */
  readonly people: readonly Acting[];
  readonly act: Act<Result>;
  /** Called once, when all have acted. Answers null when it was done, else what went wrong, in words. */
  readonly onDone: (results: ReadonlyMap<PersonId, Result>) => Promise<string | null>;
  /** The owner then stops rendering the dialog: when all is done, or somebody broke it off and nothing has happened. */
  readonly onClose: () => void;
  /** Called for each result that is held no longer, done or broken off: a key is filled with zeroes. */
  readonly onDrop?: (result: Result) => void;
}

/**
 * An act by all of them at one machine: each types their own passphrase, one after the other, and nothing happens until
 * the last has. What the first ones have done is held in memory only; to break off drops all of it.
 */
export const TogetherDialog = <Result,>(props: TogetherDialogProps<Result>) => {
  const { heading, lead, people, onClose } = props;
  const { together, common, lock } = useText();
  const turn = useTurn(props);
  const now = people[turn.place];
  if (now === undefined) {
    return (
      <DialogBox heading={heading} closeLabel={common.close} size="small" onClose={onClose}>
        <p>{together.nobody}</p>
      </DialogBox>
    );
  }
  return (
    <FormDialog
      heading={heading}
      closeLabel={common.close}
      submitLabel={
        turn.isBusy ? together.busy : turn.place === people.length - 1 ? together.last : together.next
      }
      cancelLabel={together.cancel}
      isBusy={turn.isBusy}
      onSubmit={turn.submit}
      onClose={onClose}
    >
      <p>{lead}</p>
      {people.length > 1 && <TurnList people={people} place={turn.place} />}
      <PassphraseField
        // A new field for each: nothing of what one wrote is left for the next.
        key={now.personId}
        isFirst
        fieldRef={turn.field}
        label={together.field(now.name)}
        showLabel={lock.passphrase.show}
        hideLabel={lock.passphrase.hide}
        value={turn.passphrase}
        error={turn.trouble === null ? undefined : troubleWords(turn.trouble, now.name, together)}
        onChange={turn.type}
      />
      <WaitWords seconds={turn.seconds} />
      {turn.failure !== null && <Notice tone="danger">{turn.failure}</Notice>}
    </FormDialog>
  );
};

const useTurn = <Result,>(props: TogetherDialogProps<Result>) => {
  const { people, act, onDone, onClose } = props;
  const { together } = useText();
  const [place, setPlace] = useState(0);
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { seconds, begin } = useWait();
  const held = useHeld(props);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (place > 0) field.current?.focus();
  }, [place]);

  const finish = async () => {
    const words = await onDone(held.all());
    if (words === null) {
      announce(together.allDone);
      return onClose();
    }
    // From the beginning: what failed may have to do with any of them.
    held.drop();
    setFailure(words);
    setPlace(0);
  };
  const actNow = async (now: Acting) => {
    const answer = await act(now.personId, passphrase);
    if (!held.isShown()) return answer.ok ? held.dropOne(answer.value) : undefined;
    if (!answer.ok) {
      setTrouble(answer.reason === 'wait' ? null : answer.reason);
      begin((await refreshVault()).wait);
      return field.current?.focus();
    }
    held.keep(now.personId, answer.value);
    setPassphrase('');
    const next = people[place + 1];
    if (next === undefined) return finish();
    setPlace(place + 1);
    announce(together.turn(now.name, next.name));
  };
  const submit = async () => {
    const now = people[place];
    if (now === undefined || isBusy || seconds > 0) return;
    setFailure(null);
    if (passphrase.trim() === '') return setTrouble('missing');
    setTrouble(null);
    setBusy(true);
    try {
      await actNow(now);
    } finally {
      if (held.isShown()) setBusy(false);
    }
  };
  const type = (text: string) => {
    setPassphrase(text);
    setTrouble(null);
  };
  return { place, passphrase, trouble, failure, isBusy, seconds, field, submit, type };
};

/** What those who have acted have given, for as long as the dialog is there. */
const useHeld = <Result,>({ onDrop }: TogetherDialogProps<Result>) => {
  const results = useRef(new Map<PersonId, Result>());
  const isThere = useRef(true);
  const dropping = useRef(onDrop);
  useEffect(() => {
    dropping.current = onDrop;
  });
  const dropAll = () => {
    for (const result of results.current.values()) dropping.current?.(result);
    results.current.clear();
  };
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      dropAll();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the dialog goes
  }, []);
  return {
    all: (): ReadonlyMap<PersonId, Result> => results.current,
    keep: (person: PersonId, result: Result) => {
      results.current.set(person, result);
    },
    drop: dropAll,
    dropOne: (result: Result) => dropping.current?.(result),
    isShown: () => isThere.current,
  };
};
