import { removeForm } from '#renderer/db/repositories/eval-forms.ts';
import { RoomTabs } from '#renderer/features/evaluation/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalFormId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { FormPage } from './form-page.tsx';
import styles from './forms.module.css';
import { ReadForm } from './read-form.tsx';
import { saveFormFile, saveFormTable } from './save-form.ts';
import { allForms, useForms } from './use-forms.ts';

/** The forms at hand: ours and those read in. With an id, which is the key of a form: that one, word for word. */
export const FormsPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().evalForms.list;
  const atHand = useForms();
  if (atHand === null) return null;
  if (id !== undefined)
    return <FormPage workspace={workspace} form={allForms(atHand).find((form) => form.id === id)} />;
  return (
    <Page width="wide" heading={words.heading} actions={<ReadForm atHand={atHand} />}>
      <RoomTabs here="forms" />
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        <FormRow workspace={workspace} form={atHand.ours} about={words.ours} />
        {atHand.readIn.map(({ row, content }) => (
          <FormRow
            key={row.id}
            workspace={workspace}
            form={content}
            about={words.readFrom(row.fileName)}
            removes={row.id}
          />
        ))}
      </ul>
      <p className={styles.quiet}>{words.model}</p>
    </Page>
  );
};

interface FormRowProps {
  readonly workspace: Workspace;
  readonly form: EvalFormContent;
  /** Where it comes from. */
  readonly about: string;
  /** The row that can be put in the bin; left out: ours, which cannot. */
  readonly removes?: EvalFormId;
}

const FormRow = (props: FormRowProps) => {
  const { form, about } = props;
  const words = useText().evalForms.list;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const title = form.title[written];
  const commands = useFormCommands(props);
  return (
    <li className={styles.row} data-row>
      <div className={styles.words}>
        <a href={hashOf({ room: 'evaluation', view: 'forms', id: form.id })}>{title}</a>
        <span className={styles.quiet}>
          {about} · {words.counts(form.statements.length, form.dimensions.length)} ·{' '}
          {words.version(form.version)}
        </span>
      </div>
      <RowMenu label={words.menu(title)} commands={commands} />
    </li>
  );
};

const useFormCommands = ({ form, workspace, removes }: FormRowProps): readonly RowCommand[] => {
  const { list, look } = useText().evalForms;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const remove = async (row: EvalFormId) => {
    const answer = await removeForm(row);
    if (!accepted(answer)) return;
    document.querySelector<HTMLElement>('#room-heading')?.focus();
    sayWithUndo(list.removed(form.title[written]), answer.value);
  };
  return [
    { label: look.saveTable, run: () => void saveFormTable(form, workspace, today) },
    { label: look.saveFile, run: () => void saveFormFile(form, workspace, today) },
    ...(removes === undefined
      ? []
      : [{ label: list.remove, run: () => void remove(removes), isDanger: true }]),
  ];
};
