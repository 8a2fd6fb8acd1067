import { Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { addTold, tell } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { formatDay } from '#shared/text/dates.ts';
import { OwedTo } from './owed-to.tsx';
import { SentText, TellingFields } from './telling-fields.tsx';
import { clockNow, newTelling, useTelling } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface NewTellingProps {
  readonly around: Around;
  readonly onClose: () => void;
}

/** So many of the latest matters are offered while one writes. */
const offered = 30;

/** A new line of the log, in seconds: what, and Enter; who and when are filled in. */
export const NewTelling = ({ around, onClose }: NewTellingProps) => {
  const { information, common } = useText();
  const words = information.telling;
  const { form, fault, change, checked } = useTelling(
    newTelling(around.today, clockNow(), around.me?.id ?? null),
    around,
  );
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isApart, setApart] = useState(false);
  const [owedTo, setOwedTo] = useState<RecipientGroup>('all');
  const known = isApart ? null : knownMatter(around.matters, title);
  const save = async () => {
    const name = title.trim();
    setMissing(name === '');
    const telling = checked();
    if (name === '' || telling === null) return focusFault();
    const { members } = form;
    const answer =
      known === null
        ? await addTold(
            {
              termId: around.term.id,
              title: name,
              text: form.text,
              link: form.link.trim(),
              sinceOn: telling.toldOn,
              owedTo,
            },
            telling,
            members,
          )
        : await tell(known, telling, members);
    if (!accepted<unknown>(answer)) return;
    announce(words.saved(name));
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      place="top"
      closeLabel={common.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <MatterTitle
        {...{ title, isMissing, isApart, around }}
        known={knownMatter(around.matters, title)}
        onChange={setTitle}
        onApart={setApart}
      />
      <TellingFields form={form} fault={fault} around={around} onChange={change}>
        {known === null && <OwedTo value={owedTo} around={around} onChange={setOwedTo} />}
      </TellingFields>
      <SentText form={form} onChange={change} />
    </FormDialog>
  );
};

interface MatterTitleProps {
  readonly title: string;
  readonly isMissing: boolean;
  readonly isApart: boolean;
  readonly known: MatterView | null;
  readonly around: Around;
  readonly onChange: (title: string) => void;
  readonly onApart: (isApart: boolean) => void;
}

/** What it was about. A matter of that name is told of, and one chooses. */
const MatterTitle = ({ title, isMissing, isApart, known, around, onChange, onApart }: MatterTitleProps) => {
  const words = useText().information.telling;
  const listId = useId();
  return (
    <>
      <Textfield
        label={words.matter}
        description={words.matterAbout}
        data-autofocus=""
        autoComplete="off"
        list={listId}
        maxLength={1_000}
        value={title}
        error={isMissing && title.trim() === '' && words.matterMissing}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {[...new Set(around.matters.slice(0, offered).map((view) => view.title))].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {known !== null && (
        <Segmented
          label={words.known}
          value={isApart ? 'apart' : 'join'}
          options={[
            { value: 'join', label: words.join(formatDay(known.sinceOn, around.form, 'short')) },
            { value: 'apart', label: words.apart },
          ]}
          onChange={(value) => onApart(value === 'apart')}
        />
      )}
    </>
  );
};

/** The latest matter that is called exactly that. */
const knownMatter = (matters: readonly MatterView[], title: string): MatterView | null => {
  const wanted = foldForSearch(title.trim());
  return wanted === '' ? null : (matters.find((view) => foldForSearch(view.title) === wanted) ?? null);
};
