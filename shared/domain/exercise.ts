import type { BothForms } from './eval-form.ts';
import type { EvalRound } from './eval-round.ts';
import type { GreyCaseId } from './id.ts';
import type { RuleGroup } from './rule.ts';

/**
 * What two answer alone and open together besides the half-year evaluation. An exercise is a round whose `formKey` is one
 * of these: the same envelopes, keys and files, but no terms to confirm, no number, no outcome. It is `answering` from the
 * start, then `opened` or `cancelled`.
 */
export const exerciseKeys = ['samspill-forventninger', 'samspill-graasone'] as const;
export type ExerciseKey = (typeof exerciseKeys)[number];

/** `mirror`: what each expects of the other («forventningsspeil»). `case`: whose a grey-zone case is («gråsone»). */
export const exerciseKinds = ['mirror', 'case'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

const keys: Readonly<Record<ExerciseKind, ExerciseKey>> = {
  mirror: 'samspill-forventninger',
  case: 'samspill-graasone',
};

/** Which exercise the round is; null: it is a half-year evaluation. */
export const exerciseKindOf = ({ formKey }: Pick<EvalRound, 'formKey'>): ExerciseKind | null =>
  exerciseKinds.find((kind) => keys[kind] === formKey) ?? null;

export const isExercise = (round: Pick<EvalRound, 'formKey'>): boolean => exerciseKindOf(round) !== null;

/** The states an exercise can have. Nobody confirms it, and nobody finishes it. */
export const exerciseStates = ['answering', 'opened', 'cancelled'] as const;

/** What is asked in each group of the mirror; the last is voluntary. */
export const mirrorParts = ['expect', 'self', 'guess'] as const;
export type MirrorPart = (typeof mirrorParts)[number];

/** What is asked about a case. `owner`: one of `caseOwners`. `rule`: a local rule they propose. */
export const caseParts = ['owner', 'why', 'rule'] as const;
export type CasePart = (typeof caseParts)[number];

/** The id that an answer of the mirror is stored by. */
export const mirrorQuestionId = (group: RuleGroup, part: MirrorPart): string => `${group}-${part}`;

/** The id that an answer about a case is stored by. */
export const caseQuestionId = (part: CasePart): string => part;

/** One question, with its wording as it was asked. */
export interface ExerciseQuestion {
  /** Key of the answer in `Answers.words`. */
  readonly id: string;
  readonly part: MirrorPart | CasePart;
  /** The group of the clarifications it is asked within; null in a case. */
  readonly group: RuleGroup | null;
  readonly text: BothForms;
  /** May be left open without being told so. */
  readonly isVoluntary: boolean;
}

/** What a group of the mirror covers. */
export interface MirrorGroup {
  readonly group: RuleGroup;
  readonly about: BothForms;
}

export interface MirrorSubject {
  readonly kind: 'mirror';
  readonly groups: readonly MirrorGroup[];
}

/** A case as it was when it was put to both: its text goes along, also to a PC that does not have the case. */
export interface CaseSubject {
  readonly kind: 'case';
  /** Key in `shared/templates/grey-zones.ts`; null: the kommune's own case. */
  readonly templateKey: string | null;
  /** The own case; it may be gone since, or never have been on this PC. Null: one of the app. */
  readonly caseId: GreyCaseId | null;
  readonly title: BothForms;
  readonly story: BothForms;
  /** The law behind it, one place a line; may be empty in an own case. */
  readonly law: BothForms;
}

/** What an exercise is about. */
export type ExerciseSubject = MirrorSubject | CaseSubject;

/** All that is asked, frozen in the round; read with `shared/exchange/exercise-form.ts`. */
export interface ExerciseForm {
  readonly id: ExerciseKey;
  readonly version: number;
  readonly subject: ExerciseSubject;
  readonly questions: readonly ExerciseQuestion[];
}

/** Characters of one answer. Together the answers of an exercise fit an envelope, whatever they are written with. */
export const exerciseLimits: Readonly<Record<ExerciseKind, number>> = { mirror: 2_000, case: 10_000 };

/** Characters of the story of a case. */
export const longestStory = 20_000;
