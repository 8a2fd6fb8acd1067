import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';
import rows from '#renderer/features/employer/parts/rows.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { salaryFindings } from '#shared/domain/salary-findings.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import { add } from './acts.ts';
import { readSalaryList, type SalaryList } from './salary-facts.ts';
import { TalkPage } from './talk-page.tsx';
import styles from './salary.module.css';

/** Lønnssamtale: the yearly talks of the term, or the one with the id. */
export const SalaryPlace = ({ workspace, id }: PlaceProps) =>
  id === undefined ? <Talks workspace={workspace} /> : <TalkPage workspace={workspace} id={id} />;

const Talks = ({ workspace }: { readonly workspace: Workspace }) => {
  const words = useText().salary;
  const fill = useFilled(workspace);
  const list = useLiveQuery(readSalaryList);
  useCommand('new', () => {
    if (list) void add(list);
  });
  if (list === undefined) return null;
  return (
    <Page
      width="wide"
      heading={words.heading}
      actions={
        list !== null &&
        list.talks.length > 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => void add(list)}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        )
      }
    >
      <RoomTabs here="salary" />
      {list === null && <EmptyRoom sentence={words.noTerm} />}
      {list !== null && list.talks.length === 0 && (
        <EmptyRoom sentence={fill(words.empty)} action={{ label: words.add, run: () => void add(list) }} />
      )}
      {list !== null && list.talks.length > 0 && <Filled list={list} workspace={workspace} />}
    </Page>
  );
};

interface FilledProps {
  readonly list: SalaryList;
  readonly workspace: Workspace;
}

const Filled = ({ list, workspace }: FilledProps) => {
  const words = useText().salary;
  const fill = useFilled(workspace);
  return (
    <div className={styles.sections}>
      <p className={styles.lead}>{fill(words.lead)}</p>
      <section aria-labelledby="salary-list">
        <div className={rows.head}>
          <h2 id="salary-list">{words.list}</h2>
        </div>
        <ul className={rows.rows}>
          {list.talks.map((talk) => (
            <TalkRow key={talk.id} talk={talk} />
          ))}
        </ul>
      </section>
    </div>
  );
};

const TalkRow = ({ talk }: { readonly talk: SalaryTalk }) => {
  const { salary: words, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const lacks = salaryFindings(talk).length;
  const facts = [
    employerWords.salaryTalkStates[talk.state],
    talk.day === null ? words.noDay : words.onDay(formatDay(talk.day, form, 'shortYear')),
    ...(talk.decisionRef.trim() === '' ? [] : [talk.decisionRef.trim()]),
    ...(lacks === 0 ? [] : [words.lacks(lacks)]),
  ];
  return (
    <li className={rows.row}>
      <span className={rows.main}>
        <a className={rows.title} href={hashOf({ room: 'employer', view: 'salary', id: talk.id })}>
          {words.named(talk.year)}
        </a>
        <span className={rows.quiet}>{facts.join(' · ')}</span>
      </span>
    </li>
  );
};
