import { Button, Link } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useRef, useState } from 'react';
import { RoomTabs } from '#renderer/features/meetings/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { DecisionList } from './decision-list.tsx';
import { DecisionPane } from './decision-pane.tsx';
import styles from './decisions.module.css';
import { readRegister, registerViews, type RegisterView } from './register.ts';

/** So many are shown at once. */
const atOnce = 50;

/** What the two have settled, over all meetings. `id`: the decision that is open in the pane. */
export const DecisionsPlace = ({ workspace, id }: PlaceProps) => {
  const { followUp, information } = useText();
  const words = followUp.decisions;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [view, setView] = useState<RegisterView>('inForce');
  const [written, setWritten] = useState('');
  const [limit, setLimit] = useState(atOnce);
  const query = useDeferredValue(written);
  const register = useLiveQuery(
    () => readRegister({ view, query, limit, workspace, form }),
    [view, query, limit, workspace, form],
  );
  const left = register === undefined ? 0 : register.count - register.entries.length;
  return (
    <Page
      heading={words.title}
      width="wide"
      aside={id !== undefined && <DecisionPane key={id} id={id} workspace={workspace} />}
    >
      <RoomTabs here="decisions" />
      <p className={styles.lead}>{words.lead}</p>
      {register?.isEmpty === true && <EmptyRoom sentence={words.empty} />}
      {register?.isEmpty === false && (
        <>
          <div className={styles.filters}>
            <Search value={written} onChange={setWritten} />
            <Segmented
              label={words.show}
              hideLabel
              value={view}
              options={registerViews.map((value) => ({ value, label: words.shows[value] }))}
              onChange={setView}
            />
          </div>
          <p className={styles.count} role="status">
            {register.count === 0 ? words.none : words.found(register.count)}
          </p>
          <DecisionList entries={register.entries} openId={id} today={today} form={form} />
          {left > 0 && (
            <Button
              className={styles.more}
              variant="tertiary"
              data-size="sm"
              onClick={() => setLimit(limit + atOnce)}
            >
              {words.more(Math.min(left, atOnce))}
            </Button>
          )}
        </>
      )}
      <p className={styles.told}>
        <Link href={hashOf({ room: 'information' })}>{information.fromMeetings}</Link>
      </p>
    </Page>
  );
};

interface SearchProps {
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** A plain search field: the one of Designsystemet sets `innerHTML`, which Trusted Types refuse. */
const Search = ({ value, onChange }: SearchProps) => {
  const words = useText().followUp.decisions;
  const field = useRef<HTMLInputElement>(null);
  useCommand('find', () => field.current?.select());
  return (
    <div className={styles.search}>
      <MagnifyingGlassIcon aria-hidden />
      <input
        ref={field}
        type="search"
        className="ds-input"
        aria-label={words.search}
        placeholder={words.search}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
};
