import { useFilled } from '#renderer/parts/use-filled.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Contract } from '#shared/domain/contract.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { contractSources } from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { write } from './acts.ts';
import styles from './contract.module.css';

interface TermsSectionProps {
  readonly contract: Contract;
  readonly workspace: Workspace;
}

/** Åremål, retrettstilling and etterlønn explained with their law, and what is agreed about them. */
export const TermsSection = ({ contract, workspace }: TermsSectionProps) => {
  const words = useText().contracts.terms;
  return (
    <section className={styles.section} aria-labelledby="contract-terms">
      <h2 id="contract-terms">{words.heading}</h2>
      <div className={styles.terms}>
        <Explained term="fixedTerm" workspace={workspace} />
        {(['retreat', 'severance'] as const).map((term) => (
          <div key={term} className={styles.term}>
            <Explained term={term} workspace={workspace} />
            <NoteField
              label={words[term].field}
              rows={3}
              maxLength={20_000}
              value={contract[term]}
              onSave={(text) => void write(contract.id, { [term]: text })}
            />
          </div>
        ))}
      </div>
    </section>
  );
};

interface ExplainedProps {
  readonly term: 'fixedTerm' | 'retreat' | 'severance';
  readonly workspace: Workspace;
}

const Explained = ({ term, workspace }: ExplainedProps) => {
  const { terms, list } = useText().contracts;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const fill = useFilled(workspace);
  const lines = contractSources[term].map((source) => sourceLine(source, form)).join('; ');
  return (
    <div className={styles.term}>
      <h3>{terms[term].name}</h3>
      <p>{unbroken(fill(terms[term].text))}</p>
      <p className={styles.quiet}>{unbroken(list.source(lines))}</p>
    </div>
  );
};

/** A paragraph is never parted at the end of a narrow line: «§ 14-6». */
const unbroken = (text: string): string => text.replaceAll(/§ (\d+)-(\d+)/g, '§\u00A0$1\u2011$2');
