import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import {
  isExempt,
  personOf,
  type EvalSnapshot,
  type SnapshotDimension,
  type SnapshotMeasure,
  type SnapshotRule,
  type SnapshotTheme,
} from '#shared/domain/eval-snapshot.ts';
import type { EvalThemeId } from '#shared/domain/id.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './outcome.module.css';

interface OutcomeTextProps {
  readonly snapshot: EvalSnapshot;
  /** The day of the next round is a field beside it. */
  readonly hidesNext?: boolean;
}

/** What they came to, to be read: the themes with what belongs to them, the dimensions, the rest. */
export const OutcomeText = ({ snapshot, hidesNext = false }: OutcomeTextProps) => {
  const words = useText().talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { themes, dimensions, nextOn } = snapshot;
  const told = dimensions.filter(({ summary }) => summary !== '');
  return (
    <article className={styles.text}>
      <section className={styles.section} aria-labelledby="outcome-themes">
        <h2 id="outcome-themes">{words.outcome.themes}</h2>
        {themes.length === 0 && <p className={styles.quiet}>{words.outcome.noThemes}</p>}
        {themes.map((theme) => (
          <ThemePart key={theme.id} theme={theme} snapshot={snapshot} />
        ))}
      </section>
      <section className={styles.section} aria-labelledby="outcome-dimensions">
        <h2 id="outcome-dimensions">{words.outcome.dimensions}</h2>
        {told.length === 0 && <p className={styles.quiet}>{words.outcome.noneSummaries}</p>}
        {told.map((dimension) => (
          <DimensionPart key={dimension.id} dimension={dimension} />
        ))}
      </section>
      <Rest snapshot={snapshot} />
      {!hidesNext && (
        <section className={styles.section} aria-labelledby="outcome-next">
          <h2 id="outcome-next">{words.outcome.nextOn}</h2>
          <p>{nextOn === null ? words.outcome.noNext : formatDay(nextOn, form, 'long')}</p>
        </section>
      )}
    </article>
  );
};

interface ThemePartProps {
  readonly theme: SnapshotTheme;
  readonly snapshot: EvalSnapshot;
}

const ThemePart = ({ theme, snapshot }: ThemePartProps) => {
  const words = useText().talk.outcome;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <section className={styles.theme}>
      <h3>
        {theme.number}. {theme.title[form]}
      </h3>
      {theme.agreed === '' ? (
        <p className={styles.quiet}>{words.noAgreed}</p>
      ) : (
        <p className={styles.written}>{theme.agreed}</p>
      )}
      <Belonging snapshot={snapshot} themeId={theme.id} />
      <ExemptLine access={theme.access} />
    </section>
  );
};

const DimensionPart = ({ dimension }: { readonly dimension: SnapshotDimension }) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <section className={styles.theme}>
      <h3>{dimension.name[form]}</h3>
      <p className={styles.written}>{dimension.summary}</p>
      <ExemptLine access={dimension.access} />
    </section>
  );
};

/** Measures and rules that belong to no theme; nothing when there are none. */
const Rest = ({ snapshot }: { readonly snapshot: EvalSnapshot }) => {
  const words = useText().talk;
  const isLoose = ({ themeId }: { readonly themeId: EvalThemeId | null }) => themeId === null;
  const hasMeasures = snapshot.measures.some(isLoose);
  const hasRules = snapshot.rules.some(isLoose);
  if (!hasMeasures && !hasRules) return null;
  return (
    <section className={styles.section} aria-labelledby="outcome-rest">
      <h2 id="outcome-rest">{words.outcome.rest}</h2>
      <Belonging snapshot={snapshot} themeId={null} />
    </section>
  );
};

interface BelongingProps {
  readonly snapshot: EvalSnapshot;
  readonly themeId: EvalThemeId | null;
}

/** What is to be done, and the rules that shall change. */
const Belonging = ({ snapshot, themeId }: BelongingProps) => {
  const words = useText().talk;
  const measures = snapshot.measures.filter((measure) => measure.themeId === themeId);
  const rules = snapshot.rules.filter((rule) => rule.themeId === themeId);
  return (
    <>
      {measures.length > 0 && (
        <>
          <h4>{words.measures.heading}</h4>
          <ul className={styles.measures}>
            {measures.map((measure) => (
              <MeasureRow key={measure.id} measure={measure} snapshot={snapshot} />
            ))}
          </ul>
        </>
      )}
      {rules.length > 0 && (
        <>
          <h4>{words.rules.heading}</h4>
          {rules.map((rule) => (
            <RulePart key={rule.id} rule={rule} />
          ))}
        </>
      )}
    </>
  );
};

interface MeasureRowProps {
  readonly measure: SnapshotMeasure;
  readonly snapshot: EvalSnapshot;
}

const MeasureRow = ({ measure, snapshot }: MeasureRowProps) => {
  const words = useText().talk.measures;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const owner = personOf(snapshot, measure.ownerId);
  const { dueOn } = measure;
  return (
    <li>
      <span>{measure.title}</span>
      <span className={styles.facts}>
        <span>{owner === null ? words.noOwner : owner.name || capitalised(owner.title[form])}</span>
        <span>{dueOn === null ? words.noDue : words.dueBy(formatDay(dueOn, form, 'shortYear'))}</span>
      </span>
    </li>
  );
};

const RulePart = ({ rule }: { readonly rule: SnapshotRule }) => {
  const words = useText().talk.rules;
  return (
    <div className={styles.rule}>
      <p className={styles.ruleTitle}>{rule.title}</p>
      <dl>
        <dt>{words.before}</dt>
        <dd>{rule.before.trim() || words.nothingBefore}</dd>
        <dt>{words.after}</dt>
        <dd>{rule.after.trim() || words.nothingAfter}</dd>
      </dl>
    </div>
  );
};

/** «Unntatt offentlighet, jf. …»; nothing for what is public. */
const ExemptLine = ({ access }: { readonly access: SnapshotAccess }) => {
  const words = useText().talk.outcome;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  if (!isExempt({ access })) return null;
  return <p className={styles.exempt}>{words.exempt(access.basis?.[form] ?? '')}</p>;
};
