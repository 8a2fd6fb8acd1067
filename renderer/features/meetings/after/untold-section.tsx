import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ToldNote } from '#renderer/features/meetings/parts/told-note.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { ToldGap } from '#shared/domain/guards.ts';
import type { AgendaItemId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { tick } from './acts.ts';
import { InformationDialog, type InformationMatter } from './information-dialog.tsx';
import { entriesOf, idsOf, type QuestionProps } from './questions.ts';
import { Section } from './section.tsx';
import { useAsked } from './use-asked.ts';
import styles from './after.module.css';

interface UntoldSectionProps extends QuestionProps {
  readonly workspace: Workspace;
  readonly gaps: ReadonlyMap<AgendaItemId, ToldGap>;
}

/** Points to all that nobody has said all were told: written down now, or taken up again in the next meeting. */
export const UntoldSection = ({ facts, questions, gaps, workspace }: UntoldSectionProps) => {
  const words = useText().closing.close.untold;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const asked = useAsked(idsOf(questions.untold));
  const [telling, setTelling] = useState<AgendaEntry | null>(null);
  const entries = entriesOf(facts, asked);
  if (entries.length === 0) return null;
  const matterOf = (entry: AgendaEntry): InformationMatter => ({
    title: agendaTitle(entry, form, facts.workspace),
    termId: facts.series.termId,
    meetingId: facts.meeting.id,
    agendaItemId: entry.agendaItem.id,
    topicId: entry.topic.id,
  });
  return (
    <Section heading={words.heading} isLacking={questions.untold.length > 0}>
      {entries.map((entry) => {
        const { agendaItem } = entry;
        const isPostponed = agendaItem.state !== 'discussed';
        const gap = gaps.get(agendaItem.id);
        return (
          <div key={agendaItem.id} className={styles.block}>
            <h3>{agendaTitle(entry, form, facts.workspace)}</h3>
            {gap === undefined || isPostponed ? (
              <p>{gap === undefined ? words.told : words.postponed}</p>
            ) : (
              <ToldNote
                gap={gap}
                workspace={workspace}
                actions={
                  <>
                    <Button variant="secondary" onClick={() => setTelling(entry)}>
                      {words.tell}
                    </Button>
                    <Button variant="tertiary" onClick={() => void tick(agendaItem.id, false)}>
                      {words.postpone}
                    </Button>
                  </>
                }
              />
            )}
          </div>
        );
      })}
      {telling !== null && <InformationDialog matter={matterOf(telling)} onClose={() => setTelling(null)} />}
    </Section>
  );
};
