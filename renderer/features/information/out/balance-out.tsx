import { useLiveQuery } from 'dexie-react-hooks';
import { readBalance } from '#renderer/db/repositories/contact-points.ts';
import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { balanceSpan } from '#shared/domain/contact-balance.ts';
import { balanceCsv, balanceDocument } from '#shared/documents/information/balance.ts';
import type { TermId } from '#shared/domain/id.ts';

interface BalanceOutProps {
  readonly termId: TermId;
}

/** Takes out the contact with the groups, or a table of it; Ctrl+P prints the same. */
export const BalanceOut = ({ termId }: BalanceOutProps) => {
  const words = useText().interplayDocuments.out;
  const facts = useLiveQuery(async () => {
    const read = await readBalance(termId);
    return { ...read, people: await peopleNamed(read.points.flatMap(({ personId }) => personId ?? [])) };
  }, [termId]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.balance}
      kinds={
        facts && [
          {
            key: 'balance',
            ...words.kinds.document,
            document: (making) =>
              balanceDocument({ ...making, ...facts, period: spanOf(facts.balance, making.today) }),
            csv: (making) => balanceCsv({ ...making, ...facts, period: spanOf(facts.balance, making.today) }),
          },
        ]
      }
      hasAudience
    />
  );
};

const spanOf = (...[balance, today]: Parameters<typeof balanceSpan>) => ({
  ...balanceSpan(balance, today),
  today,
});
