import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { criteriaOf } from '#shared/domain/salary-findings.ts';
import { salaryCriteria, type SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { salarySources } from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { choose, write } from './acts.ts';
import styles from './salary.module.css';

interface CriteriaSectionProps {
  readonly talk: SalaryTalk;
  readonly workspace: Workspace;
}

/** What the pay is judged by, chosen before the talk. */
export const CriteriaSection = ({ talk, workspace }: CriteriaSectionProps) => {
  const words = useText().salary.criteria;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const fill = useFilled(workspace);
  const chosen = criteriaOf(talk);
  return (
    <section className={styles.section} aria-labelledby="salary-criteria">
      <h2 id="salary-criteria">{words.heading}</h2>
      <p className={styles.lead}>{words.about}</p>
      <Fieldset>
        <Fieldset.Legend>{words.legend}</Fieldset.Legend>
        {salaryCriteria.map((criterion) => (
          <Checkbox
            key={criterion}
            label={fill(words.names[criterion])}
            checked={chosen.includes(criterion)}
            onChange={({ target }) =>
              void choose(
                talk.id,
                target.checked ? [...chosen, criterion] : chosen.filter((one) => one !== criterion),
              )
            }
          />
        ))}
      </Fieldset>
      <NoteField
        label={words.text}
        rows={3}
        maxLength={20_000}
        value={talk.criteriaText}
        onSave={(criteriaText) => void write(talk.id, { criteriaText })}
      />
      <DayField
        label={words.on}
        value={talk.criteriaOn}
        onChange={(criteriaOn) => void write(talk.id, { criteriaOn })}
      />
      <p className={styles.quiet}>
        {words.source(salarySources.talk.map((source) => sourceLine(source, form)).join('; '))}
      </p>
    </section>
  );
};
