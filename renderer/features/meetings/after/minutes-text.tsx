import { useState } from 'react';
import type { MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { PrintedMinutes } from '#renderer/features/meetings/out/printed-minutes.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DocumentView } from '#renderer/ui/document-view.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { audiences, minutesDocument, type Audience } from '#shared/documents/minutes.ts';
import styles from './after.module.css';

/** What the minutes say, to the two of them and to everybody: the same document as in the files. */
export const MinutesText = ({ version }: { readonly version: MinutesVersion }) => {
  const { closing, common } = useText();
  const words = closing.minutes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [audience, setAudience] = useState<Audience>('internal');
  const { minutes, snapshot, approvals } = version;
  if (snapshot === null) {
    return (
      <Notice tone="warning" toneLabel={common.tones.warning}>
        <p>{words.unreadable}</p>
      </Notice>
    );
  }
  const document = minutesDocument({
    snapshot,
    approvals,
    isApproved: minutes.state === 'approved',
    place: minutes.place,
    digest: minutes.digest,
    audience,
    form,
  });
  return (
    <>
      <div className={styles.tools}>
        <Segmented<Audience>
          label={words.audience}
          value={audience}
          options={audiences.map((value) => ({ value, label: words.audiences[value] }))}
          onChange={setAudience}
        />
      </div>
      <div className={styles.shown}>
        <DocumentView label={words.label} document={document} />
      </div>
      <PrintedMinutes minutesId={minutes.id} audience={audience} />
    </>
  );
};
