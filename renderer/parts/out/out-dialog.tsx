import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { Making } from '#shared/documents/making.ts';
import { audiences, type Audience } from '#shared/documents/minutes.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { DocumentOutProps } from './document-out.tsx';
import type { OutFormat } from './formats.ts';
import { FormatFields } from './format-fields.tsx';
import { demoNotice } from './made.ts';
import { OutActions } from './out-actions.tsx';
import { formatsOfKind, takeOutKind, type OutKind } from './out-kind.ts';
import styles from './out.module.css';

interface OutDialogProps extends Omit<DocumentOutProps, 'button'> {
  readonly kinds: readonly OutKind[];
  readonly workspace: Workspace | null;
  readonly onClose: () => void;
}

/** What to take out, for whom, and as what. */
export const OutDialog = ({ heading, kinds, onClose, ...props }: OutDialogProps) => {
  const { interplayDocuments, common } = useText();
  const words = interplayDocuments.out;
  const [key, setKey] = useState('');
  const kind = kinds.find((one) => one.key === key) ?? kinds[0];
  return (
    <DialogBox heading={heading} closeLabel={common.close} size="large" place="top" onClose={onClose}>
      {kinds.length > 1 && kind !== undefined && (
        <RadioCards
          label={words.what}
          value={kind.key}
          options={kinds.map((one) => ({ value: one.key, label: one.name, about: one.about }))}
          onChange={setKey}
        />
      )}
      {kind === undefined ? <p>{words.nothing}</p> : <KindOut {...props} kind={kind} onClose={onClose} />}
    </DialogBox>
  );
};

interface KindOutProps extends Pick<OutDialogProps, 'hasAudience' | 'workspace' | 'onClose' | 'isSecond'> {
  readonly kind: OutKind;
}

const KindOut = ({ kind, workspace, hasAudience = false, onClose, isSecond }: KindOutProps) => {
  const words = useText().interplayDocuments.out;
  const info = usePreferences((preferences) => preferences.info);
  const today = useToday();
  const [audience, setAudience] = useState<Audience>('internal');
  const [chosen, setFormat] = useState<OutFormat | null>(null);
  const [form, setForm] = useState(workspace?.exportForm ?? 'nb');
  const formats = formatsOfKind(kind, info);
  const format = formats.find((one) => one === chosen) ?? formats[0] ?? 'docx';
  const making: Making = { workspace, today, form, audience, ...demoNotice(form) };
  const document = kind.document(making);
  return (
    <>
      {hasAudience && kind.packed === undefined && <AudienceField value={audience} onChange={setAudience} />}
      {kind.options}
      <FormatFields {...{ formats, format, form }} onFormat={setFormat} onForm={setForm} />
      {kind.remark !== undefined && <p className={styles.note}>{kind.remark(document)}</p>}
      <OutActions
        document={document}
        isPackage={kind.packed !== undefined}
        take={() => takeOutKind(kind, making, { format, info })}
        onClose={onClose}
      />
      {isSecond !== true && <p className={styles.note}>{words.print}</p>}
    </>
  );
};

interface AudienceFieldProps {
  readonly value: Audience;
  readonly onChange: (value: Audience) => void;
}

const AudienceField = ({ value, onChange }: AudienceFieldProps) => {
  const words = useText().interplayDocuments.out;
  return (
    <RadioCards
      label={words.audience}
      value={value}
      options={audiences.map((one) => ({
        value: one,
        label: words.audiences[one].name,
        about: words.audiences[one].about,
      }))}
      onChange={onChange}
    />
  );
};
