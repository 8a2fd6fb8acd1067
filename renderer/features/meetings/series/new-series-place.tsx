import { Button, Checkbox, Details, Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type FormEvent } from 'react';
import { foundSeries } from '#renderer/db/repositories/series.ts';
import type { SeriesDraft } from '#renderer/db/series-commands.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { meetingDays } from '#shared/domain/meeting-plan.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { seriesKinds, type SeriesKind } from '#shared/domain/series.ts';
import { standingPointsFor, standingTitle } from '#shared/templates/standing-agenda.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { horizonOf, readRoom, type RoomFacts } from './room-facts.ts';
import {
  draftOf,
  needsTitle,
  newForm,
  whenFaults,
  whenFields,
  withKind,
  type SeriesForm,
} from './series-form.ts';
import styles from './series.module.css';
import { WhenFields } from './when-fields.tsx';

/** Sets up a series. `id`: the kind to begin with, when one comes from somewhere that knows it. */
export const NewSeriesPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().meetings;
  const facts = useLiveQuery(readRoom);
  if (facts === undefined) return null;
  return (
    <Page heading={words.form.heading} lead={words.form.lead}>
      {facts === null ? (
        <EmptyRoom sentence={words.front.noTerm} />
      ) : (
        <NewSeries facts={facts} workspace={workspace} kind={seriesKinds.find((kind) => kind === id)} />
      )}
    </Page>
  );
};

interface NewSeriesProps {
  readonly facts: RoomFacts;
  readonly workspace: Workspace;
  readonly kind: SeriesKind | undefined;
}

const NewSeries = ({ facts, workspace, kind = 'weekly' }: NewSeriesProps) => {
  const words = useText().meetings.form;
  const today = useToday();
  const [form, setForm] = useState(() => newForm(kind, facts.people, today));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<SeriesForm>) => setForm((before) => ({ ...before, ...fields }));
  const submit = useSubmit(form, facts, () => setTried(true));
  const when = whenFields(form);
  const from = form.firstDay !== null && form.firstDay > today ? form.firstDay : today;
  const horizon = horizonOf(facts, from);
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <KindFields form={form} onForm={setForm} isTried={isTried} />
      <section className={styles.part}>
        <h2>{words.when}</h2>
        <WhenFields
          form={form}
          onChange={change}
          faults={isTried ? whenFaults(form) : readableFaults(form)}
          horizon={horizon.to}
          purpose="new"
        />
        <PlanPreview when={when} horizon={horizon} series={facts.series} />
      </section>
      <section className={styles.part}>
        <h2>{words.agreement}</h2>
        <p className={styles.quiet}>{words.agreementAbout}</p>
        <AgreementFields form={form} onChange={change} people={facts.people} workspace={workspace} />
      </section>
      <StandingFields form={form} onChange={change} workspace={workspace} />
      <div className={styles.buttons}>
        <Button type="submit">{words.create}</Button>
        <Button type="button" variant="secondary" onClick={() => go({ room: 'meetings' })}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};

/** Before anyone has tried to save, only what cannot be meant is told; an empty field is not held against anyone. */
const readableFaults = (form: SeriesForm) =>
  whenFaults(form).filter((fault) => fault === 'endsFirst' || fault === 'tooShort' || fault === 'lastDay');

const useSubmit = (form: SeriesForm, facts: RoomFacts, onFault: () => void) => {
  const { meetings } = useText();
  const writtenForm = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const found = async (target: HTMLFormElement) => {
    const draft = draftOf(form, facts.term.id);
    if (draft === null || !hasMeetings(draft.series, facts, today)) {
      onFault();
      // The fields have their errors when the page is drawn again.
      requestAnimationFrame(() => target.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    const answer = await foundSeries(draft, today);
    setBusy(false);
    if (!accepted(answer)) return;
    const { seriesId, meetings: number, commitId } = answer.value;
    go({ room: 'meetings', view: 'series', id: seriesId });
    sayWithUndo(meetings.form.created(seriesTitle(draft.series, writtenForm), number), commitId);
  };
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) void found(event.currentTarget);
  };
};

/** A rule that gives no day is told of in the preview; a series without meetings is none. */
const hasMeetings = (series: SeriesDraft['series'], facts: RoomFacts, today: Day): boolean => {
  const from = series.firstDay > today ? series.firstDay : today;
  return meetingDays(series, horizonOf(facts, from)).length > 0;
};

interface KindFieldsProps {
  readonly form: SeriesForm;
  readonly onForm: (form: SeriesForm) => void;
  readonly isTried: boolean;
}

const KindFields = ({ form, onForm, isTried }: KindFieldsProps) => {
  const { meetings, meetingWords } = useText();
  const words = meetings.form;
  const isNeeded = needsTitle(form.kind);
  return (
    <div className={styles.fields}>
      <Choice
        label={words.kind}
        value={form.kind}
        options={seriesKinds.map((value) => ({ value, label: meetingWords.seriesKinds[value] }))}
        onChange={(kind) => onForm(withKind(form, kind))}
      />
      <Textfield
        label={words.title}
        description={isNeeded ? undefined : words.titleHint(meetingWords.seriesKinds[form.kind])}
        error={isTried && isNeeded && form.title.trim() === '' ? words.titleMissing : undefined}
        value={form.title}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => onForm({ ...form, title: event.target.value })}
      />
    </div>
  );
};

interface StandingFieldsProps {
  readonly form: SeriesForm;
  readonly onChange: (change: Partial<SeriesForm>) => void;
  readonly workspace: Workspace;
}

/** The proposed agenda, where there is one for the kind. */
const StandingFields = ({ form, onChange, workspace }: StandingFieldsProps) => {
  const words = useText().meetings.form;
  const writtenForm = usePreferences((preferences) => preferences.writtenForm);
  const points = standingPointsFor(form.kind);
  if (points.length === 0) return null;
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0);
  return (
    <section className={styles.part}>
      <h2>{words.standing}</h2>
      <Checkbox
        label={words.takeStanding(points.length, minutes)}
        description={words.standingAbout}
        checked={form.takesStanding}
        onChange={(event) => onChange({ takesStanding: event.target.checked })}
      />
      <Details data-size="sm">
        <Details.Summary>{words.showPoints}</Details.Summary>
        <Details.Content>
          <ol className={styles.plainList}>
            {points.map((point) => (
              <li key={point.key}>
                {standingTitle({ title: null, templateKey: point.key }, workspace, writtenForm)}
              </li>
            ))}
          </ol>
        </Details.Content>
      </Details>
    </section>
  );
};
