import { Button, Link } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import type { PointRule } from '#renderer/db/repositories/rule-links.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleUseId } from '#shared/domain/id.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { formatDay } from '#shared/text/dates.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { mark, takeUse } from './acts.ts';
import { UseNote } from './use-note.tsx';
import type { RulePoint } from './use-point-rules.ts';
import styles from './rules.module.css';

interface RuleLineProps {
  readonly rule: PointRule;
  readonly point: RulePoint;
  readonly workspace: Workspace;
  /** What was marked just now: its note is written next. */
  readonly newId: RuleUseId | null;
  readonly onMarked: (id: RuleUseId | null) => void;
  /** What had the focus is gone. */
  readonly onGone: () => void;
}

/** One rule of the point: what it says, and that it helped or was stretched here. */
export const RuleLine = (props: RuleLineProps) => {
  const { point, workspace, newId, onMarked, onGone } = props;
  const { view, uses } = props.rule;
  const { ruleLinks } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = ruleLinks.point;
  const question = ruleQuestion(view, workspace, form);
  const named = { ref: view, question };
  const noted = async (kind: 'used' | 'stretched') => onMarked(await mark(named, kind, point));
  const marks = uses.filter(({ kind }) => kind !== 'raised');
  const here = marks.filter(({ meetingId }) => point.meeting === null || meetingId === point.meeting.id);
  const [only] = uses.length === 1 && marks.length === 0 ? uses : [];
  return (
    <li className={styles.rule}>
      <p className={styles.question}>
        <Link href={hashOf({ room: 'rules', view: 'rule', id: view.key })}>{question}</Link>
        <span className={styles.quiet}>{ruleStateWords(view, form)}</span>
      </p>
      <Says view={view} />
      <div className={styles.buttons}>
        {(['used', 'stretched'] as const).map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            data-size="sm"
            aria-label={words[`${kind}Named`](question)}
            onClick={() => void noted(kind)}
          >
            {words[kind]}
          </Button>
        ))}
        {only !== undefined && (
          <Button
            icon
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-label={words.unlink(question)}
            onClick={() => void takeUse(only.id, words.unlinked(question)).then(onGone)}
          >
            <XMarkIcon aria-hidden />
          </Button>
        )}
      </div>
      {here.map((use) => (
        <UseNote key={use.id} use={use} takesFocus={use.id === newId} onGone={onGone} />
      ))}
      <Earlier uses={marks.filter((use) => !here.includes(use))} />
    </li>
  );
};

/** What both have agreed on, else what is worked on. */
const Says = ({ view }: { readonly view: RuleView }) => {
  const words = useText().ruleLinks.point;
  const agreed = view.inForce?.version.text;
  const draft = view.rule?.text ?? '';
  if (agreed === undefined && draft === '') return <p className={styles.quiet}>{words.none}</p>;
  return (
    <p className={styles.says}>
      <span className={styles.quiet}>{agreed === undefined ? words.draft : words.inForce}</span>{' '}
      {agreed ?? draft}
    </p>
  );
};

/** The same point in earlier meetings. */
const Earlier = ({ uses }: { readonly uses: readonly RuleUse[] }) => {
  const { interplayWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return uses.map(({ id, kind, day, note }) => (
    <p key={id} className={styles.quiet}>
      {[interplayWords.ruleUseKinds[kind], formatDay(day, form, 'shortYear'), note]
        .filter(Boolean)
        .join(' · ')}
    </p>
  ));
};
