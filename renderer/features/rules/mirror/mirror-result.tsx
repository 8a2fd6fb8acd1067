import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { markIn } from '#shared/domain/access-mark.ts';
import {
  mirrorParts,
  mirrorQuestionId,
  type MirrorPart,
  type MirrorSubject,
} from '#shared/domain/exercise.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { DraftButton } from './draft-button.tsx';
import { mirrorDraft } from './draft-text.ts';
import styles from './mirror.module.css';
import type { Side } from './opened.tsx';
import { PartyWords, Sides } from './party-words.tsx';

interface MirrorResultProps {
  readonly status: ExerciseStatus;
  readonly subject: MirrorSubject;
  readonly sides: readonly Side[];
  readonly workspace: Titles;
}

/** Group by group: what each expects and does, and beside it what the other had guessed. From each, a draft of a rule. */
export const MirrorResult = ({ status, subject, sides, workspace }: MirrorResultProps) => {
  const { mirror, interplayWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return subject.groups.map(({ group, about }) => {
    const isBlank = sides.every((side) =>
      mirrorParts.every((part) => textOf(side, group, part).trim() === ''),
    );
    const draft = mirrorDraft(group, sides, { workspace, form });
    const name = interplayWords.ruleGroups[group];
    return (
      <section key={group} className={styles.section} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{name}</h2>
        <p className={styles.quiet}>{about[form]}</p>
        {isBlank ? (
          <p>{mirror.result.nothing}</p>
        ) : (
          <>
            <Sides>
              {sides.map((side) => (
                <GroupSide
                  key={side.party}
                  group={group}
                  side={side}
                  other={sides.find(({ party }) => party !== side.party)}
                />
              ))}
            </Sides>
            {draft !== '' && (
              <DraftButton
                termId={status.round.termId}
                workspace={workspace}
                group={group}
                question=""
                text={draft}
                source={{ caseKey: null, mark: markIn(status.round) }}
                name={mirror.result.draftOf(name.toLocaleLowerCase('nb'))}
              />
            )}
          </>
        )}
      </section>
    );
  });
};

interface GroupSideProps {
  readonly group: RuleGroup;
  readonly side: Side;
  /** Who guessed; nobody where the other is gone. */
  readonly other: Side | undefined;
}

const GroupSide = ({ group, side, other }: GroupSideProps) => {
  const words = useText().mirror.result;
  const guess = other === undefined ? '' : textOf(other, group, 'guess');
  return (
    <article className={styles.column} aria-label={`${side.office} ${side.name}`}>
      <h3>
        {side.name} <span className={styles.office}>{side.office}</span>
      </h3>
      <dl>
        <PartyWords label={words.expect} text={textOf(side, group, 'expect')} />
        <PartyWords label={words.self} text={textOf(side, group, 'self')} />
        {other !== undefined && guess.trim() !== '' && (
          <PartyWords label={words.guess(other.name)} text={guess} isQuiet />
        )}
      </dl>
    </article>
  );
};

const textOf = ({ words }: Side, group: RuleGroup, part: MirrorPart): string =>
  words[mirrorQuestionId(group, part)] ?? '';
