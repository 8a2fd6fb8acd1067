/**
 * When an item is due, as text that can be stored and read in ten years:
 * `V`, `K`, `T`, `B` (valgdag, konstituerende møte, tiltredelse, budsjettmøte) plus or minus calendar days, or a
 * fixed rule of the calendar.
 */
export type DueRule =
  | `${'V' | 'K' | 'T' | 'B'}${'+' | '-'}${number}`
  /** 31 December of the election year. */
  | 'year-end'
  /** 31 December of the year after. */
  | 'year-end-after'
  /** 22 February, 31 March and 30 June of the year after the election (KOML §§ 14-6, 14-7, 14-3). */
  | 'annual-accounts'
  /** At least twice a year (KOML § 14-5). */
  | 'twice-a-year'
  | 'none';
