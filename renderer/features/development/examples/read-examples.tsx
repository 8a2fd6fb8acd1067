import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import type { GoodExample } from '#shared/domain/good-example.ts';
import { matchExamples, type ExampleFile } from '#shared/exchange/example-file.ts';
import { formatDay } from '#shared/text/dates.ts';
import { takeIn } from './acts.ts';
import styles from './examples.module.css';
import { Wording } from './wording.tsx';

interface ReadExamplesProps {
  /** Of the file. */
  readonly name: string;
  readonly file: ExampleFile;
  readonly library: readonly GoodExample[];
  readonly onClose: () => void;
}

/** What the file brings, to be looked at before anything is kept. */
export const ReadExamples = ({ name, file, library, onClose }: ReadExamplesProps) => {
  const { goodExamples, common } = useText();
  const words = goodExamples.read;
  const [{ fresh, known }] = useState(() => matchExamples(file, library));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [isTried, setTried] = useState(false);
  const taken = fresh.filter((_example, at) => !left.has(at));
  const toggle = (at: number, isIn: boolean) =>
    setLeft((before) => new Set(isIn ? [...before].filter((one) => one !== at) : [...before, at]));
  const add = async () => {
    setTried(true);
    if (taken.length === 0) return;
    const from = file.name.trim() === '' ? words.fromFile(name) : file.name.trim();
    if (await takeIn(taken, from)) onClose();
  };
  const about = <About name={name} file={file} known={known} />;
  if (fresh.length === 0) {
    return (
      <DialogBox heading={words.heading} closeLabel={common.close} onClose={onClose}>
        {about}
        <p>{file.examples.length === 0 ? words.empty : words.nothingNew}</p>
      </DialogBox>
    );
  }
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.add}
      cancelLabel={words.cancel}
      onSubmit={add}
      onClose={onClose}
    >
      {about}
      <p>{words.about}</p>
      <Fieldset>
        <Fieldset.Legend>{words.fresh}</Fieldset.Legend>
        {fresh.map((example, at) => (
          <div key={`${example.title} ${example.situation} ${example.result}`}>
            <Checkbox
              label={example.title}
              {...(library.some(({ title }) => title === example.title)
                ? { description: words.sameTitle }
                : {})}
              checked={!left.has(at)}
              onChange={(event) => toggle(at, event.target.checked)}
            />
            <Wording example={example} />
          </div>
        ))}
      </Fieldset>
      {isTried && taken.length === 0 && <Notice tone="danger">{words.noneChosen}</Notice>}
    </FormDialog>
  );
};

type AboutProps = Pick<ReadExamplesProps, 'name' | 'file'> & { readonly known: number };

const About = ({ name, file, known }: AboutProps) => {
  const words = useText().goodExamples.read;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const facts = [
    ...(file.name.trim() === '' ? [] : [words.from(file.name.trim())]),
    words.made(formatDay(dayOf(new Date(file.made)), form, 'numeric')),
    words.counts(file.examples.length),
  ];
  return (
    <div>
      <p>
        <strong>{name}</strong>
      </p>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      {known > 0 && <p>{words.known(known)}</p>}
    </div>
  );
};
