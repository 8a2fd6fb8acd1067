import { Checkbox, Details } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { BodyWord, CouncilTitle, DirectorTitle } from '#shared/domain/workspace.ts';
import { asKind, type DraftBody } from './draft.ts';
import styles from './body-titles.module.css';

interface BodyTitlesProps {
  readonly body: DraftBody;
  readonly onChange: (body: DraftBody) => void;
}

const directorTitles: Readonly<Record<DraftBody['kind'], readonly DirectorTitle[]>> = {
  municipality: ['kommunedirektør', 'rådmann'],
  county: ['fylkeskommunedirektør', 'fylkesrådmann'],
};
const councilTitles: readonly CouncilTitle[] = ['kommunestyre', 'bystyre', 'heradsstyre'];
const bodyWords: readonly BodyWord[] = ['kommune', 'by', 'herad'];

/** What differs from an ordinary kommune: folded away, because most have nothing to change. */
export const BodyTitles = ({ body, onChange }: BodyTitlesProps) => {
  const text = useText();
  const words = text.firstRun.body;
  return (
    <>
      <Details className={styles.fold}>
        <Details.Summary>{words.titles}</Details.Summary>
        <Details.Content>
          <div className={styles.titles}>
            <p>{words.titlesLead}</p>
            {body.number === null && (
              <Choice
                label={words.kind}
                value={body.kind}
                options={(['municipality', 'county'] as const).map((value) => ({
                  value,
                  label: words.kinds[value],
                }))}
                onChange={(kind) => onChange(asKind(body, kind))}
              />
            )}
            {body.kind === 'municipality' && (
              <>
                <Choice
                  label={words.bodyWord}
                  value={body.bodyWord}
                  options={bodyWords.map((value) => ({ value, label: `${body.name} ${value}` }))}
                  onChange={(bodyWord) => onChange({ ...body, bodyWord })}
                />
                <Choice
                  label={words.councilTitle}
                  value={body.councilTitle}
                  options={plain(councilTitles)}
                  onChange={(councilTitle) => onChange({ ...body, councilTitle })}
                />
              </>
            )}
            <Choice
              label={words.directorTitle}
              value={body.directorTitle}
              options={plain(directorTitles[body.kind])}
              onChange={(directorTitle) => onChange({ ...body, directorTitle })}
            />
            <Checkbox
              label={words.parliamentary}
              checked={body.parliamentary}
              onChange={(event) => onChange({ ...body, parliamentary: event.target.checked })}
            />
          </div>
        </Details.Content>
      </Details>
      {body.parliamentary && <Notice toneLabel={text.common.tones.info}>{words.parliamentaryWord}</Notice>}
    </>
  );
};

/** Titles are spelt alike in both written forms. */
const plain = <Title extends string>(titles: readonly Title[]) =>
  titles.map((title) => ({ value: title, label: title }));
