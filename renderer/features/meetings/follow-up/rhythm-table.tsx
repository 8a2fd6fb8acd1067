import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RhythmMark } from '#shared/domain/rhythm.ts';
import { formatDay } from '#shared/text/dates.ts';
import { markWords } from './rhythm-words.ts';
import styles from './rhythm.module.css';

interface RhythmTableProps {
  readonly caption: string;
  readonly marks: readonly RhythmMark[];
}

/** The same as the drawing, in words. */
export const RhythmTable = ({ caption, marks }: RhythmTableProps) => {
  const { rhythm: words } = useText().followUp;
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.day}</th>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.remark}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.id}>
            <td>{formatDay(mark.day, form, 'short')}</td>
            <td>{markWords(mark, form)}</td>
            <td>{mark.remark}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
