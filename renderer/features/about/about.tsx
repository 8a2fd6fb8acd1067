import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Mark } from '#renderer/ui/mark.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { AppInfo } from '#shared/ipc.ts';
import styles from './about.module.css';
import { libraries } from './libraries.ts';

/** What runs, what it is built on, and what it does not do. */
export const About = ({ onClose }: { readonly onClose: () => void }) => {
  const text = useText();
  const words = text.shell.about;
  const info = usePreferences((preferences) => preferences.info);
  return (
    <DialogBox heading={words.heading} closeLabel={text.common.close} size="medium" onClose={onClose}>
      <div className={styles.lead}>
        <Mark className={styles.mark} />
        <p>{words.lead}</p>
      </div>
      {info?.testRuntime && (
        <Notice tone="warning" toneLabel={text.common.tones.warning} title={words.testOnly}>
          <p>{words.testOnlyWhy}</p>
        </Notice>
      )}
      <p>{words.privacy}</p>
      {info && <Versions info={info} />}
      <section>
        <h3>{words.licences}</h3>
        <p>{words.ownLicence}</p>
        <ul className={styles.libraries}>
          {libraries.map((library) => (
            <li key={library.name}>
              <span>
                {library.name} <span className={styles.by}>{library.by}</span>
              </span>
              <span className={styles.by}>{library.licence}</span>
            </li>
          ))}
        </ul>
      </section>
    </DialogBox>
  );
};

const Versions = ({ info }: { readonly info: AppInfo }) => {
  const { about } = useText().shell;
  const lines: ReadonlyArray<readonly [string, string]> = [
    [about.version, info.version],
    ['Electron', info.electron],
    ['Chromium', info.chromium],
    ['Node.js', info.node],
    [about.engine, about.engines[info.pdfEngine]],
  ];
  return (
    <section>
      <h3>{about.versions}</h3>
      <dl className={styles.versions}>
        {lines.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
