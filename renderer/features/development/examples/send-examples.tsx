import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { takeOutText, type TakenOut } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { fileName } from '#shared/documents/file-name.ts';
import { staysBecause } from '#shared/domain/good-example.ts';
import type { GoodExampleId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import {
  exampleFileExtension,
  examplesToSend,
  namesIn,
  writeExampleFile,
  type FileExample,
} from '#shared/exchange/example-file.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import type { ExampleList } from './example-facts.ts';
import styles from './examples.module.css';
import { Wording } from './wording.tsx';

interface SendExamplesProps {
  readonly list: ExampleList;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Which examples go out in a file, and word for word what leaves. */
export const SendExamples = ({ list, workspace, onClose }: SendExamplesProps) => {
  const { goodExamples, reception } = useText();
  const words = goodExamples.send;
  const today = useToday();
  const free = list.examples.filter((example) => staysBecause(example) === null);
  const [chosen, setChosen] = useState<ReadonlySet<GoodExampleId>>(() => new Set(free.map(({ id }) => id)));
  const [sender, setSender] = useState('');
  const [withSource, setWithSource] = useState(false);
  const [fault, setFault] = useState<Exclude<TakenOut, 'saved' | 'cancelled'> | 'none' | null>(null);
  const leaving = examplesToSend(
    free.filter(({ id }) => chosen.has(id)),
    { withSource },
  );
  const toggle = (id: GoodExampleId, isIn: boolean) =>
    setChosen((before) => new Set(isIn ? [...before, id] : [...before].filter((one) => one !== id)));
  const make = async () => {
    if (leaving.length === 0) return setFault('none');
    const text = writeExampleFile({
      name: sender.trim(),
      made: new Date().toISOString(),
      examples: leaving,
    });
    // The kommune's name is no part of the name of an anonymous file.
    const name = fileName(goodExamples.files.fileTitle, sender.trim(), today, exampleFileExtension);
    const result = await takeOutText({ kind: 'samspill-examples', name, text });
    if (result === 'saved') onClose();
    else setFault(result === 'cancelled' ? null : result);
  };
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.make}
      cancelLabel={words.cancel}
      onSubmit={make}
      onClose={onClose}
    >
      {free.length === 0 && <p>{words.nothing}</p>}
      {free.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{words.choose}</Fieldset.Legend>
          {free.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={chosen.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </Fieldset>
      )}
      <Staying list={list} />
      <Textfield
        label={words.sender}
        description={words.senderAbout}
        maxLength={200}
        autoComplete="off"
        value={sender}
        onChange={(event) => setSender(event.target.value)}
      />
      <Checkbox
        label={words.withSource}
        description={words.withSourceAbout}
        checked={withSource}
        onChange={(event) => setWithSource(event.target.checked)}
      />
      <Names leaving={leaving} names={[...list.names, workspace.name, bodyName(workspace)]} />
      {leaving.length > 0 && <Leaving leaving={leaving} sender={sender.trim()} />}
      {fault !== null && (
        <Notice tone="danger">{fault === 'none' ? words.noneChosen : reception.export.errors[fault]}</Notice>
      )}
    </FormDialog>
  );
};

/** Those that stay, each with its reason. */
const Staying = ({ list }: { readonly list: ExampleList }) => {
  const words = useText().goodExamples;
  const staying = list.examples.flatMap((example) => {
    const why = staysBecause(example);
    return why === null ? [] : [{ example, why }];
  });
  if (staying.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.send.stay(staying.length)}</h3>
      <ul className={styles.stays}>
        {staying.map(({ example: { id, title }, why }) => (
          <li key={id}>
            {title}: {words.stays[why]}
          </li>
        ))}
      </ul>
    </section>
  );
};

interface NamesProps {
  readonly leaving: readonly FileExample[];
  readonly names: readonly string[];
}

/** Names that are known here and stand in what leaves. */
const Names = ({ leaving, names }: NamesProps) => {
  const words = useText().goodExamples.send;
  const found = namesIn({ examples: leaving }, names);
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice tone="warning" title={words.names}>
          <ul className={styles.names}>
            {found.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{words.namesAbout}</p>
        </Notice>
      )}
    </div>
  );
};

interface LeavingProps {
  readonly leaving: readonly FileExample[];
  readonly sender: string;
}

const Leaving = ({ leaving, sender }: LeavingProps) => {
  const { goodExamples } = useText();
  const words = goodExamples.send;
  return (
    <section className={styles.section}>
      <h3>{words.leaves}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it */}
      <div className={styles.inside} role="region" aria-label={words.leavesLabel} tabIndex={0}>
        {sender !== '' && <p>{goodExamples.read.from(sender)}</p>}
        {leaving.map((example) => (
          <div key={`${example.title} ${example.situation} ${example.result}`}>
            <h4 className={styles.title}>{example.title}</h4>
            <Wording example={example} />
          </div>
        ))}
      </div>
      <p className={styles.quiet}>{words.leftOut}</p>
    </section>
  );
};
