import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { goesToElected } from '#renderer/db/repositories/eval-outcomes.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { markDimension, markOne, markWhole } from './acts.ts';
import { titleOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './outcome.module.css';

interface OutcomeAccessProps {
  readonly talk: OpenTalk;
  /** Somebody has tried to freeze it: what lacks is said beside each field. */
  readonly showGaps: boolean;
}

/** Who may see the report, and each part of it. */
export const OutcomeAccess = ({ talk, showGaps }: OutcomeAccessProps) => {
  const words = useText().talk.outcome;
  const parts = useParts(talk);
  const unmarked = parts.filter(({ mark }) => mark.access === 'undecided').length;
  return (
    <section className={styles.section} aria-labelledby="outcome-access">
      <h2 id="outcome-access" tabIndex={-1}>
        {words.access}
      </h2>
      <p className={styles.quiet}>
        {words.accessAbout} {unmarked > 0 && words.unmarked(unmarked)}
      </p>
      <ul className={styles.rows}>
        {parts.map((part) => (
          <PartRow
            key={part.id}
            part={part}
            isElected={goesToElected(talk.round)}
            showGaps={showGaps && part.mark.access === 'exempt'}
          />
        ))}
      </ul>
    </section>
  );
};

/** Something with a mark of its own. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly mark: AccessMark;
  readonly onMark: (mark: Partial<AccessMark>) => unknown;
}

const useParts = ({ round, facts }: OpenTalk): readonly Part[] => {
  const words = useText().talk.outcome;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { themes, summaries, report } = facts;
  return [
    { id: round.id, title: words.whole, mark: round, onMark: (mark) => markWhole(round.id, mark) },
    ...themes.map((theme) => ({
      id: theme.id,
      title: titleOf(theme, facts, form),
      mark: theme,
      onMark: (mark: Partial<AccessMark>) => markOne(theme.id, mark),
    })),
    ...report.dimensions.flatMap(({ dimension }) => {
      const summary = summaries.find((each) => each.dimension === dimension.id);
      if (summary === undefined || summary.body.trim() === '') return [];
      const onMark = (mark: Partial<AccessMark>) => markDimension(round.id, dimension.id, mark);
      return [{ id: summary.id, title: dimension.name[form], mark: summary, onMark }];
    }),
  ];
};

interface PartRowProps {
  readonly part: Part;
  readonly isElected: boolean;
  readonly showGaps: boolean;
}

/** One line as long as it is public; all that an exemption needs when it is not. */
const PartRow = ({ part, isElected, showGaps }: PartRowProps) => {
  const { talk, meetingWords } = useText();
  const words = talk.outcome;
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // Focus goes along into what has come on the screen.
  useEffect(() => {
    if (isOpen) row.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isOpen]);
  const isShown = isOpen || showGaps;
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.named}>
        <span>{part.title}</span>
        {!isShown && <span className={styles.quiet}>{meetingWords.access[part.mark.access]}</span>}
      </span>
      {!isShown && (
        <Button
          data-size="sm"
          variant="tertiary"
          aria-label={words.changeOf(part.title)}
          onClick={() => setOpen(true)}
        >
          {words.change}
        </Button>
      )}
      {isShown && (
        <div className={styles.fields}>
          <AccessMarkFields
            mark={part.mark}
            goesToElected={isElected}
            showGaps={showGaps}
            onChange={part.onMark}
          />
        </div>
      )}
    </li>
  );
};
