import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import styles from './front.module.css';

/** Why the room is empty in a parliamentary body: it has no kommunedirektør (KOML § 10-2). */
export const NoDirector = ({ workspace }: { readonly workspace: Workspace }) => {
  const { tabs, front } = useText().employer;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <Page heading={tabs.front}>
      <p className={styles.lead}>{front.parliamentary(termsOf(workspace, form))}</p>
    </Page>
  );
};
