import { readPeriod, type Period } from '#shared/calendar/period.ts';
import type { IndicatorValue } from '#shared/domain/indicator.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { decimalWords, readDecimal } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';

/** A value as it stands in the fields. */
export interface ValueDraft {
  readonly period: string;
  readonly value: string;
  readonly target: string;
  readonly targetRef: string;
  readonly source: string;
  readonly comment: string;
}

/** What is wrong with each field; words: `indicators.value`. */
export interface DraftFaults {
  readonly period?: 'noPeriod' | 'badPeriod' | 'taken';
  readonly value?: 'badNumber';
  readonly target?: 'badNumber';
}

/** The fields of a value; of a new one, the target and decision that held the last time. */
export const draftOf = (
  value: IndicatorValue | null,
  before: IndicatorValue | null,
  decimals: number,
  form: WrittenForm,
): ValueDraft => {
  const said = (number: string | null): string => (number === null ? '' : decimalWords(number, decimals));
  const target = value ?? before;
  return {
    period: value === null ? '' : periodWords(value, form),
    value: said(value?.value ?? null),
    target: said(target?.target ?? null),
    targetRef: target?.targetRef ?? '',
    source: value?.source ?? '',
    comment: value?.comment ?? '',
  };
};

/** The draft as it would be kept, and what is wrong with it. `others` are the values that are there besides it. */
export const readDraft = (draft: ValueDraft, others: readonly Period[]) => {
  const period = readPeriod(draft.period);
  const number = (text: string): string | null => (text.trim() === '' ? null : readDecimal(text));
  const isBad = (text: string): boolean => text.trim() !== '' && readDecimal(text) === null;
  const isTaken = others.some(({ fromDay, toDay }) => fromDay === period?.fromDay && toDay === period.toDay);
  const faults: DraftFaults = {
    ...(draft.period.trim() === ''
      ? { period: 'noPeriod' }
      : period === null
        ? { period: 'badPeriod' }
        : isTaken
          ? { period: 'taken' }
          : {}),
    ...(isBad(draft.value) ? { value: 'badNumber' } : {}),
    ...(isBad(draft.target) ? { target: 'badNumber' } : {}),
  };
  return {
    period,
    faults,
    fields: {
      value: number(draft.value),
      target: number(draft.target),
      targetRef: draft.targetRef.trim(),
      source: draft.source.trim(),
      comment: draft.comment.trim(),
    },
  };
};
