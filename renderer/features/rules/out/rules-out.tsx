import { Checkbox } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { readTermRules, type TermRules } from '#renderer/db/repositories/interplay-documents.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { madeNow } from '#renderer/parts/out/made.ts';
import type { OutKind } from '#renderer/parts/out/out-kind.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { ourRules } from '#shared/documents/rules/our-rules.ts';
import { rulesPackage } from '#shared/documents/rules/package.ts';
import { rulesCsv } from '#shared/documents/rules/rules-csv.ts';
import { termRules } from '#shared/documents/rules/term-rules.ts';
import type { TermId } from '#shared/domain/id.ts';

interface RulesOutProps {
  readonly termId: TermId;
}

/** Takes out «Våre spilleregler», every rule with its history, a table, or the package for the next mayor. Ctrl+P prints the first. */
export const RulesOut = ({ termId }: RulesOutProps) => {
  const words = useText().interplayDocuments.out;
  const today = useToday();
  const [withDrafts, setWithDrafts] = useState(false);
  const facts = useLiveQuery(() => readTermRules(termId, today), [termId, today]);
  const drafts = {
    isWith: withDrafts,
    field: (
      <Checkbox
        label={words.withDrafts}
        description={words.withDraftsAbout}
        checked={withDrafts}
        onChange={(event) => setWithDrafts(event.target.checked)}
      />
    ),
  };
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.rules}
      kinds={facts === undefined ? undefined : facts === null ? [] : kindsOf(facts, drafts)}
      hasAudience
    />
  );
};

interface Drafts {
  readonly isWith: boolean;
  readonly field: ReactNode;
}

const pageWords = (pages: number): string => {
  const words = currentText().interplayDocuments.out;
  return pages === 1 ? words.fits : words.pages(pages);
};

const kindsOf = (facts: TermRules, drafts: Drafts): readonly OutKind[] => {
  const words = currentText().interplayDocuments;
  const { kinds } = words.out;
  return [
    {
      key: 'ours',
      ...kinds.ours,
      options: drafts.field,
      remark: (document) => pageWords(pagesOf(document)),
      document: (making) => ourRules({ ...facts, ...making, withDrafts: drafts.isWith }),
    },
    { key: 'history', ...kinds.history, document: (making) => termRules({ ...facts, ...making }) },
    {
      key: 'package',
      ...kinds.package,
      fileWord: words.package.name,
      document: (making) => termRules({ ...facts, ...making, audience: 'public' }),
      packed: (making, formats) => rulesPackage({ ...facts, ...making }, formats, madeNow().madeAt),
    },
    {
      key: 'table',
      ...kinds.table,
      isTableOnly: true,
      document: (making) => ourRules({ ...facts, ...making, withDrafts: false }),
      csv: (making) => rulesCsv({ ...facts, ...making }),
    },
  ];
};
