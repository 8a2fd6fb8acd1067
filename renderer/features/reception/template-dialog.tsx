import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { Template } from '#shared/exchange/template-file.ts';
import { formatDay } from '#shared/text/dates.ts';
import { applyTemplate, type OpenedTemplate } from './own-template.ts';
import { matchTemplate } from './template-match.ts';
import type { Plan } from './use-plan.ts';

interface TemplateDialogProps {
  readonly opened: OpenedTemplate;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** What is in the template and what it would do, before anything is done. */
export const TemplateDialog = ({ opened: { file, template }, plan, onClose }: TemplateDialogProps) =>
  template.ok ? (
    <UseTemplate template={template.value} plan={plan} onClose={onClose} />
  ) : (
    <RefusedTemplate file={file} fault={template.reason} onClose={onClose} />
  );

interface RefusedTemplateProps {
  readonly file: string;
  readonly fault: FileFault;
  readonly onClose: () => void;
}

const RefusedTemplate = ({ file, fault, onClose }: RefusedTemplateProps) => {
  const { reception, dataLayer, common } = useText();
  const words = reception.template;
  return (
    <DialogBox
      heading={words.refusedHeading}
      size="small"
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Notice tone="danger" title={file}>
        {dataLayer.file[fault]} {words.unchanged}
      </Notice>
    </DialogBox>
  );
};

interface UseTemplateProps {
  readonly template: Template;
  readonly plan: Plan;
  readonly onClose: () => void;
}

const UseTemplate = ({ template, plan, onClose }: UseTemplateProps) => {
  const words = useText().reception.template;
  const { fresh, known } = matchTemplate(template, plan.items);
  const [how, setHow] = useState<'add' | 'replace'>(fresh.length > 0 ? 'add' : 'replace');
  const isEmpty = template.items.length === 0;
  const apply = () => {
    onClose();
    void applyTemplate(template, plan, how);
  };
  return (
    <DialogBox
      heading={words.heading}
      closeLabel={words.cancel}
      onClose={onClose}
      actions={
        <>
          <Button disabled={isEmpty} onClick={apply}>
            {words.apply}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>
        <strong>{template.name}</strong>
        <br />
        {words.counts(template.items.length)}.{' '}
        {words.made(formatDay(dayOf(new Date(template.made)), plan.around.form, 'numeric'))}.
      </p>
      {isEmpty ? (
        <Notice>{words.empty}</Notice>
      ) : (
        <Fieldset data-size="sm">
          <Fieldset.Legend>{words.choice}</Fieldset.Legend>
          <Radio
            name="use-template"
            value="add"
            label={words.add}
            description={fresh.length > 0 ? words.addAbout(fresh.length, known) : words.nothingNew}
            disabled={fresh.length === 0}
            checked={how === 'add'}
            onChange={() => setHow('add')}
          />
          <Radio
            name="use-template"
            value="replace"
            label={words.replace}
            description={words.replaceAbout(plan.items.length)}
            checked={how === 'replace'}
            onChange={() => setHow('replace')}
          />
        </Fieldset>
      )}
    </DialogBox>
  );
};
