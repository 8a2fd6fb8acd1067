import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { DialogueFinding, DialogueStep } from '#shared/domain/dialogue-findings.ts';
import { dialogueFindingSources } from '#shared/templates/dialogue-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

interface StepFindingsProps extends Pick<StepProps, 'facts' | 'form' | 'terms'> {
  readonly step: DialogueStep;
}

/** What does not agree with law, advice or itself in one step, each with what it builds on. It never stops anybody. */
export const StepFindings = ({ facts, step, form, terms }: StepFindingsProps) => {
  const { dialogues, common } = useText();
  const found = facts.findings.filter((finding) => finding.step === step);
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" toneLabel={common.tones.warning}>
      {found.map((finding) => {
        const sources = dialogueFindingSources[finding.kind];
        return (
          <div key={finding.kind} className={styles.finding}>
            <p>{findingWords(finding, dialogues.findings, terms)}</p>
            {sources.length > 0 && (
              <p className={styles.small}>
                {dialogues.findings.sources(sources.map((source) => sourceLine(source, form)).join('; '))}
              </p>
            )}
          </div>
        );
      })}
    </Notice>
  );
};

type FindingText = ReturnType<typeof useText>['dialogues']['findings'];

const findingWords = (
  { kind, days }: DialogueFinding,
  words: FindingText,
  terms: StepProps['terms'],
): string => {
  if (kind === 'invitedLate') return words.invitedLate(days);
  const said = words[kind];
  return typeof said === 'string' ? said : said(terms);
};
