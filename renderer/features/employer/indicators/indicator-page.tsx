import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { readIndicator } from '#renderer/db/repositories/indicators.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { IndicatorValue } from '#shared/domain/indicator.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { indicatorTemplateOf, indicatorTitle } from '#shared/templates/indicators.ts';
import { AboutFields } from './about-fields.tsx';
import { putAway, write } from './acts.ts';
import { IndicatorDrawing } from './indicator-drawing.tsx';
import { IndicatorsOut } from './indicators-out.tsx';
import { ValueDialog } from './value-dialog.tsx';
import { ValuesSection } from './values-section.tsx';
import styles from './indicators.module.css';

/** One indicator: its values through time, what it is, who may see it and what has happened to it. */
export const IndicatorPage = ({ workspace, id }: PlaceProps & { readonly id: string }) => {
  const { indicators: words, employer } = useText();
  const series = useLiveQuery(() => readIndicator(id), [id]);
  if (series === undefined) return null;
  if (series !== null) return <Filled series={series} workspace={workspace} />;
  return (
    <Page width="wide" heading={employer.tabs.indicators}>
      <RoomTabs here="indicators" />
      <EmptyRoom
        sentence={words.page.unknown}
        action={{ label: words.page.toList, run: () => go({ room: 'employer', view: 'indicators' }) }}
      />
    </Page>
  );
};

interface FilledProps {
  readonly series: IndicatorSeries;
  readonly workspace: Workspace;
}

const Filled = ({ series, workspace }: FilledProps) => {
  const words = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const fill = useFilled(workspace);
  const [opened, setOpened] = useState<{ readonly value: IndicatorValue | null } | null>(null);
  const { indicator } = series;
  const template = indicatorTemplateOf(indicator.templateKey);
  const add = () => setOpened({ value: null });
  useCommand('new', add);
  return (
    <Page
      width="wide"
      heading={indicatorTitle(indicator, form)}
      eyebrow={
        <a className={styles.back} href={hashOf({ room: 'employer', view: 'indicators' })}>
          {words.page.toList}
        </a>
      }
      actions={
        <>
          <Button variant="secondary" data-size="sm" onClick={add}>
            {words.list.addValue}
          </Button>
          <IndicatorsOut series={[series]} workspace={workspace} />
        </>
      }
    >
      <RoomTabs here="indicators" />
      <div className={styles.sections}>
        {template !== null && <p className={styles.lead}>{fill(template.asks[form])}</p>}
        <IndicatorDrawing isUntitled series={[series]} />
        <ValuesSection series={series} onOpen={(value) => setOpened({ value })} />
        <AboutFields key={indicator.id} indicator={indicator} />
        <More series={series} />
      </div>
      {opened !== null && (
        <ValueDialog series={series} value={opened.value} onClose={() => setOpened(null)} />
      )}
    </Page>
  );
};

/** What is seldom needed, folded: who may see it, what has happened, and the way to the bin. */
const More = ({ series: { indicator } }: Pick<FilledProps, 'series'>) => {
  const { indicators, closing } = useText();
  const words = indicators.page;
  const people = useLiveQuery(listPeople) ?? [];
  return (
    <div>
      <Details data-size="sm">
        <Details.Summary>{words.access(closing.mark.statuses[indicator.access])}</Details.Summary>
        <Details.Content>
          <p className={styles.quiet}>{words.accessAbout}</p>
          <AccessMarkFields mark={indicator} onChange={(mark) => void write(indicator.id, mark)} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={indicator.id} people={people} />
        </Details.Content>
      </Details>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => void putAway(indicator)}>
        <TrashIcon aria-hidden />
        {words.remove}
      </Button>
    </div>
  );
};
