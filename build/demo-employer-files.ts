import type { Route } from '../renderer/stores/route.ts';
import { firstRow } from './demo-ids.ts';
import { goTo, type FileScene } from './demo-scene.ts';
import { outFiles, type Out } from './demo-take-out.ts';

const document = ['pdf-archive', 'docx'] as const;
const withTable = [...document, 'csv'] as const;

const at =
  (route: Route) =>
  (scene: FileScene): Promise<void> =>
    goTo(scene, route);

const talk = {
  show: async (scene: FileScene) =>
    goTo(scene, { room: 'employer', view: 'dialogue', id: await firstRow(scene.page, 'dialogues') }),
  button: (text) => text.dialogues.out.button,
} satisfies Partial<Out>;

const indicators = {
  show: at({ room: 'employer', view: 'indicators' }),
  button: (text) => text.indicators.out.button,
} satisfies Partial<Out>;

const contract = {
  show: at({ room: 'employer', view: 'contract' }),
  button: (text) => text.contracts.out.button,
} satisfies Partial<Out>;

const wheel = {
  show: at({ room: 'year' }),
  button: (text) => text.yearWheel.out.button,
} satisfies Partial<Out>;

const handover = {
  show: at({ room: 'year', view: 'handover' }),
  button: (text) => text.handover.package.button,
} satisfies Partial<Out>;

const outs: readonly Out[] = [
  {
    name: 'mandat',
    show: at({ room: 'employer', view: 'mandate' }),
    button: (text) => text.mandates.out.button,
    formats: withTable,
  },
  {
    ...talk,
    name: 'utviklingssamtale-referat',
    kind: (text) => text.dialogues.out.kinds.minutes.name,
    formats: document,
  },
  {
    ...talk,
    name: 'utviklingssamtale-innkalling',
    kind: (text) => text.dialogues.out.kinds.invitation.name,
    formats: document,
  },
  {
    ...talk,
    name: 'utviklingssamtale-guide',
    kind: (text) => text.dialogues.out.kinds.guide.name,
    formats: document,
  },
  {
    name: 'resultatplan',
    show: async (scene) =>
      goTo(scene, { room: 'employer', view: 'plan', id: await firstRow(scene.page, 'resultPlans') }),
    button: (text) => text.resultPlans.out.button,
    formats: withTable,
  },
  {
    ...contract,
    name: 'arbeidsavtale-sjekkliste',
    kind: (text) => text.contracts.out.list.name,
    formats: withTable,
  },
  {
    name: 'lonnssamtale',
    show: async (scene) =>
      goTo(scene, { room: 'employer', view: 'salary', id: await firstRow(scene.page, 'salaryTalks') }),
    button: (text) => text.salary.out.button,
    formats: document,
  },
  {
    name: 'arbeidsgiverpolitikk',
    show: at({ room: 'employer', view: 'policy' }),
    button: (text) => text.policies.out.button,
    formats: document,
  },
  {
    ...indicators,
    name: 'nokkelinformasjon-orientering',
    kind: (text) => text.indicators.out.brief,
    formats: document,
  },
  {
    ...indicators,
    name: 'nokkelinformasjon',
    kind: (text) => text.indicators.out.whole,
    formats: document,
  },
  {
    ...indicators,
    name: 'nokkelinformasjon-tabell',
    kind: (text) => text.indicators.out.tableOnly,
    formats: ['csv'],
  },
  {
    name: 'utvikling-plan',
    show: at({ room: 'development' }),
    button: (text) => text.development.out.button,
    formats: document,
  },
  {
    name: 'utviklingsarbeid',
    show: at({ room: 'development', view: 'initiatives' }),
    button: (text) => text.development.out.button,
    formats: document,
  },
  {
    name: 'gode-eksempler',
    show: at({ room: 'development', view: 'examples' }),
    button: (text) => text.development.out.button,
    formats: document,
  },
  {
    name: 'utvikling-aarsrapport',
    show: at({ room: 'development', view: 'report' }),
    button: (text) => text.development.out.button,
    formats: document,
  },
  {
    ...wheel,
    name: 'aarshjul-vegg',
    kind: (text) => text.yearWheel.out.wall.name,
    formats: document,
  },
  {
    ...wheel,
    name: 'aarshjul-liste',
    kind: (text) => text.yearWheel.out.list.name,
    formats: withTable,
  },
  {
    ...handover,
    name: 'periodeskifte-pakke',
    kind: (text) => text.handover.package.kind.name,
    isPackage: true,
    formats: ['zip'],
  },
  {
    ...handover,
    name: 'periodeskifte-bevaring',
    kind: (text) => text.handover.package.retention.name,
    formats: withTable,
  },
  {
    name: 'periodeskifte-leseside',
    show: async (scene) =>
      goTo(scene, { room: 'year', view: 'reading', id: await firstRow(scene.page, 'handovers') }),
    button: (text) => text.handover.reading.out,
    formats: document,
  },
];

/** What goes out of Arbeidsgiver, Utvikling and Årshjul. */
export const employerFiles = outFiles(outs);
