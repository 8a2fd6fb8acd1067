import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { missingTemplates } from '#renderer/db/repositories/indicators.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { indicatorDuties, indicatorTemplates } from '#shared/templates/indicators.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { begin } from './acts.ts';
import { IndicatorDrawing } from './indicator-drawing.tsx';
import { readIndicatorFacts, type IndicatorFacts } from './indicator-facts.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { IndicatorsOut } from './indicators-out.tsx';
import { OwnDialog } from './own-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';
import { ValueDialog } from './value-dialog.tsx';
import styles from './indicators.module.css';

/** What is open over the list. */
type Opened =
  | { readonly kind: 'own' }
  | { readonly kind: 'table' }
  | { readonly kind: 'value'; readonly series: IndicatorSeries };

/** What the council asks to know as employer: drawn through time, and as a list with the last value of each. */
export const IndicatorList = ({ workspace }: PlaceProps) => {
  const { indicators: words, employer } = useText();
  const facts = useLiveQuery(readIndicatorFacts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  useCommand('new', () => setOpened({ kind: 'own' }));
  return (
    <Page
      width="wide"
      heading={employer.tabs.indicators}
      actions={
        facts && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => setOpened({ kind: 'own' })}>
              {words.add}
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => setOpened({ kind: 'table' })}>
              {words.read}
            </Button>
            <IndicatorsOut series={facts.series} workspace={workspace} />
          </>
        )
      }
    >
      <RoomTabs here="indicators" />
      {facts && <Filled facts={facts} workspace={workspace} onOpen={setOpened} />}
      {opened?.kind === 'own' && <OwnDialog onClose={close} />}
      {opened?.kind === 'value' && <ValueDialog series={opened.series} value={null} onClose={close} />}
      {opened?.kind === 'table' && facts && <TableDialog series={facts.series} onClose={close} />}
    </Page>
  );
};

interface FilledProps {
  readonly facts: IndicatorFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

const Filled = ({ facts: { series }, workspace, onOpen }: FilledProps) => {
  const words = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  if (series.length === 0)
    return (
      <EmptyRoom
        sentence={words.empty(terms, indicatorTemplates.length)}
        action={{ label: words.begin, run: () => void begin() }}
      />
    );
  const missing = missingTemplates(series.map(({ indicator }) => indicator)).length;
  const [first] = indicatorTemplates;
  return (
    <div className={styles.sections}>
      <p className={styles.lead}>{words.lead(terms)}</p>
      <IndicatorDrawing series={series} />
      <IndicatorRows
        series={series}
        workspace={workspace}
        onValue={(one) => onOpen({ kind: 'value', series: one })}
      />
      <div className={styles.about}>
        {missing > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => void begin()}>
            {words.addMissing(missing)}
          </Button>
        )}
        <p className={styles.quiet}>{words.people}</p>
        <p className={styles.quiet}>
          {words.duties(indicatorDuties.map((law) => unbroken(sourceLine(law, form))).join(', '))}{' '}
          {first !== undefined && words.source(sourceLine(first.source, form))}
        </p>
      </div>
    </div>
  );
};

/** A section sign is not parted from its number. */
const unbroken = (text: string): string => text.replaceAll('§ ', '§\u00A0');
