import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { readEveryone } from '#renderer/db/search-access.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { AccessWords } from '#shared/access/in-words.ts';
import styles from './access.module.css';
import { AccessForm } from './access-form.tsx';
import { AccessResults } from './access-results.tsx';
import { Considerations } from './considerations.tsx';
import { ExportBlock } from './export-block.tsx';
import type { Searched } from './searched.ts';

/** Innsyn: one search about a person or a period, what it gives, and the way out of the app. */
export const AccessRoom = () => {
  const { access: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const facts = useLiveQuery(readFacts);
  const [searched, setSearched] = useState<Searched | null>(null);
  if (facts === undefined) return null;
  const { people, workspace } = facts;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const related = searched?.result.related;
  const inWords: AccessWords = { workspace, names, form, ...(related && { related }) };
  return (
    <Page heading={words.title} lead={words.lead} width="wide">
      <div className={styles.room}>
        <AccessForm people={people} onSearched={setSearched} />
        {searched !== null && (
          <>
            <AccessResults key={searched.made} searched={searched} words={inWords} />
            {searched.result.findings.length > 0 && <ExportBlock searched={searched} words={inWords} />}
            <Considerations />
          </>
        )}
      </div>
    </Page>
  );
};

const readFacts = async () => {
  const [rows, workspace] = await Promise.all([readEveryone(), readWorkspace()]);
  const people = rows.map((row) => ({
    id: row.id,
    name: typeof row['name'] === 'string' ? row['name'] : '',
    isBinned: row.deletedAt !== null,
  }));
  return { people, workspace };
};
