import { madeNow } from '#renderer/parts/out/made.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import type { OutKind } from '#renderer/parts/out/out-kind.ts';
import type { ReadHandover } from '#renderer/db/repositories/handover-facts.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { packageCounts } from '#shared/domain/handover-package.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import { handoverPackage } from '#shared/documents/year/handover-package.ts';
import { readingDocument } from '#shared/documents/year/reading.ts';
import { retentionCsv, retentionDocument } from '#shared/documents/year/retention.ts';
import { standingDocument } from '#shared/documents/year/standing.ts';
import { textIn } from '#shared/text/text.ts';
import { yearsOfPackage } from './acts.ts';
import styles from './handover.module.css';
import { Section } from './section.tsx';

/** What is in the package, what is not, and the way out of the app for it. */
export const PackageSection = ({ read }: { readonly read: ReadHandover }) => {
  const words = useText().handover.package;
  const counts = packageCounts(read.facts);
  const years = yearsOfPackage(read);
  const { lines } = words;
  const held = [
    ...(counts.inForce === 0 ? [] : [lines.inForce(counts.inForce)]),
    ...(counts.actions === 0 ? [] : [lines.actions(counts.actions)]),
    ...(counts.decisions === 0 ? [] : [lines.decisions(counts.decisions)]),
    ...(counts.owed === 0 ? [] : [lines.owed(counts.owed)]),
    lines.wheel(years.join('–')),
    ...(counts.items === 0 ? [] : [lines.template(counts.items)]),
    lines.retention,
  ];
  return (
    <Section
      heading={words.heading}
      about={words.about}
      actions={
        <DocumentOut button={words.button} heading={words.outHeading} kinds={kindsOf(read)} hasAudience />
      }
    >
      <h3 className={styles.small}>{words.holds}</h3>
      <ul className={styles.held}>
        {held.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className={styles.small}>{words.without}</h3>
      <p className={styles.about}>{words.withoutAbout}</p>
    </Section>
  );
};

const kindsOf = (read: ReadHandover): readonly OutKind[] => {
  const words = currentText().handover.package;
  const { facts, rules: termRules } = read;
  return [
    {
      key: 'package',
      ...words.kind,
      // It gives the package its name; on paper it is the reading page.
      document: (making) => ({
        ...readingDocument({ ...facts, ...making }),
        title: `${textIn(making.form).termDocuments.package.name} ${yearsOf(facts.term)}`,
      }),
      packed: (making, formats) =>
        handoverPackage(
          { ...facts, ...making, termRules, years: yearsOfPackage(read) },
          formats,
          madeNow().madeAt,
        ),
    },
    {
      key: 'standing',
      ...words.standing,
      document: (making) => standingDocument({ ...facts, ...making }),
    },
    {
      key: 'retention',
      ...words.retention,
      document: (making) => retentionDocument({ ...facts, ...making }),
      csv: (making) => retentionCsv({ ...facts, ...making }),
    },
  ];
};
