import { useText } from '#renderer/stores/text.ts';
import { AccessBlock } from './access-block.tsx';
import { ExportBlock } from './export-block.tsx';
import { ImportBlock } from './import-block.tsx';
import { NumbersBlock } from './numbers-block.tsx';
import styles from './settings.module.css';

/** The data themselves: out, in, where they lie, how many. */
export const DataSection = () => {
  const words = useText().settings.data;
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      <ExportBlock />
      <ImportBlock />
      <AccessBlock />
      <section className={styles.block} aria-labelledby="where-heading">
        <h3 id="where-heading">{words.where.heading}</h3>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.where.columns.what}</th>
              <th scope="col">{words.where.columns.where}</th>
            </tr>
          </thead>
          <tbody>
            {words.where.rows.map(([what, where]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.where.nothingOut}</p>
      </section>
      <NumbersBlock />
    </div>
  );
};
