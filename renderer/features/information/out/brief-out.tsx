import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import type { OutKind } from '#renderer/parts/out/out-kind.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { briefDocument, briefMatters } from '#shared/documents/information/brief.ts';
import { monthWords, type Month } from '#shared/documents/information/telling.ts';
import { isExempt } from '#shared/documents/making.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Person } from '#shared/domain/person.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { useLogNames } from './use-log-names.ts';

interface BriefOutProps {
  /** The whole log of the term, as the place has read it. */
  readonly matters: readonly MatterView[];
  /** `yyyy-MM`. */
  readonly month: Month;
}

/** Takes out the one-page brief to all elected members, made from what is owed to all. It prints from its file. */
export const BriefOut = ({ matters, month }: BriefOutProps) => {
  const words = useText().interplayDocuments.out;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = briefMatters(matters, month);
  const names = useLogNames(all[0]?.termId ?? null, all);
  const open = all.filter((matter) => !isExempt(matter));
  return (
    <DocumentOut
      button={words.briefButton}
      heading={words.heading.brief}
      kinds={
        names && [
          {
            ...kindOf(names.people, { month, matters: open.filter(({ key }) => !left.has(key)) }),
            options: <Chosen open={open} left={left} exempt={all.length - open.length} onChange={setLeft} />,
            remark: (document) => pageWords(pagesOf(document)),
          },
        ]
      }
      isSecond
    />
  );
};

const pageWords = (pages: number): string => {
  const words = currentText().interplayDocuments.out;
  return pages === 1 ? words.fits : words.pages(pages);
};

interface ChosenProps {
  readonly open: readonly MatterView[];
  /** Keys of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly exempt: number;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

/** Which matters go along; what is exempt cannot. */
const Chosen = ({ open, left, exempt, onChange }: ChosenProps) => {
  const { out: words, brief } = useText().interplayDocuments;
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <Fieldset>
      <Fieldset.Legend>{words.chosen}</Fieldset.Legend>
      {exempt > 0 && <Fieldset.Description>{words.exemptLeft(exempt)}</Fieldset.Description>}
      {open.length === 0 && <p>{brief.none}</p>}
      {open.map(({ key, title }) => (
        <Checkbox key={key} label={title} checked={!left.has(key)} onChange={() => toggle(key)} />
      ))}
    </Fieldset>
  );
};

const kindOf = (
  people: readonly Person[],
  { month, matters }: { readonly month: Month; readonly matters: readonly MatterView[] },
): OutKind => {
  const { mayor, director } = inOffice(people);
  return {
    key: 'brief',
    ...currentText().interplayDocuments.out.kinds.document,
    which: ({ form }) => monthWords(month, form),
    document: (making) =>
      briefDocument({
        ...making,
        people,
        month,
        matters,
        ask: [mayor, director].filter((id) => id !== null),
      }),
  };
};
