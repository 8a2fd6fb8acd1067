import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice, type NoticeTone } from '#renderer/ui/notice.tsx';
import type { Finding } from '#shared/calendar/anchor-check.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { findingText } from '#shared/text/finding.ts';

const tones: Readonly<Record<Finding['severity'], NoticeTone>> = {
  refuse: 'danger',
  warn: 'warning',
  note: 'info',
};

/** What is wrong or worth knowing about the dates, with the law it rests on. */
export const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return findings.map((finding) => (
    <Notice
      key={`${finding.reason} ${finding.anchor}`}
      tone={tones[finding.severity]}
      toneLabel={text.common.tones[tones[finding.severity]]}
    >
      {findingText(finding, form)}
      {finding.law && ` (${sourceLine(finding.law, form)})`}
    </Notice>
  ));
};
