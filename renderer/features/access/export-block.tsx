import { Button, Spinner } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { AccessWords } from '#shared/access/in-words.ts';
import styles from './access.module.css';
import { reportFormats, saveReport, type ReportFormat } from './save-report.ts';
import type { Searched } from './searched.ts';

interface ExportBlockProps {
  readonly searched: Searched;
  readonly words: AccessWords;
}

/** Takes what was found out of the app, as a file to read or as data. */
export const ExportBlock = ({ searched, words: inWords }: ExportBlockProps) => {
  const { export: words } = useText().access;
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [isWorking, setWorking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    setWorking(true);
    setFailed(false);
    const answer = await saveReport(searched, inWords, format);
    setWorking(false);
    if (!answer.ok) return setFailed(answer.reason !== 'cancelled');
    const { name, token } = answer.value;
    say(words.saved(name), {
      action: { label: words.show, run: () => void desktop.showInFolder({ token }) },
    });
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
      {hasFailed && <Notice tone="danger">{words.failed}</Notice>}
      <div>
        <Button variant="secondary" disabled={isWorking} onClick={() => void save()}>
          {isWorking ? <Spinner aria-hidden data-size="xs" /> : <DownloadIcon aria-hidden />}
          {isWorking ? words.working : words.save}
        </Button>
      </div>
    </section>
  );
};
