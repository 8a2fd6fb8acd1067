import { Button } from '@digdir/designsystemet-react';
import { MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { changePerson } from '#renderer/db/repositories/people.ts';
import { useMe } from '#renderer/stores/me.ts';
import { changePreferences, usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Managed } from '#renderer/ui/managed.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { writtenForms, type WrittenForm } from '#shared/domain/written-form.ts';
import { themes } from '#shared/ipc.ts';
import styles from './settings.module.css';

/** Theme, text size and the written form of the screen. */
export const AppearanceSection = () => {
  const text = useText();
  const words = text.settings.appearance;
  const { theme, writtenForm, info } = usePreferences();
  const me = useMe();
  const changeForm = async (form: WrittenForm) => {
    await changePreferences({ writtenForm: form });
    // The choice follows the person to the next time the window is opened as them.
    if (me) await changePerson(me.id, { writtenForm: form });
  };
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      <Segmented
        label={words.theme}
        value={theme}
        options={themes.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(value) => void changePreferences({ theme: value })}
      />
      <TextSize />
      <Managed by={text.policy.managed} isManaged={info?.managed.includes('writtenForm') ?? false}>
        <Segmented
          label={words.writtenForm}
          value={writtenForm}
          options={writtenForms.map((value) => ({ value, label: words.writtenForms[value] }))}
          onChange={(value) => void changeForm(value)}
        />
      </Managed>
    </div>
  );
};

const smallest = 90;
const largest = 200;
const step = 10;

const TextSize = () => {
  const words = useText().settings.appearance;
  const textScale = usePreferences((preferences) => preferences.textScale);
  const id = useId();
  const set = (percent: number) =>
    void changePreferences({ textScale: Math.min(largest, Math.max(smallest, percent)) });
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {words.textSize}
      </label>
      <div className={styles.size}>
        <Button
          icon
          variant="secondary"
          data-color="neutral"
          aria-label={words.smaller}
          disabled={textScale <= smallest}
          onClick={() => set(textScale - step)}
        >
          <MinusIcon aria-hidden />
        </Button>
        <input
          id={id}
          type="range"
          min={smallest}
          max={largest}
          step={step}
          value={textScale}
          aria-valuetext={words.textSizeValue(textScale)}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
        <Button
          icon
          variant="secondary"
          data-color="neutral"
          aria-label={words.larger}
          disabled={textScale >= largest}
          onClick={() => set(textScale + step)}
        >
          <PlusIcon aria-hidden />
        </Button>
        <output className={styles.figure} htmlFor={id}>
          {words.textSizeValue(textScale)}
        </output>
        {textScale !== 100 && (
          <Button variant="tertiary" data-color="neutral" onClick={() => set(100)}>
            {words.reset}
          </Button>
        )}
      </div>
      <figure className={styles.sample} aria-label={words.preview}>
        <p>{words.sample}</p>
        <p>{words.sampleDetail}</p>
      </figure>
    </div>
  );
};
