import { readerWords } from '#renderer/features/evaluation/rounds/reader-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { holdingAccess } from '#shared/documents/evaluation/parts.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './outcome.module.css';

interface FrozenAccessProps {
  readonly snapshot: EvalSnapshot;
  readonly workspace: Workspace;
}

/** Who may see what, as both approve it: the report as a whole, each part, and who is given it. */
export const FrozenAccess = ({ snapshot, workspace }: FrozenAccessProps) => {
  const { talk, evaluationRound } = useText();
  const words = talk.outcome;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { themes, dimensions, reportTo, sharing, access } = snapshot;
  const readers = readerWords(reportTo, workspace, form);
  return (
    <section className={styles.section} aria-labelledby="outcome-access">
      <h2 id="outcome-access">{words.access}</h2>
      <dl className={styles.marks}>
        <dt>{evaluationRound.terms.readers}</dt>
        <dd>
          <p>{readers}</p>
          {sharing.trim() !== '' && <p className={styles.written}>{sharing.trim()}</p>}
        </dd>
        <Marked title={words.whole} access={access} />
        {themes.map(({ id, title, access: mark }) => (
          <Marked key={id} title={title[form]} access={holdingAccess(snapshot, mark)} />
        ))}
        {dimensions
          .filter(({ summary }) => summary !== '')
          .map(({ id, name, access: mark }) => (
            <Marked key={id} title={name[form]} access={holdingAccess(snapshot, mark)} />
          ))}
      </dl>
    </section>
  );
};

interface MarkedProps {
  readonly title: string;
  readonly access: SnapshotAccess;
}

/** One part, and all that its mark says. */
const Marked = ({ title, access }: MarkedProps) => {
  const { talk, closing, meetingWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { status, basis, fullerAccess, reassessOn } = access;
  if (status !== 'exempt')
    return (
      <>
        <dt>{title}</dt>
        <dd>{meetingWords.access[status]}</dd>
      </>
    );
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <p className={styles.exempt}>{talk.outcome.exempt(basis?.[form] ?? '')}</p>
        {fullerAccess.trim() !== '' && (
          <p className={styles.written}>
            {closing.mark.fullerAccess}: {fullerAccess.trim()}
          </p>
        )}
        {reassessOn !== null && (
          <p>
            {closing.mark.reassessOn}: {formatDay(reassessOn, form, 'long')}
          </p>
        )}
      </dd>
    </>
  );
};
