import { useText } from '#renderer/stores/text.ts';
import { exampleTexts } from '#shared/domain/good-example.ts';
import type { FileExample } from '#shared/exchange/example-file.ts';
import styles from './examples.module.css';

/** All that an example in a file says under its title, word for word. */
export const Wording = ({ example }: { readonly example: FileExample }) => {
  const words = useText().goodExamples.page;
  const source = example.source.trim();
  return (
    <div className={styles.wording}>
      <dl>
        {exampleTexts
          .filter((field) => example[field].trim() !== '')
          .map((field) => (
            <div key={field}>
              <dt>{words.labels[field]}</dt>
              <dd>{example[field]}</dd>
            </div>
          ))}
        {source !== '' && (
          <div>
            <dt>{words.source}</dt>
            <dd>{source}</dd>
          </div>
        )}
      </dl>
    </div>
  );
};
