import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addArenas, changeArena, markArena, type ArenaDraft } from '#renderer/db/repositories/arenas.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import {
  arenaCircles,
  arenaFrequencies,
  arenaPurposes,
  arenaStates,
  circlesOf,
  purposesOf,
  type Arena,
} from '#shared/domain/arena.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { circleWords } from '#shared/text/arena-words.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import type { ArenaFacts } from './arena-facts.ts';

interface ArenaDialogProps {
  readonly facts: ArenaFacts;
  readonly workspace: Workspace;
  /** Null: a new one. */
  readonly arena: Arena | null;
  readonly onClose: () => void;
}

type Shown = Required<ArenaDraft>;

/** One meeting place: who meets there, how often, what for, and whether it is written down. */
export const ArenaDialog = ({ facts, workspace, arena, onClose }: ArenaDialogProps) => {
  const { arenas } = useText();
  const words = arenas.dialog;
  const [shown, setShown] = useState<Shown>(() => shownOf(arena));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const title = shown.title.trim();
  const save = async () => {
    setTried(true);
    if (title === '') return;
    const draft = { ...shown, title, note: shown.note.trim() };
    const answer =
      arena === null ? await addArenas(facts.term.id, [draft]) : await changeArena(arena.id, draft);
    if (!accepted<unknown>(answer)) return;
    announce(arenas.saved(title));
    onClose();
  };
  return (
    <FormDialog
      heading={arena === null ? words.add : words.change}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        autoComplete="off"
        maxLength={300}
        value={shown.title}
        error={isTried && title === '' ? words.noTitle : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <WhoFields shown={shown} workspace={workspace} onChange={change} />
      <HowFields shown={shown} facts={facts} onChange={change} />
      {arena !== null && <Kept id={arena.id} facts={facts} />}
    </FormDialog>
  );
};

/** What is kept as it is changed: who may see it, and what has happened to it. */
const Kept = ({ id, facts }: { readonly id: Arena['id']; readonly facts: ArenaFacts }) => {
  const arena = facts.arenas.find((each) => each.id === id);
  if (arena === undefined) return null;
  return (
    <>
      <AccessMarkFields mark={arena} onChange={(mark) => void markArena(id, mark).then(accepted)} />
      <RowHistory id={id} people={facts.people} />
    </>
  );
};

interface FieldsProps {
  readonly shown: Shown;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const WhoFields = ({ shown, workspace, onChange }: FieldsProps & { readonly workspace: Workspace }) => {
  const { arenas, interplayWords } = useText();
  const words = arenas.dialog;
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{words.circles}</Fieldset.Legend>
        <div className={styles.choices}>
          {arenaCircles.map((circle) => (
            <Checkbox
              key={circle}
              label={capitalised(circleWords(circle, workspace, form))}
              checked={shown.circles.includes(circle)}
              onChange={() => onChange({ circles: toggled(shown.circles, circle) })}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{words.purposes}</Fieldset.Legend>
        <div className={styles.choices}>
          {arenaPurposes.map((purpose) => (
            <Checkbox
              key={purpose}
              label={capitalised(interplayWords.arenaPurposes[purpose])}
              checked={shown.purposes.includes(purpose)}
              onChange={() => onChange({ purposes: toggled(shown.purposes, purpose) })}
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
};

const HowFields = ({ shown, facts, onChange }: FieldsProps & { readonly facts: ArenaFacts }) => {
  const { arenas, interplayWords } = useText();
  const words = arenas.dialog;
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <>
      <div className={styles.pair}>
        <Segmented<'formal' | 'informal'>
          label={words.form}
          value={shown.isFormal ? 'formal' : 'informal'}
          options={(['formal', 'informal'] as const).map((value) => ({
            value,
            label: capitalised(arenas.figure[value]),
          }))}
          onChange={(value) => onChange({ isFormal: value === 'formal' })}
        />
        <Segmented
          label={words.state}
          value={shown.state}
          options={arenaStates.map((value) => ({
            value,
            label: capitalised(interplayWords.arenaStates[value]),
          }))}
          onChange={(state) => onChange({ state })}
        />
      </div>
      <Checkbox
        label={words.documented}
        checked={shown.isDocumented}
        onChange={(event) => onChange({ isDocumented: event.target.checked })}
      />
      <div className={styles.pair}>
        <Choice
          label={words.frequency}
          value={shown.frequency}
          options={arenaFrequencies.map((value) => ({
            value,
            label: capitalised(interplayWords.arenaFrequencies[value]),
          }))}
          onChange={(frequency) => onChange({ frequency })}
        />
        <Choice<string>
          label={words.series}
          value={shown.seriesId ?? ''}
          options={[
            { value: '', label: words.noSeries },
            ...facts.series.map((one) => ({ value: one.id, label: seriesTitle(one, form) })),
          ]}
          onChange={(chosen) =>
            onChange({ seriesId: facts.series.find(({ id }) => id === chosen)?.id ?? null })
          }
        />
      </div>
      <Textfield
        multiline
        rows={3}
        label={words.note}
        maxLength={20_000}
        value={shown.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
};

const toggled = <Key,>(keys: readonly Key[], key: Key): readonly Key[] =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];

const shownOf = (arena: Arena | null): Shown =>
  arena === null
    ? {
        title: '',
        circles: ['mayor', 'director'],
        purposes: [],
        frequency: 'monthly',
        isFormal: true,
        isDocumented: true,
        state: 'inUse',
        note: '',
        seriesId: null,
      }
    : { ...pick(arena), circles: circlesOf(arena), purposes: purposesOf(arena) };

const pick = ({ title, frequency, isFormal, isDocumented, state, note, seriesId }: Arena) => ({
  title,
  frequency,
  isFormal,
  isDocumented,
  state,
  note,
  seriesId,
});
