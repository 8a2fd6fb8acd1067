import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { accessGroups, type AccessGroup, type Finding } from '#shared/access/finding.ts';
import { lineOf, type AccessWords } from '#shared/access/in-words.ts';
import { leftOutLines, whatInWords } from '#shared/documents/access-report.ts';
import styles from './access.module.css';
import type { Searched } from './searched.ts';

interface AccessResultsProps {
  readonly searched: Searched;
  readonly words: AccessWords;
}

/** What was found, in groups, and what is left out. */
export const AccessResults = ({ searched: { query, result }, words: inWords }: AccessResultsProps) => {
  const { access: words } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { findings, leftOut } = result;
  return (
    <section className={styles.results} aria-labelledby="results-heading">
      <h2 ref={heading} id="results-heading" tabIndex={-1}>
        {findings.length === 0 ? words.nothing : words.result(findings.length)}
      </h2>
      <p className={styles.quiet}>{words.document.about(whatInWords({ query, ...inWords }))}</p>
      {accessGroups.map((group) => (
        <Group
          key={group}
          group={group}
          findings={findings.filter((finding) => finding.group === group)}
          words={inWords}
        />
      ))}
      <section aria-labelledby="left-out-heading">
        <h3 id="left-out-heading">{words.leftOut.heading}</h3>
        <ul className={styles.lines}>
          {leftOutLines(leftOut, inWords.form).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </section>
  );
};

interface GroupProps {
  readonly group: AccessGroup;
  readonly findings: readonly Finding[];
  readonly words: AccessWords;
}

/** So many are shown before one asks for the rest. */
const shownFirst = 25;

const Group = ({ group, findings, words: inWords }: GroupProps) => {
  const { access: words } = useText();
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, shownFirst);
  return (
    <section aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>
        {words.groups[group]} <span className={styles.quiet}>({words.found(findings.length)})</span>
      </h3>
      <ul className={styles.findings} aria-labelledby={`group-${group}`}>
        {shown.map((finding, place) => (
          // Nothing is added or taken away while it is shown.
          // oxlint-disable-next-line react/no-array-index-key
          <Entry key={place} finding={finding} words={inWords} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => setWhole(true)}>
          {words.showAll(findings.length)}
        </Button>
      )}
    </section>
  );
};

const Entry = ({ finding, words }: { readonly finding: Finding; readonly words: AccessWords }) => {
  const { when, where, what, content, place, by } = lineOf(finding, words);
  const { document } = useText().access;
  return (
    <li className={styles.finding}>
      <p className={styles.source}>
        <time dateTime={finding.at}>{when}</time>
        <span>{by === null ? place : `${place}, ${document.writtenBy(by)}`}</span>
      </p>
      <div>
        <p className={styles.where}>
          {where} · {what}
        </p>
        {content !== '' && <p className={styles.content}>{content}</p>}
      </div>
    </li>
  );
};
