import { useState } from 'react';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorTemplateOf, indicatorUnit } from '#shared/templates/indicators.ts';
import { write } from './acts.ts';
import styles from './indicators.module.css';

/** What it is called and counted in, and where its numbers come from. Saves by itself. */
export const AboutFields = ({ indicator }: { readonly indicator: Indicator }) => {
  const { page: words, own } = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isNameless, setNameless] = useState(false);
  const template = indicatorTemplateOf(indicator.templateKey);
  const { id } = indicator;
  const rename = (text: string) => {
    const isOwn = template === null;
    setNameless(isOwn && text.trim() === '');
    if (!isOwn || text.trim() !== '') void write(id, { title: text.trim() === '' ? null : text.trim() });
  };
  return (
    <section className={styles.section} aria-labelledby="indicator-about">
      <h2 id="indicator-about">{words.about}</h2>
      <div className={styles.pair}>
        <AutosaveText
          label={words.title}
          description={template === null ? undefined : words.titleAbout}
          maxLength={300}
          value={indicator.title ?? ''}
          placeholder={template?.title[form] ?? ''}
          error={isNameless ? own.noTitle : undefined}
          onSave={rename}
        />
        <AutosaveText
          label={words.unit}
          description={words.unitAbout}
          maxLength={60}
          value={indicatorUnit(indicator, form)}
          onSave={(unit) => void write(id, { unit: unit.trim() })}
        />
        <Choice
          label={words.decimals}
          value={String(indicator.decimals)}
          options={['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }))}
          onChange={(decimals) => void write(id, { decimals: Number(decimals) })}
        />
      </div>
      <AutosaveText
        label={words.source}
        description={words.sourceAbout}
        maxLength={1_000}
        value={indicator.source}
        onSave={(source) => void write(id, { source: source.trim() })}
      />
      <NoteField
        label={words.note}
        rows={3}
        maxLength={20_000}
        value={indicator.note}
        onSave={(note) => void write(id, { note })}
      />
    </section>
  );
};
