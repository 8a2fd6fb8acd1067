import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { noMark, type AccessMark, type AccessStatus } from '#shared/domain/access-mark.ts';
import { basisOf, currentBases, markGaps, type MarkGap } from '#shared/templates/access-bases.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import styles from './access-mark-fields.module.css';

interface AccessMarkFieldsProps {
  readonly mark: AccessMark;
  /** Stores what was changed, at once: only the fields that are new. */
  readonly onChange: (change: Partial<AccessMark>) => unknown;
  /** The point is on its way to an elected body, where «internal» is no ground (OFFL § 16): see `goesToElected`. */
  readonly goesToElected?: boolean;
  /** Says what is missing beside each field; at first, nothing is held against anyone. */
  readonly showGaps?: boolean;
}

/** Who may see the point: public, or exempt with basis, extended access considered and a day to look again. */
export const AccessMarkFields = (props: AccessMarkFieldsProps) => {
  const { mark, onChange, goesToElected = false, showGaps = false } = props;
  const words = useText().closing.mark;
  const gaps = showGaps ? markGaps(mark, goesToElected) : [];
  const error = (gap: MarkGap) => (gaps.includes(gap) ? { error: words.gaps[gap] } : {});
  return (
    <div className={styles.fields}>
      <Segmented<AccessStatus>
        label={words.status}
        value={mark.access}
        options={(['undecided', 'public', 'exempt'] as const).map((value) => ({
          value,
          label: words.statuses[value],
        }))}
        // What belongs to an exempt mark alone must not live on unseen in a public one.
        onChange={(access) => onChange(access === 'exempt' ? { access } : { ...noMark, access })}
      />
      {mark.access === 'exempt' && (
        <>
          <p className={styles.about}>{words.about}</p>
          <BasisFields {...{ mark, onChange, goesToElected }} gaps={gaps} />
          <AutosaveText
            multiline
            label={words.fullerAccess}
            description={words.fullerAccessAbout}
            maxLength={5_000}
            value={mark.fullerAccess}
            onSave={(fullerAccess) => onChange({ fullerAccess })}
            {...error('fullerAccess')}
          />
          <DayField
            label={words.reassessOn}
            description={words.reassessOnAbout}
            value={mark.reassessOn}
            onChange={(reassessOn) => onChange({ reassessOn })}
            {...error('reassessOn')}
          />
        </>
      )}
    </div>
  );
};

interface BasisFieldsProps extends Pick<AccessMarkFieldsProps, 'mark' | 'onChange'> {
  readonly goesToElected: boolean;
  readonly gaps: readonly MarkGap[];
}

const BasisFields = ({ mark, onChange, goesToElected, gaps }: BasisFieldsProps) => {
  const words = useText().closing.mark;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const chosen = basisOf(mark);
  const isCurrent = mark.basisVersion === currentBases.version;
  const choose = (key: string) =>
    onChange({
      basisKey: key === '' ? null : key,
      basisVersion: key === '' ? null : currentBases.version,
      basisDetail: '',
    });
  return (
    <>
      <Field>
        <Label>{words.basis}</Label>
        <Select
          value={isCurrent ? (mark.basisKey ?? '') : ''}
          onChange={(event) => choose(event.target.value)}
        >
          <Select.Option value="">
            {mark.basisKey === null || isCurrent ? words.noBasis : words.oldBasis}
          </Select.Option>
          {currentBases.bases.map(({ key, reference, about, isInternal }) => (
            // Shown greyed and explained below, not hidden: it is the one many look for.
            <Select.Option key={key} value={key} disabled={isInternal && goesToElected}>
              {words.basisOption(reference[form], about[form])}
            </Select.Option>
          ))}
        </Select>
        {goesToElected && <Field.Description>{words.internalToElected}</Field.Description>}
        {gaps.includes('basis') && <ValidationMessage>{words.gaps.basis}</ValidationMessage>}
        {gaps.includes('internalToElected') && (
          <ValidationMessage>{words.gaps.internalToElected}</ValidationMessage>
        )}
      </Field>
      {chosen !== null && chosen.asks !== null && (
        <AutosaveText
          label={words.detail[chosen.asks]}
          description={words.detailAbout[chosen.asks]}
          maxLength={2_000}
          value={mark.basisDetail}
          onSave={(basisDetail) => onChange({ basisDetail })}
          {...(gaps.includes('detail') ? { error: words.gaps.detail } : {})}
        />
      )}
    </>
  );
};
