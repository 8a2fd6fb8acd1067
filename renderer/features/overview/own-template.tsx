import { Button } from '@digdir/designsystemet-react';
import { FolderFileIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { draftsOf, type TemplateDraft } from '#shared/exchange/template-drafts.ts';
import { readTemplateFile, type Template } from '#shared/exchange/template-file.ts';
import styles from './overview.module.css';
import type { View } from './view.ts';

/** A template file that has been read and found good. */
export interface ChosenTemplate {
  readonly name: string;
  readonly drafts: readonly TemplateDraft[];
}

interface OwnTemplateProps {
  readonly chosen: ChosenTemplate | null;
  readonly onChoose: (template: ChosenTemplate | null) => void;
  readonly view: View;
}

/** Choosing the kommune's own template from a file. */
export const OwnTemplate = ({ chosen, onChoose, view: { text } }: OwnTemplateProps) => {
  const words = text.overview.nextTerm.dialog;
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosenFrom = ({ name, items }: Template): ChosenTemplate => ({
    name,
    drafts: draftsOf(items, text.reception.template.reason(name)),
  });
  const choose = async () => {
    const file = await desktop.openText({ kind: 'samspill-template' });
    if (!file.ok && file.reason === 'cancelled') return;
    const template = file.ok ? readTemplateFile(file.value.text) : null;
    setRefusal(template?.ok ? null : template ? text.dataLayer.file[template.reason] : words.fileRefused);
    onChoose(template?.ok ? chosenFrom(template.value) : null);
  };
  return (
    <div className={styles.choices}>
      <div className={styles.file}>
        <Button variant="secondary" onClick={() => void choose()}>
          <FolderFileIcon aria-hidden />
          {words.chooseFile}
        </Button>
        <span role="status">{chosen ? words.chosen(chosen.name, chosen.drafts.length) : words.needFile}</span>
      </div>
      {refusal !== null && <Notice tone="danger">{refusal}</Notice>}
    </div>
  );
};
