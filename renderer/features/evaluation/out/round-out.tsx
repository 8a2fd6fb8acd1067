import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { evaluationAnnex } from '#shared/documents/evaluation/annex.ts';
import {
  isFinished,
  partiesShown,
  type AnswersPlace,
  type ReportFacts,
} from '#shared/documents/evaluation/facts.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { AnswersFields } from './answers-fields.tsx';
import { FormatFields } from '#renderer/parts/out/format-fields.tsx';
import type { OutFormat } from '#renderer/parts/out/formats.ts';
import { formatsOf, outParts, type OutPart } from './formats.ts';
import { demoNotice } from '#renderer/parts/out/made.ts';
import { keepRecord, recordOf } from './keep-record.ts';
import { OutActions } from '#renderer/parts/out/out-actions.tsx';
import { RecordFields, type RecordChoices } from './record-fields.tsx';
import type { Found } from './round-dialog.tsx';
import { takeOutRound } from './take-out-round.ts';
import styles from './out.module.css';

/** The choices, what comes of them, and the button that makes it. */
export const RoundOut = ({ toPrint, status, onClose }: Found & { readonly onClose: () => void }) => {
  const words = useText().evaluationDocuments.out;
  const info = usePreferences((preferences) => preferences.info);
  const { workspace, facts: round } = toPrint;
  const [part, setPart] = useState<OutPart>('report');
  const [chosen, setFormat] = useState<OutFormat | null>(null);
  const [form, setForm] = useState(workspace?.exportForm ?? 'nb');
  const [means, setMeans] = useState(false);
  const [answers, setAnswers] = useState<AnswersPlace>('none');
  const [record, setRecord] = useState<RecordChoices>(recordOf(round));
  const formats = formatsOf(part, info);
  const format = formats.find((one) => one === chosen) ?? formats[0] ?? 'docx';
  const facts: ReportFacts = {
    ...round,
    workspace,
    record: { ...round.record, ...record },
    choices: { form, means, answers: partiesShown(round).length === 0 ? 'none' : answers },
    ...demoNotice(form),
  };
  const annex = part === 'annex' ? evaluationAnnex(facts) : null;
  const hasNothing = part === 'annex' && annex === null;
  const take = async () => {
    await keepRecord(toPrint, record);
    return takeOutRound(facts, part, format);
  };
  return (
    <>
      <RadioCards
        label={words.what}
        value={part}
        options={outParts.map((value) => ({
          value,
          label: words.parts[value].name,
          about: words.parts[value].about,
        }))}
        onChange={setPart}
      />
      <FormatFields {...{ formats, format, form }} onFormat={setFormat} onForm={setForm} />
      <Checkbox
        label={words.means}
        description={
          round.report.parties.includes('deputy')
            ? `${words.meansAbout} ${words.meansDeputy}`
            : words.meansAbout
        }
        checked={means}
        onChange={(event) => setMeans(event.target.checked)}
      />
      <AnswersFields
        status={status}
        workspace={workspace}
        round={round}
        value={facts.choices.answers}
        onChange={setAnswers}
      />
      <RecordFields value={record} onChange={setRecord} />
      {!isFinished(round) && <Notice>{words.draft}</Notice>}
      {hasNothing && <Notice>{words.noAnnex}</Notice>}
      <OutActions
        document={part === 'annex' ? annex : evaluationReport(facts)}
        isPackage={part === 'package'}
        take={hasNothing ? null : take}
        onClose={onClose}
      />
      <p className={styles.note}>{words.archive}</p>
    </>
  );
};
