import { useLiveQuery } from 'dexie-react-hooks';
import { listCases } from '#renderer/db/repositories/grey-cases.ts';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import type { Route } from '#renderer/stores/route.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { TermId } from '#shared/domain/id.ts';
import { materialReference, type MaterialKind } from '#shared/domain/material.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';

/** Something of the app that a point can use, with its name and the way there. */
export interface KnownMaterial {
  readonly reference: string;
  readonly label: string;
  readonly route: Route;
}

/** Everything a point can use: the rooms first, then every question and every case, also their own. */
export const useMaterials = (termId: TermId, workspace: Titles): readonly KnownMaterial[] => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  return (
    useLiveQuery(
      async () => readMaterials(termId, today, workspace, form),
      [termId, today, workspace, form],
    ) ?? []
  );
};

const readMaterials = async (
  termId: TermId,
  today: Day,
  workspace: Titles,
  form: WrittenForm,
): Promise<readonly KnownMaterial[]> => {
  const [rules, own] = await Promise.all([listRules(termId, today), listCases()]);
  const words = textIn(form).gatherings.material;
  const terms = termsOf(workspace, form);
  const cases = [
    ...own.map(({ id, title }) => ({ id: id as string, title })),
    ...greyZones.map(({ key, title }) => ({ id: key, title: fillTerms(title[form], terms) })),
  ];
  return [
    ...rooms.map(({ kind, route }) => ({
      reference: materialReference({ kind, id: null }),
      label: words[kind],
      route,
    })),
    // By the key of its question, so that it is found before and after anything is written about it.
    ...rules.map((rule) => ({
      reference: materialReference({ kind: 'rule', id: rule.templateKey ?? rule.key }),
      label: words.rule(ruleQuestion(rule, workspace, form)),
      route: { room: 'rules', view: 'rule', id: rule.key } as const,
    })),
    ...cases.map(({ id, title }) => ({
      reference: materialReference({ kind: 'case', id }),
      label: words.case(title),
      route: { room: 'rules', view: 'case', id } as const,
    })),
  ];
};

const rooms: readonly { readonly kind: Exclude<MaterialKind, 'rule' | 'case'>; readonly route: Route }[] = [
  { kind: 'mirror', route: { room: 'rules', view: 'mirror' } },
  { kind: 'rules', route: { room: 'rules' } },
  { kind: 'arenas', route: { room: 'information', view: 'arenas' } },
  { kind: 'evaluation', route: { room: 'evaluation' } },
];
