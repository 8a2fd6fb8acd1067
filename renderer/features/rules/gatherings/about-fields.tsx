import { changeGathering, type GatheringChange } from '#renderer/db/repositories/gatherings.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Gathering } from '#shared/domain/gathering.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { dayRemark } from '#shared/text/day-remark.ts';
import styles from './gatherings.module.css';
import { namesBody } from './names-body.ts';

interface AboutFieldsProps {
  readonly gathering: Gathering;
  readonly workspace: Titles;
}

/** When, where, what for and with whom. A whole body that gathers may be a meeting by law: that is said, and never stops anybody. */
export const AboutFields = ({ gathering, workspace }: AboutFieldsProps) => {
  const { about: words } = useText().gatherings;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { firstDay } = gathering;
  const save = saveTo(gathering);
  const saveTitle = (title: string) =>
    title.trim() === '' ? say(words.titleMissing, { tone: 'danger' }) : save({ title: title.trim() });
  return (
    <section className={styles.section} aria-labelledby="about-heading">
      <h2 id="about-heading">{words.heading}</h2>
      <div className={styles.line}>
        <AutosaveText label={words.title} maxLength={300} value={gathering.title} onSave={saveTitle} />
        <DayField
          label={words.firstDay}
          description={firstDay === null ? undefined : dayRemark(firstDay, form)}
          value={firstDay}
          onChange={(day) => save({ firstDay: day })}
        />
        <AutosaveText
          label={words.place}
          maxLength={500}
          value={gathering.place}
          onSave={(place) => save({ place })}
        />
      </div>
      <NoteField
        label={words.purpose}
        rows={2}
        maxLength={20_000}
        value={gathering.purpose}
        onSave={(purpose) => save({ purpose })}
      />
      <NoteField
        label={words.participants}
        rows={2}
        maxLength={5_000}
        value={gathering.participants}
        onSave={(participants) => save({ participants })}
      />
      {namesBody(gathering.participants, workspace) && <BodyNote workspace={workspace} />}
    </section>
  );
};

const BodyNote = ({ workspace }: { readonly workspace: Titles }) => {
  const { agenda, common } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { title, text, sources } = guardWords.electedBody;
  const terms = termsOf(workspace, form);
  return (
    <Notice toneLabel={common.tones.info} title={fillTerms(title[form], terms)}>
      <p>{fillTerms(text[form], terms)}</p>
      <p className={styles.facts}>
        {agenda.guard.sources} {sources.map((source) => sourceLine(source, form)).join('; ')}.
      </p>
    </Notice>
  );
};

/** What came out of it, written afterwards. */
export const AfterFields = ({ gathering }: { readonly gathering: Gathering }) => {
  const { about: words } = useText().gatherings;
  const save = saveTo(gathering);
  return (
    <NoteField
      label={words.outcome}
      description={words.outcomeAbout}
      rows={4}
      maxLength={50_000}
      value={gathering.outcome}
      onSave={(outcome) => save({ outcome })}
    />
  );
};

const saveTo =
  ({ id }: Gathering) =>
  (change: GatheringChange): void =>
    void changeGathering(id, change).then(accepted);
