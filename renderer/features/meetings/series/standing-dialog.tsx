import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { StandingDraft } from '#renderer/db/repositories/standing-points.ts';
import { KindChoice } from '#renderer/features/meetings/parts/kind-choice.tsx';
import { readMinutes } from '#renderer/features/meetings/parts/minutes-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { SeriesId } from '#shared/domain/id.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { standingAbout, standingTemplate, standingTitle } from '#shared/templates/standing-agenda.ts';
import { addPoint, changePoint } from './standing-acts.ts';
import styles from './series.module.css';

interface StandingDialogProps {
  readonly seriesId: SeriesId;
  /** Null: a new one. */
  readonly point: StandingPoint | null;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** One standing point: what it is called, what it is for and how long it takes. */
export const StandingDialog = ({ seriesId, point, workspace, onClose }: StandingDialogProps) => {
  const words = useText().meetings.standing;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [was] = useState(() => shownIn(point, workspace, form));
  const [shown, setShown] = useState(was);
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const minutes = readMinutes(shown.minutes);
  const title = shown.title.trim();
  const save = async () => {
    setTried(true);
    if (minutes === undefined || title === '') return;
    const draft = draftOf(shown, was, point, minutes);
    const isSaved = await (point === null
      ? addPoint(seriesId, draft, title)
      : changePoint(point.id, draft, title));
    if (isSaved) onClose();
  };
  const sources = standingTemplate(point?.templateKey ?? null)?.sources ?? [];
  return (
    <FormDialog
      heading={point === null ? words.addHeading : words.editHeading}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        value={shown.title}
        maxLength={500}
        error={isTried && title === '' ? words.titleMissing : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Textfield
        multiline
        rows={2}
        label={words.about}
        description={
          sources.length === 0
            ? undefined
            : words.source(sources.map((source) => sourceLine(source, form)).join('; '))
        }
        value={shown.about}
        maxLength={5_000}
        onChange={(event) => change({ about: event.target.value })}
      />
      <KindChoice label={words.kind} value={shown.kind} onChange={(kind) => change({ kind })} />
      <Textfield
        className={styles.short}
        label={words.minutesLabel}
        inputMode="numeric"
        value={shown.minutes}
        maxLength={6}
        error={minutes === undefined ? words.badMinutes : undefined}
        onChange={(event) => change({ minutes: event.target.value })}
      />
      <Checkbox
        label={words.isAboutStaff}
        description={words.isAboutStaffHint(termsOf(workspace, form).kommunedirektøren)}
        checked={shown.isAboutStaff}
        onChange={(event) => change({ isAboutStaff: event.target.checked })}
      />
    </FormDialog>
  );
};

interface Shown {
  readonly title: string;
  readonly about: string;
  readonly kind: StandingPoint['kind'];
  readonly minutes: string;
  readonly isAboutStaff: boolean;
}

const shownIn = (point: StandingPoint | null, workspace: Workspace, form: 'nb' | 'nn'): Shown =>
  point === null
    ? { title: '', about: '', kind: 'discussion', minutes: '5', isAboutStaff: false }
    : {
        title: standingTitle(point, workspace, form),
        about: standingAbout(point, workspace, form),
        kind: point.kind,
        minutes: point.minutes === null ? '' : String(point.minutes),
        isAboutStaff: point.isAboutStaff,
      };

/** Words that were not touched stay the template's, in the reader's own form; what is written is their own. */
const draftOf = (
  shown: Shown,
  was: Shown,
  point: StandingPoint | null,
  minutes: number | null,
): StandingDraft => ({
  templateKey: point?.templateKey ?? null,
  templateVersion: point?.templateVersion ?? null,
  title: point !== null && shown.title === was.title ? point.title : shown.title.trim(),
  about: point !== null && shown.about === was.about ? point.about : shown.about.trim(),
  kind: shown.kind,
  minutes,
  isAboutStaff: shown.isAboutStaff,
});
