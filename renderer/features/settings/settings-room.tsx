import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { SettingsSection } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { DataSection } from './data-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { LetterheadSection } from './letterhead-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { SecuritySection } from './security-section.tsx';
import { SectionList } from './section-list.tsx';
import styles from './settings.module.css';
import { WorkspaceSection } from './workspace-section.tsx';

interface SettingsRoomProps {
  readonly section?: SettingsSection;
}

/** Innstillinger: the people, the kommune, the dates, how it looks, how it is locked, and the data itself. */
export const SettingsRoom = ({ section = 'people' }: SettingsRoomProps) => {
  const text = useText();
  const workspace = useLiveQuery(readWorkspace);
  if (workspace === undefined) return null;
  const words = text.settings.sections;
  const Section = sections[section];
  const names: Readonly<Record<SettingsSection, string>> = {
    people: words.people,
    workspace: workspace?.kind === 'county' ? words.workspaceCounty : words.workspace,
    dates: words.dates,
    appearance: words.appearance,
    letterhead: words.letterhead,
    security: words.security,
    backup: text.backup.section,
    data: words.data,
  };
  return (
    <Page heading={text.settings.title} width="wide">
      <div className={styles.room}>
        <SectionList label={words.label} names={names} shown={section} />
        <section className={styles.section} aria-labelledby="section-heading">
          <h2 id="section-heading" tabIndex={-1}>
            {names[section]}
          </h2>
          <Section key={section} />
        </section>
      </div>
    </Page>
  );
};

const sections: Readonly<Record<SettingsSection, () => ReactNode>> = {
  people: PeopleSection,
  workspace: WorkspaceSection,
  dates: DatesSection,
  appearance: AppearanceSection,
  letterhead: LetterheadSection,
  security: SecuritySection,
  backup: BackupSection,
  data: DataSection,
};
