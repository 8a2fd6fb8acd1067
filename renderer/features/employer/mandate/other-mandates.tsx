import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { useText } from '#renderer/stores/text.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import type { MandatesFacts } from './mandate-facts.ts';
import { useMandateState } from './mandate-head.tsx';
import styles from './mandate.module.css';

interface OtherMandatesProps {
  readonly facts: MandatesFacts;
  readonly shown: Mandate;
  readonly workspace: Workspace;
}

/** The mandates of the term that are not shown; nothing where there is one only. */
export const OtherMandates = ({ facts, shown, workspace }: OtherMandatesProps) => {
  const words = useText().mandates.others;
  const others = facts.mandates.filter(({ id }) => id !== shown.id);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-mandates">
      <h2 id="other-mandates" className={styles.heading}>
        {words.heading}
      </h2>
      <ul className={rows.rows}>
        {others.map((mandate) => (
          <OtherRow key={mandate.id} mandate={mandate} workspace={workspace} />
        ))}
      </ul>
    </section>
  );
};

const OtherRow = ({ mandate, workspace }: { readonly mandate: Mandate; readonly workspace: Workspace }) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const state = useMandateState(mandate);
  const facts = [mandate.decisionRef.trim(), state].filter((part) => part !== '');
  return (
    <li className={rows.row}>
      <span className={rows.main}>
        <a className={rows.title} href={hashOf({ room: 'employer', view: 'mandate', id: mandate.id })}>
          {mandateName(mandate, workspace, form)}
        </a>
        <span className={rows.quiet}>{facts.join(' · ')}</span>
      </span>
    </li>
  );
};
