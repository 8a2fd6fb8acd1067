import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { fileName } from '#shared/documents/file-name.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import styles from './settings.module.css';

/** The whole workspace out to a file. */
export const ExportBlock = () => {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const words = text.settings.data.export;
  const save = async () => {
    setBusy(true);
    const workspace = await readWorkspace();
    const owner = workspace === null ? '' : bodyName(workspace);
    const answer = await desktop.saveText({
      kind: 'samspill-workspace',
      name: fileName(text.common.appName, owner, currentDay(), 'samspill'),
      text: await exportWorkspace(),
    });
    setBusy(false);
    if (!answer.ok) {
      if (answer.reason !== 'cancelled') say(words.failed, { tone: 'danger' });
      return;
    }
    const { name, token } = answer.value;
    say(words.done(name), {
      action: { label: words.show, run: () => void desktop.showInFolder({ token }) },
    });
  };
  return (
    <section className={styles.block} aria-labelledby="export-heading">
      <h3 id="export-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <Button variant="secondary" disabled={isBusy} onClick={() => void save()}>
        <DownloadIcon aria-hidden />
        {words.button}
      </Button>
    </section>
  );
};
