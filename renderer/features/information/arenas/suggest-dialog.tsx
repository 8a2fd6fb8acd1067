import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { addArenas, type ArenaDraft } from '#renderer/db/repositories/arenas.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Participant } from '#shared/domain/participant.ts';
import { arenaOfSeries } from '#shared/domain/series-arena.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { keyOfName } from '#shared/domain/member-days.ts';
import { arenaSuggestions } from '#shared/templates/arenas.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { readRegulars, type ArenaFacts } from './arena-facts.ts';

interface SuggestDialogProps {
  readonly facts: ArenaFacts;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Places to begin with: the series in Ukemøter that are not on the map, and common ones. Added in one change. */
export const SuggestDialog = ({ facts, workspace, onClose }: SuggestDialogProps) => {
  const words = useText().arenas.suggestions;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const regulars = useLiveQuery(() => readRegulars(facts.series), [facts.series]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  if (regulars === undefined) return null;
  const offers = offersOf(facts, { workspace, form, regulars });
  const wanted = offers.filter(({ key }) => chosen.includes(key));
  const add = async () => {
    setTried(true);
    if (wanted.length === 0) return;
    const answer = await addArenas(
      facts.term.id,
      wanted.map(({ draft }) => draft),
    );
    if (!accepted(answer)) return;
    say(words.done(wanted.length));
    onClose();
  };
  const parts = [
    { name: words.series, own: offers.filter(({ draft }) => draft.seriesId !== undefined) },
    { name: words.common, own: offers.filter(({ draft }) => draft.seriesId === undefined) },
  ].filter(({ own }) => own.length > 0);
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      closeLabel={words.cancel}
      submitLabel={wanted.length === 0 ? words.submitNone : words.submit(wanted.length)}
      cancelLabel={words.cancel}
      onSubmit={add}
      onClose={onClose}
    >
      <p>{parts.length === 0 ? words.nothing : words.about}</p>
      {parts.map(({ name, own }) => (
        <Fieldset key={name}>
          <Fieldset.Legend>{name}</Fieldset.Legend>
          <div className={styles.choices}>
            {own.map(({ key, draft }) => (
              <Checkbox
                key={key}
                label={draft.title}
                checked={chosen.includes(key)}
                onChange={() =>
                  setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
                }
              />
            ))}
          </div>
        </Fieldset>
      ))}
      {isTried && wanted.length === 0 && parts.length > 0 && (
        <ValidationMessage role="alert">{words.noneChosen}</ValidationMessage>
      )}
    </FormDialog>
  );
};

interface Offer {
  readonly key: string;
  readonly draft: ArenaDraft;
}

interface Ground {
  readonly workspace: Workspace;
  readonly form: WrittenForm;
  readonly regulars: readonly Participant[];
}

/** What is not on the map already: by the series it is, or by its name. */
const offersOf = (
  { arenas, series, people }: ArenaFacts,
  { workspace, form, regulars }: Ground,
): readonly Offer[] => {
  const own = series
    .filter(({ id, kind }) => kind !== 'single' && !arenas.some(({ seriesId }) => seriesId === id))
    .map((one): Offer => {
      const there = regulars.filter(({ seriesId }) => seriesId === one.id);
      const draft = { ...arenaOfSeries(one, there, people), title: seriesTitle(one, form), seriesId: one.id };
      return { key: one.id, draft };
    });
  const known = new Set([
    ...arenas.map(({ title }) => keyOfName(title)),
    ...series.map((one) => keyOfName(seriesTitle(one, form))),
  ]);
  const common = arenaSuggestions
    .map(({ key, title, ...rest }): Offer => ({
      key,
      draft: { ...rest, title: fillTerms(title[form], termsOf(workspace, form)) },
    }))
    .filter(({ draft }) => !known.has(keyOfName(draft.title)));
  return [...own, ...common];
};
