import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { runCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PrintedDocument } from '#renderer/ui/printed-document.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formPaper } from '#shared/documents/eval-form-paper.ts';
import { scores } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writtenForms, type WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { FormWording } from './form-wording.tsx';
import styles from './forms.module.css';
import { saveFormFile, saveFormTable } from './save-form.ts';

interface FormPageProps {
  readonly workspace: Workspace;
  readonly form: EvalFormContent | undefined;
}

/** One form, word for word, in both written forms; as a file to change, and as paper to fill in. */
export const FormPage = ({ workspace, form }: FormPageProps) => {
  const words = useText().evalForms;
  const toForms = { label: words.look.toForms, run: () => go({ room: 'evaluation', view: 'forms' }) };
  const own = usePreferences(({ writtenForm }) => writtenForm);
  if (form === undefined)
    return (
      <Page heading={words.list.heading}>
        <EmptyRoom sentence={words.look.unknown} action={toForms} />
      </Page>
    );
  return (
    <Page
      heading={form.title[own]}
      eyebrow={
        <a className={styles.back} href={hashOf({ room: 'evaluation', view: 'forms' })}>
          {words.list.heading}
        </a>
      }
      actions={<FormActions form={form} workspace={workspace} />}
    >
      <Wording form={form} own={own} workspace={workspace} />
    </Page>
  );
};

interface WordingProps {
  readonly form: EvalFormContent;
  readonly own: WrittenForm;
  readonly workspace: Workspace;
}

const Wording = ({ form, own, workspace }: WordingProps) => {
  const { evalForms: words, common } = useText();
  const today = useToday();
  const [written, setWritten] = useState(own);
  const [withSources, setWithSources] = useState(false);
  const hasSources = form.statements.some(({ source }) => source !== null);
  return (
    <div className={styles.page}>
      <PrintedDocument make={() => formPaper({ content: form, workspace, form: written, today })} />
      <p className={styles.quiet}>
        {words.list.counts(form.statements.length, form.dimensions.length)},{' '}
        {words.list.version(form.version)}. {words.look.inBoth}
      </p>
      <Segmented
        hideLabel
        label={words.look.written}
        value={written}
        options={writtenForms.map((each) => ({ value: each, label: capitalised(common.writtenForms[each]) }))}
        onChange={setWritten}
      />
      <section>
        <h2>{words.look.scale}</h2>
        <p>
          {scores
            .map((score) => (score === 'none' ? words.scale.none : `${score} ${words.scale[score]}`))
            .join(' · ')}
        </p>
        <p className={styles.quiet}>{words.look.scaleAbout}</p>
      </section>
      {hasSources && (
        <Checkbox
          data-size="sm"
          label={words.look.withSources}
          checked={withSources}
          onChange={(event) => setWithSources(event.target.checked)}
        />
      )}
      <FormWording form={form} written={written} withSources={withSources} />
    </div>
  );
};

const FormActions = ({
  form,
  workspace,
}: {
  readonly form: EvalFormContent;
  readonly workspace: Workspace;
}) => {
  const words = useText().evalForms.look;
  const today = useToday();
  return (
    <>
      <Button variant="secondary" onClick={() => runCommand('print')}>
        {words.print}
      </Button>
      <Button variant="secondary" onClick={() => void saveFormTable(form, workspace, today)}>
        {words.saveTable}
      </Button>
      <Button variant="tertiary" onClick={() => void saveFormFile(form, workspace, today)}>
        {words.saveFile}
      </Button>
    </>
  );
};
