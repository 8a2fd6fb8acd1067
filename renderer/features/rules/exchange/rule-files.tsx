import { Button } from '@digdir/designsystemet-react';
import { PaperplaneIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { receiveRuleFile, type RuleFileFault } from '#renderer/db/repositories/rule-files.ts';
import { FileSection } from '#renderer/parts/file-exchange/file-section.tsx';
import { OpenFileButton } from '#renderer/parts/file-exchange/open-file-button.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Text } from '#shared/text/text.ts';
import { ReadRules } from './read-rules.tsx';
import { SendRules } from './send-rules.tsx';

/** «Send spillereglene» and «Les inn fil», for two who sit at a PC each. */
export const RuleFiles = ({ termId }: { readonly termId: TermId }) => {
  const text = useText();
  const words = text.ruleFiles;
  const [isSending, setSending] = useState(false);
  return (
    <FileSection heading={text.parcel.heading} about={words.about}>
      <Button variant="tertiary" data-size="sm" onClick={() => setSending(true)}>
        <PaperplaneIcon aria-hidden />
        {words.send.button}
      </Button>
      <OpenFileButton
        kind="rules"
        words={text.parcel.read}
        receive={receiveRuleFile}
        refusalWords={(reason) => refusalWords(reason, text)}
      >
        {(received, close) => <ReadRules received={received} onClose={close} />}
      </OpenFileButton>
      {isSending && <SendRules termId={termId} onClose={() => setSending(false)} />}
    </FileSection>
  );
};

type Reason =
  RuleFileFault | keyof Text['ruleFiles']['read']['refusals'] | keyof Text['parcel']['read']['refusals'];

/** Why the file is turned away, in words: those of the rules first. */
const refusalWords = (reason: Reason, { ruleFiles, parcel, dataLayer }: Text): string => {
  const words: Readonly<Record<string, string>> = {
    ...dataLayer.file,
    ...parcel.read.refusals,
    ...ruleFiles.read.refusals,
  };
  return words[reason] ?? parcel.read.refusals.damaged;
};
