import { Button, Spinner } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { AccessWords } from '#shared/access/in-words.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import styles from './access.module.css';
import { reportFormats, saveReport, type ReportFormat } from './save-report.ts';
import type { Searched } from './searched.ts';

interface ExportBlockProps {
  readonly searched: Searched;
  readonly words: AccessWords;
}

/** Takes what was found out of the app, as a file to read or as data. */
export const ExportBlock = ({ searched, words: inWords }: ExportBlockProps) => {
  const text = useText();
  const { export: words } = text.access;
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const save = async () => {
    setWorking(true);
    setRefusal(null);
    const result = await saveReport(searched, inWords, format);
    setWorking(false);
    if (result !== 'saved' && result !== 'cancelled') setRefusal(result);
  };
  return (
    <section className={styles.export} aria-labelledby="export-heading">
      <h2 id="export-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <Segmented
        label={words.format}
        value={format}
        options={reportFormats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={setFormat}
      />
      {refusal !== null && <Notice tone="danger">{text.reception.export.errors[refusal]}</Notice>}
      <div>
        <Button variant="secondary" disabled={isWorking} onClick={() => void save()}>
          {isWorking ? <Spinner aria-hidden data-size="xs" /> : <DownloadIcon aria-hidden />}
          {isWorking ? words.working : words.save}
        </Button>
      </div>
    </section>
  );
};
