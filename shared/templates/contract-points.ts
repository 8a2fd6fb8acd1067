import type { ContractPoint } from '#shared/domain/contract.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { ContractPointTemplate } from './contract-points/contract-point.ts';
import { pointsForDirector } from './contract-points/director.ts';
import { pointsOfLaw } from './contract-points/law.ts';
import { cite, type SourceRef } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

export { contractPointKinds, type ContractPointKind } from './contract-points/contract-point.ts';
export type { ContractPointTemplate } from './contract-points/contract-point.ts';

/** Goes up when a point changes its meaning. */
export const contractPointsVersion = 1;

/** The points of the checklist, in the order they are shown. */
export const contractPointTemplates: readonly ContractPointTemplate[] = [
  ...pointsOfLaw,
  ...pointsForDirector,
];

/** The point of the template with this key; null: it is one of their own. */
export const contractPointOf = (key: string | null): ContractPointTemplate | null =>
  contractPointTemplates.find((one) => one.key === key) ?? null;

/** What the point is called: its own words, else those of the template. */
export const contractPointTitle = (
  { title, templateKey }: Pick<ContractPoint, 'title' | 'templateKey'>,
  form: WrittenForm,
): string => title ?? contractPointOf(templateKey)?.title[form] ?? '';

/** What to look for, in the words of this kommune; empty for a point of their own. */
export const contractPointAbout = (
  { templateKey }: Pick<ContractPoint, 'templateKey'>,
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const about = contractPointOf(templateKey)?.about[form];
  return about === undefined ? '' : fillTerms(about, termsOf(workspace, form));
};

/** What the explanations beside the checklist build on; the words stand in the catalogue. */
export const contractSources = {
  fixedTerm: [cite('KOML', '§ 13-2'), cite('AML', '§ 14-10')],
  retreat: [cite('S1', '«Arbeidsavtalen»')],
  severance: [cite('AML', '§ 15-16 andre ledd'), cite('AML', 'kapittel 15'), cite('S1', '«Arbeidsavtalen»')],
  both: [cite('S1', '«Arbeidsavtalen», gode råd')],
} as const satisfies Readonly<Record<string, readonly SourceRef[]>>;

/** What the explanations of the salary talk build on. Of who may decide the pay the three do not agree (domain.md 5.5). */
export const salarySources = {
  talk: [cite('S1', '«Lønnsfastsettelse»')],
  council: [cite('W-KR150622')],
  delegable: [cite('W-KR150929')],
  ministry: [cite('W-KDD13')],
  open: [cite('OFFL', '§ 25 tredje ledd'), cite('OFFLF', '§ 7')],
} as const satisfies Readonly<Record<string, readonly SourceRef[]>>;
