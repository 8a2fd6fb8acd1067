import { Button } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { DialogBox } from './dialog-box.tsx';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  readonly heading: string;
  readonly closeLabel: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** `top` for a dialog whose height changes while one writes in it. */
  readonly place?: 'middle' | 'top';
  /** What was asked for is under way. */
  readonly isBusy?: boolean;
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with something to fill in. Enter and the first button send it; what is wrong is told by the fields, and the first of them has the focus. */
export const FormDialog = (props: FormDialogProps) => {
  const { heading, closeLabel, submitLabel, cancelLabel, size, place, isBusy = false } = props;
  const { onSubmit, onClose, children } = props;
  const formId = useId();
  return (
    <DialogBox
      heading={heading}
      closeLabel={closeLabel}
      onClose={onClose}
      {...(size !== undefined && { size })}
      {...(place !== undefined && { place })}
      actions={
        <>
          <Button type="submit" form={formId} loading={isBusy}>
            {submitLabel}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {cancelLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget, onSubmit);
        }}
      >
        {children}
      </form>
    </DialogBox>
  );
};

const send = async (form: HTMLFormElement, onSubmit: FormDialogProps['onSubmit']): Promise<void> => {
  await onSubmit();
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
