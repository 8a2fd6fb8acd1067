import { Button, Details, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import {
  changeDecision,
  endDecision,
  markReplaced,
  renewDecision,
} from '#renderer/db/repositories/decisions.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Pill } from '#renderer/ui/pill.tsx';
import { SidePane } from '#renderer/ui/side-pane.tsx';
import type { Decision } from '#shared/domain/decision.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import { meetingWords } from './decision-words.ts';
import styles from './follow-up.module.css';
import lists from './decisions.module.css';
import { readOpened, type OpenedDecision } from './register.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';

interface DecisionPaneProps {
  readonly id: string;
  readonly workspace: Workspace;
}

/** One decision: its words, where it was made, whether it holds, and when to look at it again. */
export const DecisionPane = ({ id, workspace }: DecisionPaneProps) => {
  const { followUp, meetingWords: names } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const opened = useLiveQuery(() => readOpened(id, workspace, form), [id, workspace, form]);
  const people = useLiveQuery(listPeople);
  const text = followUp.decisions.pane;
  if (opened === undefined || people === undefined) return null;
  if (opened === null)
    return (
      <SidePane heading={text.heading} closeLabel={text.close} onClose={close}>
        <p>{followUp.pane.missing}</p>
      </SidePane>
    );
  const { decision } = opened.entry;
  return (
    <SidePane heading={text.heading} closeLabel={text.close} onClose={close}>
      <div className={styles.pane} data-size="sm">
        <div className={styles.part}>
          <Pill>{names.decisionStates[decision.state]}</Pill>
          <p className={lists.whole}>{decision.text}</p>
          <p className={styles.quiet}>{text.decided(formatDay(decision.decidedOn, form, 'long'))}</p>
        </div>
        <Origin opened={opened} />
        {decision.state === 'inForce' && (
          <DayField
            label={text.review}
            description={text.reviewAbout}
            value={decision.reviewOn}
            onChange={(reviewOn) => void changeDecision(decision.id, { reviewOn }).then(accepted)}
          />
        )}
        <Standing opened={opened} />
        <div className={styles.folded}>
          <Details data-size="sm">
            <Details.Summary>{text.history}</Details.Summary>
            <Details.Content>
              <RowHistory id={decision.id} people={people} />
            </Details.Content>
          </Details>
        </div>
      </div>
    </SidePane>
  );
};

const close = (): void => go({ room: 'meetings', view: 'decisions' });

const Origin = ({ opened: { entry } }: { readonly opened: OpenedDecision }) => {
  const text = useText().followUp.decisions.pane;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { decision, meeting, title } = entry;
  return (
    <section className={styles.part} aria-label={text.meeting}>
      {meeting !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'meeting', id: meeting.id })}>
          {meetingWords(entry, form)}
        </Link>
      )}
      <Link href={hashOf({ room: 'meetings', view: 'topic', id: decision.topicId })}>
        {title === '' ? text.topic : title}
      </Link>
      {meeting?.state === 'closed' && <p className={styles.quiet}>{text.locked}</p>}
    </section>
  );
};

/** Whether it holds, and what came instead. Also a decision of a locked meeting may give way later. */
const Standing = ({ opened }: { readonly opened: OpenedDecision }) => {
  const { pane: text, said } = useText().followUp.decisions;
  const { entry, replacedBy, replaces, candidates } = opened;
  const { id, state } = entry.decision;
  const does = async (act: ReturnType<typeof endDecision>, spoken: string) => {
    if (accepted(await act)) announce(spoken);
  };
  const chosen = (by: string) => candidates.find((candidate) => candidate.id === by);
  return (
    <section className={styles.part} aria-label={text.heading}>
      {replaces.map((earlier) => (
        <Other key={earlier.id} label={text.replaces} decision={earlier} />
      ))}
      {replacedBy !== null && <Other label={text.replacedBy} decision={replacedBy} />}
      {state === 'inForce' ? (
        <>
          {candidates.length > 0 && (
            <Choice
              label={text.chooseReplacement}
              value=""
              options={[
                { value: '', label: text.notReplaced },
                ...candidates.map((one) => ({ value: one.id as string, label: shortened(one.text) })),
              ]}
              onChange={(by) => {
                const other = chosen(by);
                if (other) void does(markReplaced(id, other.id), said.replaced);
              }}
            />
          )}
          <Button variant="secondary" data-size="sm" onClick={() => void does(endDecision(id), said.ended)}>
            {text.end}
          </Button>
        </>
      ) : (
        <Button variant="secondary" data-size="sm" onClick={() => void does(renewDecision(id), said.renewed)}>
          {text.renew}
        </Button>
      )}
    </section>
  );
};

const Other = ({ label, decision }: { readonly label: string; readonly decision: Decision }) => (
  <p>
    <span className={styles.quiet}>{label}: </span>
    <Link href={hashOf({ room: 'meetings', view: 'decisions', id: decision.id })}>
      {shortened(decision.text)}
    </Link>
  </p>
);

/** The first words, so that a list of them can be read. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
