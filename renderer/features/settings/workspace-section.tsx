import { Switch } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { changeWorkspace, readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Fields } from '#shared/domain/row.ts';
import type {
  BodyWord,
  CouncilTitle,
  DirectorTitle,
  Workspace,
  WorkspaceKind,
} from '#shared/domain/workspace.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { saidIfRefused } from './save.ts';
import styles from './settings.module.css';

/** Which words a kommune and a fylkeskommune can choose between; the first is the ordinary one. */
const wordsOf: Readonly<
  Record<
    WorkspaceKind,
    {
      readonly bodies: readonly [BodyWord, ...BodyWord[]];
      readonly councils: readonly [CouncilTitle, ...CouncilTitle[]];
      readonly directors: readonly [DirectorTitle, ...DirectorTitle[]];
    }
  >
> = {
  municipality: {
    bodies: ['kommune', 'by', 'herad'],
    councils: ['kommunestyre', 'bystyre', 'heradsstyre'],
    directors: ['kommunedirektør', 'rådmann'],
  },
  county: {
    bodies: ['fylkeskommune'],
    councils: ['fylkesting'],
    directors: ['fylkeskommunedirektør', 'fylkesrådmann'],
  },
};

/** The kommune: name, kind, titles, the written form of its documents. Every choice is saved at once. */
export const WorkspaceSection = () => {
  const text = useText();
  const workspace = useLiveQuery(readWorkspace);
  const [isNameless, setNameless] = useState(false);
  if (!workspace) return null;
  const words = text.settings.workspace;
  const change = (fields: Partial<Fields<Workspace>>) =>
    saidIfRefused(changeWorkspace(fields), text.settings.notSaved);
  const { bodies, councils, directors } = wordsOf[workspace.kind];
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      <AutosaveText
        label={words.name}
        description={words.nameHint}
        value={workspace.name}
        maxLength={120}
        error={isNameless ? words.nameMissing : undefined}
        onSave={(name) => {
          setNameless(name.trim() === '');
          return name.trim() === '' ? undefined : change({ name: name.trim() });
        }}
      />
      <Segmented
        label={words.kind}
        value={workspace.kind}
        options={(['municipality', 'county'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => void change({ kind, number: null, ...ordinaryWords(kind) })}
      />
      {bodies.length > 1 && (
        <Choice
          label={words.bodyWord}
          description={words.fullName(bodyName(workspace))}
          value={workspace.bodyWord}
          options={bodies.map((value) => ({ value, label: words.bodyWords[value] }))}
          onChange={(bodyWord) => void change({ bodyWord })}
        />
      )}
      {councils.length > 1 && (
        <Choice
          label={words.councilTitle}
          value={workspace.councilTitle}
          options={councils.map((value) => ({ value, label: words.councilTitles[value] }))}
          onChange={(councilTitle) => void change({ councilTitle })}
        />
      )}
      <Choice
        label={words.directorTitle}
        value={workspace.directorTitle}
        options={directors.map((value) => ({ value, label: words.directorTitles[value] }))}
        onChange={(directorTitle) => void change({ directorTitle })}
      />
      <div>
        <Segmented
          label={words.exportForm}
          value={workspace.exportForm}
          options={writtenForms.map((value) => ({
            value,
            label: text.settings.appearance.writtenForms[value],
          }))}
          onChange={(exportForm) => void change({ exportForm })}
        />
        <p className={styles.hint}>{words.exportFormHint}</p>
      </div>
      <Switch
        label={words.parliamentary}
        description={words.parliamentaryHint}
        checked={workspace.parliamentary}
        onChange={(event) => void change({ parliamentary: event.target.checked })}
      />
    </div>
  );
};

const ordinaryWords = (
  kind: WorkspaceKind,
): Pick<Workspace, 'bodyWord' | 'councilTitle' | 'directorTitle'> => {
  const { bodies, councils, directors } = wordsOf[kind];
  return { bodyWord: bodies[0], councilTitle: councils[0], directorTitle: directors[0] };
};
