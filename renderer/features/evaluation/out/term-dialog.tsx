import { Checkbox } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readTermToPrint, type TermToPrint } from '#renderer/db/repositories/eval-documents.ts';
import { takeOutDocument } from '#renderer/parts/take-out.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import { termReport } from '#shared/documents/evaluation/term.ts';
import type { TermId } from '#shared/domain/id.ts';
import { FormatFields } from '#renderer/parts/out/format-fields.tsx';
import { documentsHere } from '#renderer/parts/out/formats.ts';
import { demoNotice, madeNow } from '#renderer/parts/out/made.ts';
import { recordOf } from './keep-record.ts';
import { OutActions } from '#renderer/parts/out/out-actions.tsx';
import { RecordFields, type RecordChoices } from './record-fields.tsx';

interface TermDialogProps {
  readonly termId: TermId;
  readonly onClose: () => void;
}

/** All finished rounds of the term in one report. */
export const TermDialog = ({ termId, onClose }: TermDialogProps) => {
  const { evaluationDocuments, common } = useText();
  const words = evaluationDocuments.out;
  const [made] = useState(madeNow);
  const found = useLiveQuery(() => readTermToPrint(termId, made), [termId, made]);
  return (
    <DialogBox
      heading={words.termHeading}
      closeLabel={common.close}
      size="large"
      place="top"
      onClose={onClose}
    >
      {(found === null || found?.rounds.length === 0) && <p>{words.noRounds}</p>}
      {found && found.rounds.length > 0 && <TermOut found={found} onClose={onClose} />}
    </DialogBox>
  );
};

interface TermOutProps {
  readonly found: TermToPrint;
  readonly onClose: () => void;
}

const TermOut = ({ found, onClose }: TermOutProps) => {
  const words = useText().evaluationDocuments.out;
  const formats = documentsHere(usePreferences((preferences) => preferences.info));
  const [format, setFormat] = useState<DocumentFormat>(formats[0] ?? 'docx');
  const [form, setForm] = useState(found.workspace?.exportForm ?? 'nb');
  const [means, setMeans] = useState(false);
  const [record, setRecord] = useState<RecordChoices>(recordOf(found));
  const document = termReport({
    ...found,
    record: { ...found.record, ...record },
    choices: { form, means },
    ...demoNotice(form),
  });
  return (
    <>
      <FormatFields {...{ formats, format, form }} onFormat={setFormat} onForm={setForm} />
      <Checkbox
        label={words.means}
        description={`${words.meansAbout} ${words.meansDeputy}`}
        checked={means}
        onChange={(event) => setMeans(event.target.checked)}
      />
      <RecordFields value={record} onChange={setRecord} />
      <OutActions
        document={document}
        isPackage={false}
        take={() => takeOutDocument(document, format, { day: document.day })}
        onClose={onClose}
      />
    </>
  );
};
